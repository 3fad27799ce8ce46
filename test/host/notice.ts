import type * as Obsidian from 'obsidian';

/** How long a notice stays where the plugin does not say. */
const usualDuration = 5000;

/** Restores: a notice is in the page, stays for its time, goes on click or `hide`. */
export class Notice implements Obsidian.Notice {
  /** The older name of `messageEl`. */
  declare noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = usualDuration) {
    const { body } = activeDocument;
    const all =
      body.querySelector(':scope > .notice-container') ?? body.createDiv('notice-container');
    this.containerEl = all.createDiv({ cls: 'notice', attr: { role: 'alert' } });
    this.messageEl = this.containerEl.createDiv('notice-message');
    Object.assign(this, { noticeEl: this.messageEl });
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    if (duration > 0)
      window.setTimeout(() => {
        this.hide();
      }, duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const all = this.containerEl.parentElement;
    this.containerEl.detach();
    if (all?.childElementCount === 0) all.detach();
  }
}
