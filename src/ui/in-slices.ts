/** Milliseconds of work after which the page gets its turn: a press feels answered at once within 50. */
const SLICE = 25;

/**
 * Gives what to await between two pieces of long work: it lets the page have its turn where the work has
 * lasted for a while, and costs next to nothing otherwise. What it is given is called before such a turn.
 */
export function restsOf(win: Window): (tell?: () => void) => Promise<void> {
  let since = win.performance.now();
  return async (tell) => {
    if (win.performance.now() - since < SLICE) return;
    tell?.();
    await turn();
    since = win.performance.now();
  };
}

/** Resolves once the page had its turn. Timers within timers wait for some milliseconds, which would add up. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work a slice at a time, so that the page stays alive meanwhile; null where it was stopped.
 *
 * @param work yields how much of it is done, 0 to 1.
 */
export async function inSlices<Result>(
  win: Window,
  work: Generator<number, Result, void>,
  watch: { readonly done: (share: number) => void; readonly isStopped: () => boolean },
): Promise<Result | null> {
  const rest = restsOf(win);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    const share = step.value;
    await rest(() => watch.done(share));
    if (watch.isStopped()) return null;
  }
}
