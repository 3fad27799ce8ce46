import { setIcon } from 'obsidian';
import { measureMessage } from '../../core/message/checks/message-length';
import { placeToBegin, withInserted } from '../../core/message/text-cursor';
import { messageFacts, type MessageKind } from '../../core/template/template';
import { isOfComposing } from '../../ui/key-press';
import { texts } from '../../vault/texts';
import type { PlacedAdvice } from './draft-parts';

/** What is asked for in the fields. */
interface FieldsHost {
  /** @param isComposing whether letters are being put together, so that the text is to stay as it is. */
  readonly onTyping: (isComposing: boolean) => void;
  /** The cursor was put elsewhere, or the user is. */
  readonly onTurnedAway: () => void;
  readonly onCopySubject: () => void;
}

/** The subject and the text of a message, with how long it is. */
export class DraftFields {
  private readonly subjectRow: HTMLElement;
  private readonly subjectField: HTMLInputElement;
  private readonly textField: HTMLTextAreaElement;
  private readonly count: HTMLElement;

  constructor(parent: HTMLElement, host: FieldsHost) {
    this.subjectRow = parent.createDiv('ii-draft-field');
    this.subjectField = this.drawSubject(host);
    const field = parent.createDiv('ii-draft-field');
    const line = field.createDiv('ii-draft-line');
    line.createSpan({ text: texts.messages.message });
    this.count = line.createSpan('ii-draft-count');
    this.textField = field.createEl('textarea', {
      attr: { rows: '14', spellcheck: 'true', 'aria-label': texts.messages.message },
    });
    for (const each of [this.subjectField, this.textField]) listenTo(each, host);
  }

  /** The subject as it is typed; empty where the draft has none. */
  get subject(): string {
    return this.subjectField.value;
  }

  /** The text as it is typed. */
  get text(): string {
    return this.textField.value;
  }

  /** Puts the cursor into the text, in the place that it had there last. */
  focus(): void {
    this.textField.focus();
  }

  /** Shows a draft, without a subject where that is null, with the cursor where one most likely goes on. */
  show(subject: string | null, body: string): void {
    this.subjectRow.toggle(subject !== null);
    this.subjectField.value = subject ?? '';
    this.textField.value = body;
    const { from, to } = placeToBegin(body);
    this.textField.setSelectionRange(from, to);
  }

  /**
   * Shows other texts, with the cursor where it is.
   *
   * @param movedBy by how many characters what is being typed has moved.
   */
  showTexts(subject: string | null, body: string, movedBy = 0): void {
    put(this.subjectField, subject ?? '', movedBy);
    put(this.textField, body, movedBy);
  }

  /** Lets nothing be typed, or lets it again. */
  hold(isHeld: boolean): void {
    for (const field of [this.subjectField, this.textField]) field.readOnly = isHeld;
  }

  /** Puts words into the text in place of what is selected, with the cursor behind them; `then` is called before the focus goes there. */
  insert(words: string, then: () => void): void {
    const { value, selectionStart, selectionEnd } = this.textField;
    const { text, cursor } = withInserted(value, selectionStart, selectionEnd, words);
    this.textField.value = text;
    this.textField.setSelectionRange(cursor, cursor);
    then();
    this.focus();
  }

  /** Says how long the text is, and whether that is too long. A first message is short. */
  showLength(kind: MessageKind, limit: number | null, language: string): void {
    const { length } = this.text;
    const { unit, count, most, tooMuchFrom } = measureMessage(this.text, language);
    const { isFirst = false } = messageFacts(kind);
    const said =
      limit === null
        ? texts.messages.characters(length)
        : texts.messages.charactersOf(length, limit);
    const { words, charactersOf, counts } = texts.messages;
    const first = unit === 'words' ? words(count, most) : charactersOf(count, most);
    const isCounted = isFirst && (unit === 'words' || limit === null);
    this.count.setText(isCounted ? counts(first, said) : said);
    const isOver = (limit !== null && length > limit) || (isFirst && tooMuchFrom !== null);
    this.count.toggleClass('ii-draft-over', isOver);
  }

  /** Selects what an advice is about. */
  point({ inSubject, from, to }: PlacedAdvice): void {
    const field = inSubject ? this.subjectField : this.textField;
    field.setSelectionRange(from, to);
    field.focus();
  }

  private drawSubject({ onCopySubject }: FieldsHost): HTMLInputElement {
    const { subject, copySubject } = texts.messages;
    this.subjectRow.createSpan({ text: subject });
    const row = this.subjectRow.createDiv('ii-draft-subject');
    const field = row.createEl('input', {
      type: 'text',
      attr: { spellcheck: 'true', 'aria-label': subject },
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || isOfComposing(event) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.focus();
    });
    const copy = row.createEl('button', {
      cls: 'clickable-icon ii-draft-copy',
      attr: { type: 'button', 'aria-label': copySubject },
    });
    setIcon(copy, 'copy');
    copy.addEventListener('click', onCopySubject);
    return field;
  }
}

/** Keys that take the cursor elsewhere. */
const turning = /^(?:Arrow|Home|End|Page)/;

function listenTo(field: HTMLElement, { onTyping, onTurnedAway }: FieldsHost): void {
  field.addEventListener('input', (event) => onTyping(event.isComposing));
  field.addEventListener('compositionend', () => onTyping(false));
  field.addEventListener('pointerdown', onTurnedAway);
  field.addEventListener('blur', onTurnedAway);
  field.addEventListener('keydown', ({ key }) => {
    if (turning.test(key)) onTurnedAway();
  });
}

/** Puts a text into a field, where it is another; what is selected there moves with it. */
function put(field: HTMLInputElement | HTMLTextAreaElement, text: string, movedBy: number): void {
  if (field.value === text) return;
  const { selectionStart, selectionEnd } = field;
  const [from, to] = [(selectionStart ?? 0) + movedBy, (selectionEnd ?? 0) + movedBy];
  field.value = text;
  field.setSelectionRange(from, to);
}
