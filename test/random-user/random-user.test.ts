// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chanceFrom } from '../builders/chance';
import { awkwardVault } from './awkward-vault';
import { Session } from './session';
import { World } from './world';

/** Seeds to play through, and acts in each; `npm run fuzz` sets more. */
const runs = Number(process.env['USER_RUNS'] ?? 3);
const steps = Number(process.env['USER_STEPS'] ?? 25);
const first = Number(process.env['USER_SEED'] ?? 1);

/** Ahead of a year's end and of the changes of the clock, in the zones that the tests run in. */
const starts = [
  [2026, 11, 22],
  [2026, 9, 28],
  [2026, 2, 5],
  [2026, 3, 1],
] as const;

let world: World | null = null;

/** How many acts of the plugin changed a note, over all seeds. */
let changes = 0;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
});

afterEach(async () => {
  await world?.end();
  world = null;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

afterAll(() => {
  expect(changes).toBeGreaterThan(runs);
});

describe('a user of the plugin, over a vault of awkward notes', () => {
  it.each(Array.from({ length: runs }, (_, nth) => first + nth))(
    'loses nothing and is told no more than what is so (seed %i)',
    async (seed) => {
      const chance = chanceFrom(seed);
      const [year, month, day] = chance.oneOf(starts);
      vi.setSystemTime(new Date(year, month, day, 9, 0));
      world = new World(chance);
      const started = world;
      await started.start(awkwardVault(chance, (days) => started.dayAt(days)));
      const session = new Session(started);
      for (let step = 0; step < steps; step += 1) await session.step();
      expect(session.faults(), `seed ${seed}`).toEqual([]);
      changes += session.changes;
    },
  );
});
