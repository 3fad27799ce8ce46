import { type App, Modal } from 'obsidian';
import { knowDialog } from '../../ui/open-dialogs';
import { texts } from '../../vault/texts';

/** Says how far the reading of notes has come, and ends it where the user leaves. */
export class ReadingDialog extends Modal {
  private isClosed = false;
  private toldEl!: HTMLElement;

  constructor(app: App) {
    super(app);
    knowDialog(this);
    this.setTitle(texts.ownNotes.fields.turn);
  }

  /** Whether the user left. */
  get isLeft(): boolean {
    return this.isClosed;
  }

  override onOpen(): void {
    this.toldEl = this.contentEl.createEl('p', {
      text: texts.ownNotes.fields.reading,
      attr: { role: 'status' },
    });
  }

  /** Shows how many notes of all were read. */
  show(done: number, all: number): void {
    this.toldEl.setText(texts.ownNotes.fields.readSoFar(done, all));
  }

  override onClose(): void {
    this.isClosed = true;
    this.contentEl.empty();
  }
}
