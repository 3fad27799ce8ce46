import type { App } from 'obsidian';
import { isRecord } from '../../../core/setting-values';
import { KeptByNote } from './kept-by-note';

/** What may be told at any time of a talk: somebody they named, what they promised, what I did. */
export type Told = 'named' | 'theirs' | 'own';

/** What may be told at any time, in the order of its buttons. */
export const allTold: readonly Told[] = ['named', 'theirs', 'own'];

/** What stands in the fields of a talk that are given with a button, and was not given yet. */
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
}

/** What was typed into such fields and not given, by its note. */
export class HalfTypedWords extends KeptByNote<HalfTyped> {
  constructor(app: App) {
    super(app, 'informational-interviews-half-typed');
  }

  protected override read(stored: unknown): HalfTyped {
    const { question, named, promise, day, form } = isRecord(stored) ? stored : {};
    return {
      question: textOf(question),
      named: textOf(named),
      promise: textOf(promise),
      day: typeof day === 'string' ? day : null,
      form: allTold.find((each) => each === form) ?? null,
    };
  }

  protected override isNothing({ question, named, promise }: HalfTyped): boolean {
    return question + named + promise === '';
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What is half typed in one talk, as it is by now. */
export class TalkDraft {
  constructor(
    public now: HalfTyped,
    private readonly changed: (now: HalfTyped) => void,
  ) {}

  keep(part: Partial<HalfTyped>): void {
    this.now = { ...this.now, ...part };
    this.changed(this.now);
  }

  /** The form to begin with: the last one, as long as something stands in it. */
  get openForm(): Told | null {
    const { form, named, promise } = this.now;
    if (form === null) return null;
    return (form === 'named' ? named : promise) === '' ? null : form;
  }
}
