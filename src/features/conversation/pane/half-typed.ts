import type { App } from 'obsidian';
import type { ToldOfTalk } from '../../../core/contact-command/plan-told';
import { isRecord } from '../../../core/setting-values';
import { KeptByNote } from './kept-by-note';

/** What may be told at any time of a talk: somebody they named, what they promised, what I did. */
export type Told = 'named' | 'theirs' | 'own';

/** What may be told at any time, in the order of its buttons. */
export const allTold: readonly Told[] = ['named', 'theirs', 'own'];

/** What stands in the fields of a talk beside its answers, and is not in the note yet. */
export interface HalfTyped {
  readonly question: string;
  /** Whom they named. */
  readonly named: string;
  /** What was promised, whoever did: the wrong button may have been pressed. */
  readonly promise: string;
  /** By when, as the field has it; null where nothing was chosen. */
  readonly day: string | null;
  /** The form that was open last; null where none was. */
  readonly form: Told | null;
  /** The takeaway as long as the note does not have it; null where it has. */
  readonly takeaway: TypedTakeaway | null;
}

type TypedTakeaway = NonNullable<ToldOfTalk['takeaway']>;

/** What was typed into such fields, by its note. */
export class HalfTypedWords extends KeptByNote<HalfTyped> {
  constructor(app: App) {
    super(app, 'informational-interviews-half-typed');
  }

  protected override read(stored: unknown): HalfTyped {
    const { question, named, promise, day, form, takeaway } = isRecord(stored) ? stored : {};
    return {
      question: textOf(question),
      named: textOf(named),
      promise: textOf(promise),
      day: typeof day === 'string' ? day : null,
      form: allTold.find((each) => each === form) ?? null,
      takeaway: isRecord(takeaway)
        ? { typed: textOf(takeaway['typed']), known: textOf(takeaway['known']) }
        : null,
    };
  }

  protected override isNothing({ question, named, promise, takeaway }: HalfTyped): boolean {
    return question + named + promise === '' && takeaway === null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A field whose text goes into the note by a press. */
export type GivenField = 'question' | 'named' | 'promise';

/** What was taken out of a field to be written. */
export interface Given {
  /** Without the blanks around it; never empty. */
  readonly text: string;
  /** Told once whether the note has it: what it has not stands in its field again. */
  readonly settle: (isWritten: boolean) => void;
}

interface GivenText {
  readonly field: GivenField;
  readonly text: string;
  readonly day: string | null;
}

/** What is half typed in one talk, as it is by now. */
export class TalkDraft {
  /** What is being written, the first first. */
  private given: readonly GivenText[] = [];

  /** @param changed is told what is to be kept on the device, what is being written included. */
  constructor(
    public now: HalfTyped,
    private readonly changed: (now: HalfTyped) => void,
  ) {}

  keep(part: Partial<HalfTyped>): void {
    this.now = { ...this.now, ...part };
    this.changed(this.given.reduceRight(putBack, this.now));
  }

  /** Takes what stands in a field to be written, so that the next can be typed; null where nothing does. */
  give(field: GivenField): Given | null {
    const text = this.now[field].trim();
    if (text === '') return null;
    const given: GivenText = { field, text, day: field === 'promise' ? this.now.day : null };
    this.given = [...this.given, given];
    this.keep({ [field]: '', ...(field === 'promise' && { day: null }) });
    return {
      text,
      settle: (isWritten) => {
        this.given = this.given.filter((each) => each !== given);
        this.keep(isWritten ? {} : putBack(this.now, given));
      },
    };
  }

  /** The form to begin with: the last one, as long as something stands in it. */
  get openForm(): Told | null {
    const { form, named, promise } = this.now;
    if (form === null) return null;
    return (form === 'named' ? named : promise) === '' ? null : form;
  }
}

/** With a text before what was typed into its field since. */
function putBack(now: HalfTyped, { field, text, day }: GivenText): HalfTyped {
  return { ...now, [field]: `${text} ${now[field]}`.trim(), day: day ?? now.day };
}
