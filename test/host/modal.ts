import type * as Obsidian from 'obsidian';
import { setIcon } from './icons';
import { Scope } from './scope';

/** What the tab key can reach. */
const focusable = 'input, textarea, select, button, a[href], [tabindex]:not([tabindex="-1"])';

/**
 * Restores: a modal is in the page while it is open, takes the focus and the keys, gives the focus
 * back, closes on Escape, on a click beside it and on its button, and hears `onClose` exactly once.
 */
export class Modal implements Obsidian.Modal {
  app: Obsidian.App;
  scope: Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  protected closeButtonEl: HTMLElement;
  private readonly headerEl: HTMLElement;
  private isOpen = false;
  private focusBefore: Element | null = null;
  private closeCallback: (() => unknown) | null = null;

  constructor(app: Obsidian.App) {
    this.app = app;
    this.scope = new Scope();
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
    });
    this.closeButtonEl = this.modalEl.createDiv('modal-close-button');
    setIcon(this.closeButtonEl, 'x');
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    const close = (): void => {
      this.close();
    };
    background.addEventListener('click', close);
    this.closeButtonEl.addEventListener('click', close);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register([], 'Tab', (evt) => this.keepFocusInside(evt, 1));
    this.scope.register(['Shift'], 'Tab', (evt) => this.keepFocusInside(evt, -1));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const doc = activeDocument;
    this.focusBefore = doc.activeElement;
    doc.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(doc.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    this.onClose();
    this.closeCallback?.();
    if (
      this.shouldRestoreSelection &&
      this.focusBefore?.isConnected &&
      'focus' in this.focusBefore
    ) {
      (this.focusBefore as HTMLElement).focus();
    }
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  private keepFocusInside(evt: KeyboardEvent, step: 1 | -1): false | undefined {
    const stops = [...this.modalEl.querySelectorAll<HTMLElement>(focusable)].filter(
      (el) => !el.hasAttribute('disabled'),
    );
    const at = stops.indexOf(evt.target as HTMLElement);
    const edge = step === 1 ? at === stops.length - 1 : at <= 0;
    if (!edge) return undefined;
    (step === 1 ? stops[0] : stops.at(-1))?.focus();
    return false;
  }
}
