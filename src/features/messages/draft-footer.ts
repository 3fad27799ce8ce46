import type { Later } from '../../ui/form-dialog';
import type { readChannel } from '../../core/words';
import { texts } from '../../vault/texts';

/** What the footer shows of a message. */
interface FooterRequest {
  /** Where a card would go; empty where that is not known. */
  readonly postalAddress: string;
  readonly keepsCopy: boolean;
  /** Set where the message goes on with what was written before. */
  readonly isResumed?: boolean;
  readonly later?: Later | undefined;
}

/** What its buttons do. */
interface FooterHost {
  readonly onCopy: () => void;
  readonly onMail: () => void;
  readonly onSend: () => void;
  readonly onLater: (later: Later) => void;
  readonly onKeepCopy: (keeps: boolean) => void;
  readonly onStartAfresh: () => void;
}

/** Under a message: what was done last, whether a copy is kept, and where to take the message. */
export class DraftFooter {
  private readonly told: HTMLElement;
  private readonly post: HTMLElement;
  private readonly copy: HTMLInputElement;
  private readonly mail: HTMLElement;
  private readonly sendButton: HTMLElement;
  /** What was pointed out by the last press. */
  private pointedOut = '';

  constructor(
    parent: HTMLElement,
    private readonly request: FooterRequest,
    host: FooterHost,
  ) {
    this.post = parent.createDiv('ii-draft-hint ii-draft-post');
    const line = parent.createDiv('ii-draft-line ii-draft-said');
    this.told = line.createDiv({ cls: 'ii-draft-told', attr: { role: 'status' } });
    const label = parent.createEl('label', { cls: 'ii-draft-keep' });
    this.copy = label.createEl('input', { type: 'checkbox' });
    label.createSpan({ text: texts.messages.keepCopy });
    this.copy.checked = request.keepsCopy;
    this.copy.addEventListener('change', () => host.onKeepCopy(this.copy.checked));
    const buttons = parent.createDiv('ii-draft-buttons');
    const add = (text: string, run: () => void, row = buttons): HTMLElement => {
      const button = row.createEl('button', { text, attr: { type: 'button' } });
      button.addEventListener('click', run);
      return button;
    };
    const { later, isResumed = false } = request;
    if (isResumed) {
      this.tell(texts.messages.resumed);
      add(texts.messages.startAfresh, host.onStartAfresh, line);
    }
    if (later !== undefined) add(later.label, () => host.onLater(later));
    add(texts.messages.copy, host.onCopy);
    this.mail = add(texts.messages.openMail, host.onMail);
    this.sendButton = add(texts.messages.markAsSent, host.onSend);
    this.sendButton.addClass('mod-cta');
  }

  /** Whether the text is to be kept in the note. */
  get keepsCopy(): boolean {
    return this.copy.checked;
  }

  /** Says what was done, or nothing. */
  tell(text: string): void {
    if (this.told.textContent !== text) this.told.setText(text);
  }

  /** Shows what there is to do with a message of a channel. */
  showFor(channel: ReturnType<typeof readChannel>, canMail: boolean): void {
    this.mail.toggle(canMail);
    const isByHand = channel === 'handwritten';
    this.post.toggle(isByHand);
    this.post.setText(isByHand ? texts.messages.postToday(this.request.postalAddress) : '');
    this.askNoMore();
  }

  /**
   * Whether a press sends: with something left to fill in it asks once more, and the next press does.
   *
   * @param left what is left, as a sentence; empty where nothing is.
   */
  maySend(left: string): boolean {
    if (left === '' || left === this.pointedOut) return true;
    this.pointedOut = left;
    this.tell(left);
    this.sendButton.setText(texts.messages.markAsSentAnyway);
    return false;
  }

  /** Asks no more about what was left to fill in, where that is another by now. */
  refresh(whatIsLeft: () => string): void {
    if (this.pointedOut !== '' && whatIsLeft() !== this.pointedOut) this.askNoMore();
  }

  private askNoMore(): void {
    this.pointedOut = '';
    this.sendButton.setText(texts.messages.markAsSent);
  }
}
