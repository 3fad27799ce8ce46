import type * as Obsidian from 'obsidian';
import { Modal } from './modal';
import { ButtonComponent } from './button-components';

/** A button of a confirmation: closes the modal, unless its handler answers something truthy. */
export class ConfirmationButton extends ButtonComponent {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    this.buttonEl.addEventListener('click', (evt) => {
      void this.choose(evt);
    });
  }

  private handler: ((evt: MouseEvent) => unknown) | null = null;

  override onClick(handler: (evt: MouseEvent) => unknown): this {
    this.handler = handler;
    return this;
  }

  setInitialFocus(): this {
    this.modal.initialFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }

  private async choose(evt: MouseEvent): Promise<void> {
    if (!(await this.handler?.(evt))) this.modal.close();
  }
}

/** Asks to confirm something, with a button for each answer. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  initialFocus: HTMLElement | null = null;

  constructor(app: Obsidian.App) {
    super(app);
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.initialFocus?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const box = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const input = box.createEl('input', { type: 'checkbox' });
    box.appendText(label);
    input.addEventListener('change', () => cb(input.checked));
    return this;
  }

  addButton(cb: (btn: Obsidian.ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
