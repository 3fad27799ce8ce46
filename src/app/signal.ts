/**
 * Tells whoever wants to know that something happened, one after the other in the order in which they
 * asked, and waits for each: what one opens stands before the next begins.
 */
export class Signal<Told> {
  private readonly listeners: ((told: Told) => unknown)[] = [];

  /** Calls `listener` each time from now on. */
  on(listener: (told: Told) => unknown): void {
    this.listeners.push(listener);
  }

  /** Done once every listener is; where one fails, so does this. */
  async emit(told: Told): Promise<void> {
    for (const listener of this.listeners) await listener(told);
  }
}
