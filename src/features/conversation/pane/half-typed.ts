import type { App, TFile } from 'obsidian';
import type { ToldOfTalk } from '../../../core/contact-command/plan-told';
import { isRecord } from '../../../core/setting-values';
import { KeptByNote } from './kept-by-note';

/** What may be told at any time of a talk: somebody they named, what they promised, what I did. */
export type Told = 'named' | 'theirs' | 'own';

/** What may be told at any time, in the order of its buttons. */
export const allTold: readonly Told[] = ['named', 'theirs', 'own'];

/** What goes into the note by a press: what is told, or a question that comes up. */
export type GivenKind = Told | 'question';

/** The fields that it is typed in; a promise has one, whoever made it: the wrong button may have been pressed. */
type GivenField = 'question' | 'named' | 'promise';

/** What was taken out of its field to be written, and is not in the note yet. */
interface GivenText {
  readonly kind: GivenKind;
  readonly text: string;
  /** By when, as the field had it; null where nothing was chosen. */
  readonly day: string | null;
}

/** What stands in the fields of a talk beside its answers, and is not in the note yet. */
export interface HalfTyped {
  readonly question: string;
  /** Whom they named. */
  readonly named: string;
  readonly promise: string;
  /** By when, as the field has it; null where nothing was chosen. */
  readonly day: string | null;
  /** The form that was open last; null where none was. */
  readonly form: Told | null;
  /** What was added and is not in the note yet, the oldest first. */
  readonly given: readonly GivenText[];
  /** The takeaway as long as the note does not have it; null where it has. */
  readonly takeaway: TypedTakeaway | null;
}

type TypedTakeaway = NonNullable<ToldOfTalk['takeaway']>;

/** What was typed into such fields, by its note. */
export class HalfTypedWords extends KeptByNote<HalfTyped> {
  private readonly drafts = new WeakMap<TFile, TalkDraft>();

  constructor(app: App) {
    super(app, 'informational-interviews-half-typed');
  }

  /** What is half typed in the talk of a note: that of the pane before as long as something of it is being written. */
  draftOf(file: TFile): TalkDraft {
    const before = this.drafts.get(file);
    if (before?.isBeingWritten === true) return before;
    const draft = new TalkDraft(file, this.of(file.path), ({ path }, now) => this.keep(path, now));
    this.drafts.set(file, draft);
    return draft;
  }

  /** Goes on in a note that was deleted and is back: it is another file to the app. */
  goOnIn(draft: TalkDraft, file: TFile): void {
    draft.file = file;
    this.drafts.set(file, draft);
  }

  protected override read(stored: unknown): HalfTyped {
    const { question, named, promise, day, form, given, takeaway } = isRecord(stored) ? stored : {};
    return {
      question: textOf(question),
      named: textOf(named),
      promise: textOf(promise),
      day: typeof day === 'string' ? day : null,
      form: allTold.find((each) => each === form) ?? null,
      given: Array.isArray(given) ? given.flatMap((each) => givenOf(each) ?? []) : [],
      takeaway: isRecord(takeaway)
        ? { typed: textOf(takeaway['typed']), known: textOf(takeaway['known']) }
        : null,
    };
  }

  protected override isNothing(now: HalfTyped): boolean {
    const { question, named, promise, given, takeaway } = now;
    return question + named + promise === '' && given.length === 0 && takeaway === null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function givenOf(stored: unknown): GivenText | null {
  const { kind, text, day } = isRecord(stored) ? stored : {};
  const known = ([...allTold, 'question'] as const).find((each) => each === kind);
  if (known === undefined || textOf(text) === '') return null;
  return { kind: known, text: textOf(text), day: typeof day === 'string' ? day : null };
}

/** The field that something is typed in. */
export function fieldOf(kind: GivenKind): GivenField {
  return kind === 'theirs' || kind === 'own' ? 'promise' : kind;
}

/** What was given to be written. */
interface Given {
  /** Without the blanks around it; never empty. */
  readonly text: string;
  /** Told once whether the note has it. */
  readonly settle: (isWritten: boolean) => void;
}

/** What is half typed in one talk, as it is by now. */
export class TalkDraft {
  private readonly writing = new Set<GivenText>();
  private readonly listeners = new Set<() => void>();

  /** @param changed is told what to keep on the device. */
  constructor(
    public file: TFile,
    public now: HalfTyped,
    private readonly changed: (file: TFile, now: HalfTyped) => void,
  ) {}

  keep(part: Partial<HalfTyped>): void {
    this.now = { ...this.now, ...part };
    this.changed(this.file, this.now);
  }

  /** Takes what stands in a field to be written, so that the next can be typed; null where nothing does. */
  give(kind: GivenKind): Given | null {
    const field = fieldOf(kind);
    const text = this.now[field].trim();
    if (text === '') return null;
    const isPromise = field === 'promise';
    const given: GivenText = { kind, text, day: isPromise ? this.now.day : null };
    this.writing.add(given);
    const emptied = { [field]: '', ...(isPromise && { day: null }) };
    this.keep({ ...emptied, given: [...this.now.given, given] });
    return {
      text,
      settle: (isWritten) => {
        this.writing.delete(given);
        if (isWritten) this.keep({ given: this.without(given) });
        else for (const listener of [...this.listeners]) listener();
      },
    };
  }

  /** Whether something was given of which it is not known yet whether the note has it. */
  get isBeingWritten(): boolean {
    return this.writing.size > 0;
  }

  /** Calls back once something was given that could not be written; returns its own unsubscribe. */
  onLeft(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /**
   * Puts the first of such a kind that could not be written back into its field, where that is empty; gives its
   * kind, null where there is none. Nothing that was typed since is joined to it, nor given to another speaker.
   */
  takeBack<Kind extends GivenKind>(kinds: readonly Kind[]): Kind | null {
    for (const given of this.now.given) {
      const kind = kinds.find((each) => each === given.kind);
      const field = fieldOf(given.kind);
      if (kind === undefined || this.writing.has(given) || this.now[field] !== '') continue;
      this.keep({
        [field]: given.text,
        ...(field === 'promise' && { day: given.day }),
        ...(kind !== 'question' && { form: kind }),
        given: this.without(given),
      });
      return kind;
    }
    return null;
  }

  private without(given: GivenText): readonly GivenText[] {
    return this.now.given.filter((each) => each !== given);
  }

  /** The form to begin with: the last one, as long as something stands in it. */
  get openForm(): Told | null {
    const { form } = this.now;
    return form === null || this.now[fieldOf(form)] === '' ? null : form;
  }
}
