/** Milliseconds of work after which the page gets its turn. */
const SLICE = 12;

/**
 * Gives what to await between two pieces of long work: it lets the page have its turn where the work has
 * lasted for a while, and costs next to nothing otherwise.
 */
export function restsOf(win: Window): () => Promise<void> {
  let since = win.performance.now();
  return async () => {
    if (win.performance.now() - since < SLICE) return;
    await new Promise<void>((resolve) => win.setTimeout(resolve));
    since = win.performance.now();
  };
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
    watch.done(step.value);
    await rest();
    if (watch.isStopped()) return null;
  }
}
