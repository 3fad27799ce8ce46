import { type AskedValue, timeTaken } from '../../core/message/asked-values';
import { texts } from '../../vault/texts';

/** What is known of values that a message lacks, and what is done as they are typed. */
export interface AskedHost {
  /** What was typed for a placeholder so far. */
  readonly toldOf: (key: string) => string;
  readonly onTyping: (key: string, typed: string) => void;
  /** What the user should know about a time that was typed; null where that is nothing. */
  readonly adviseOnTime: (typed: string) => string | null;
  /** The user's own note on why them, to begin an opening from; empty where there is none. */
  readonly whyThem: string;
}

/** A field for each value that a message lacks. What is typed goes into the text and, once sent, the note. */
export class AskedFields {
  private readonly group: HTMLElement;
  private readonly inputs = new Map<string, HTMLInputElement | HTMLTextAreaElement>();
  /** Says what there is to say of what the fields hold. */
  private advise = (): void => undefined;

  constructor(
    parent: HTMLElement,
    private readonly host: AskedHost,
  ) {
    this.group = parent.createDiv('ii-draft-group');
  }

  /** Shows the fields of a template; those that are there already stay as they are. */
  show(asked: readonly AskedValue[]): void {
    const keys = asked.map(({ key }) => key).join(' ');
    if (keys !== [...this.inputs.keys()].join(' ')) {
      this.group.empty();
      this.inputs.clear();
      this.advise = () => undefined;
      for (const value of asked) this.draw(value);
    }
    this.refresh();
  }

  /** Shows what was told by now, also of what was typed in the text; the field one is in is left alone. */
  refresh(): void {
    for (const [key, input] of this.inputs) {
      const told = this.host.toldOf(key);
      if (input !== input.doc.activeElement && input.value !== told) input.value = told;
    }
    this.advise();
  }

  /** Lets nothing be typed, or lets it again. */
  hold(isHeld: boolean): void {
    for (const input of this.inputs.values()) input.readOnly = isHeld;
  }

  /** Whether there is a field to begin in. */
  focusFirst(): boolean {
    const [first] = this.inputs.values();
    first?.focus();
    return first !== undefined;
  }

  private draw({ key, property }: AskedValue): void {
    const label = this.group.createEl('label', {
      cls: 'ii-draft-field',
      text: texts.messages.asked[property],
    });
    if (property === 'opening') this.drawWhyThem(label);
    const isLong = property === 'opening';
    const input = isLong
      ? label.createEl('textarea', { attr: { rows: '2', spellcheck: 'true' } })
      : label.createEl('input', {
          type: property === timeTaken ? 'datetime-local' : 'text',
          attr: { spellcheck: 'true' },
        });
    if (isLong) input.addClass('ii-draft-opening');
    input.addEventListener('input', () => this.host.onTyping(key, input.value));
    this.inputs.set(key, input);
    if (property !== timeTaken) return;
    this.drawAdvice(input);
  }

  /** Says what speaks against a time, without being in the way. */
  private drawAdvice(input: HTMLInputElement | HTMLTextAreaElement): void {
    const advice = this.group.createDiv({ cls: 'ii-draft-caution', attr: { role: 'status' } });
    this.advise = () => {
      const said = this.host.adviseOnTime(input.value) ?? '';
      if (advice.textContent !== said) advice.setText(said);
    };
    input.addEventListener('input', this.advise);
  }

  private drawWhyThem(label: HTMLElement): void {
    const { whyThem } = this.host;
    const hint = whyThem === '' ? texts.messages.openingHint : texts.messages.yourNote(whyThem);
    label.createSpan({ cls: 'ii-draft-hint', text: hint });
  }
}
