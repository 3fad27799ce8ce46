/**
 * The layouts that the plugin adds to the app's Bases. The app takes them where Bases is switched on, and
 * says where it is not: no other api tells that.
 */
export class BasesLayouts {
  private refused: readonly (() => boolean)[] = [];

  /** @param register hands a layout to the app, and gives whether the app took it. */
  add(register: () => boolean): void {
    if (!register()) this.refused = [...this.refused, register];
  }

  /**
   * Whether Bases is switched on, as far as the app told; true where no layout was handed to it. A layout
   * that was refused is handed over again, since Bases may be on by now.
   */
  isOn(): boolean {
    this.refused = this.refused.filter((register) => !register());
    return this.refused.length === 0;
  }
}
