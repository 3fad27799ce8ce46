/** What ends with the plugin. */
interface Ending {
  /** Ends it for good, whatever it was. */
  end(): void;
}

/**
 * The blocks that show something. Whoever prints a note may never load what draws it, and never tells when
 * its page is gone: so a block is held no longer than its element is.
 */
export class DrawnBlocks {
  private held: readonly WeakRef<Ending>[] = [];
  private hasEnded = false;

  /** Whether the plugin is over, so that nothing is to be drawn any more. */
  get isOver(): boolean {
    return this.hasEnded;
  }

  /** Has a block end with the plugin. */
  add(block: Ending): void {
    this.held = [...this.held.filter((each) => each.deref() !== undefined), new WeakRef(block)];
  }

  /** Forgets a block, which may be added again. */
  remove(block: Ending): void {
    this.held = this.held.filter((each) => each.deref() !== block);
  }

  /** Ends all of them: their notes stay open when the plugin is switched off. */
  endAll(): void {
    this.hasEnded = true;
    for (const each of this.held) each.deref()?.end();
    this.held = [];
  }
}
