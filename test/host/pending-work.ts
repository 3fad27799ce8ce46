/** The real timer, kept from before any test replaces the global one with a fake. */
const realTimeout = globalThis.setTimeout.bind(globalThis);

/**
 * What the app does later, on its own: fires in a macrotask of its own, and can be awaited by a
 * test. One such queue belongs to each app.
 */
export class PendingWork {
  private readonly running = new Set<Promise<void>>();

  /** Runs `task` in a later macrotask. */
  later(task: () => void | Promise<void>): void {
    this.track(
      new Promise<void>((resolve, reject) => {
        realTimeout(() => {
          Promise.resolve().then(task).then(resolve, reject);
        }, 0);
      }),
    );
  }

  /** Makes `settled` wait for this too. */
  track(promise: Promise<void>): void {
    const tracked = promise.finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }

  /** Resolves once nothing is under way any more, and one macrotask has passed since. */
  async settled(): Promise<void> {
    do {
      await Promise.allSettled([...this.running]);
      await new Promise((resolve) => realTimeout(resolve, 0));
    } while (this.running.size > 0);
  }
}
