import { mailLink } from '../../core/message/mail-link';
import { texts } from '../../vault/texts';
import type { DraftFields } from './draft-fields';

/** Takes a message where it is sent from: the clipboard or the mail app. */
export class DraftOutlets {
  /**
   * @param address where a mail would go; null where no address is known.
   * @param tell says what was done.
   */
  constructor(
    private readonly modalEl: HTMLElement,
    private readonly address: string | null,
    private readonly fields: DraftFields,
    private readonly tell: (text: string) => void,
  ) {}

  async copyMessage(): Promise<void> {
    await this.copy(this.fields.text, texts.messages.copied);
  }

  async copySubject(): Promise<void> {
    await this.copy(this.fields.subject, texts.messages.subjectCopied);
  }

  /** Opens the message in the mail app; a text that is too long for a link is copied. */
  async openMail(): Promise<void> {
    if (this.address === null) return;
    const link = mailLink(this.address, this.fields.subject, this.fields.text);
    const mayGo =
      !link.leavesBodyOut || (await this.copy(this.fields.text, texts.messages.pasteInMail));
    if (!mayGo) return;
    if (!link.leavesBodyOut) this.tell(texts.messages.mailOpened);
    this.modalEl.win.open(link.href);
  }

  /** Copies a text; false, and said, where the system does not allow it. */
  private async copy(text: string, done: string): Promise<boolean> {
    try {
      await this.modalEl.win.navigator.clipboard.writeText(text);
      this.tell(done);
      return true;
    } catch {
      this.tell(texts.messages.notCopied);
      return false;
    }
  }
}
