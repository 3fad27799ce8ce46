import { builtinEnvironments } from 'vitest/runtime';

const RealDate = globalThis.Date;

/** Milliseconds above which nothing that is put off comes while builds are compared. */
const SOON = 30;

let instant = 0;

/** A date whose now is what {@link setClock} said last. */
class StandingDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    super(...((parts.length === 0 ? [instant] : parts) as [number]));
  }

  static override now(): number {
    return instant;
  }
}

/** Lets the clock stand at a civil time `YYYY-MM-DDTHH:mm` of this machine's zone. */
export function setClock(time: string): void {
  instant = new RealDate(time).getTime();
}

/**
 * Makes a page of jsdom the global one, as in the unit tests, with a clock that stands still. Timers
 * that are no matter of moments never go off: which of them come in time would be chance.
 */
export async function openPage(): Promise<void> {
  await builtinEnvironments.jsdom.setup(globalThis, {});
  globalThis.Date = StandingDate as DateConstructor;
  const { setTimeout: later } = globalThis;
  const soon = (run: () => void, wait = 0, ...given: []): unknown =>
    wait > SOON ? 0 : later(run, wait, ...given);
  Object.assign(globalThis, { setTimeout: soon, setInterval: () => 0 });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.resolve() },
  });
  globalThis.open = () => null;
}
