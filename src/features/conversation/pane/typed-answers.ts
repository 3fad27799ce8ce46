import {
  afterWriting,
  type AnswerField,
  fieldFor,
  followNote,
  type SentAnswer,
  unwritten,
} from '../../../core/interview/answer-field';
import { entryPlace, type TalkEntry } from '../../../core/interview/talk-page';
import type { AnswerToWrite } from '../../../core/interview/write-answers';
import type { NoteWords } from '../../../core/words';
import { attempt, type Failure } from '../../../ui/notices';

/** One question or prompt, and the field that its answer is typed into. */
export interface TypedAnswer extends OfferedEntry {
  readonly key: string;
  readonly field: AnswerField;
}

/** An answer, and what of it the note does not have yet. */
interface WaitingAnswer {
  readonly answer: TypedAnswer;
  readonly toSend: SentAnswer;
}

/** A question or prompt that can be answered. */
export type OfferedEntry = Pick<TalkEntry, 'part' | 'question' | 'isMustAsk'>;

/** What was typed and is not in the note, as it can be kept elsewhere. */
export interface StoredAnswer extends AnswerField, Pick<TalkEntry, 'part' | 'question'> {}

/** Where answers go. */
export interface AnswersPlace {
  /** Writes answers into the note and gives what it then has; null where that failed, which is said. */
  readonly write: (answers: readonly AnswerToWrite[]) => Promise<readonly TalkEntry[] | null>;
  /** What is said where something goes wrong that {@link write} does not say. */
  readonly failure: Failure;
  /** Keeps what could not be written elsewhere; nothing once the note has it all. */
  readonly unsaved: (answers: readonly StoredAnswer[]) => void;
  /** Something is shown that was not, or otherwise. */
  readonly changed: () => void;
}

/** Milliseconds without a key after which what was typed is written. */
const PAUSE = 600;

/** Milliseconds after which it is written at the latest, however long the typing goes on. */
const LONGEST = 1500;

/** Milliseconds until what could not be written is tried again. */
const AGAIN = 10_000;

/** What is typed as answers during one talk, on its way into the note. */
export class TypedAnswers {
  private answers = new Map<string, TypedAnswer>();
  /** Questions and prompts that are shown though the note does not have them yet. */
  private offered: readonly OfferedEntry[] = [];
  private pause: number | null = null;
  private latest: number | null = null;
  private writing: Promise<boolean> | null = null;

  constructor(
    private readonly place: AnswersPlace,
    private readonly words: NoteWords,
  ) {}

  /** The questions and prompts in the order of the note. */
  list(): readonly TypedAnswer[] {
    return [...this.answers.values()];
  }

  /** Whether something waits to be written. */
  get isWaiting(): boolean {
    return this.waiting().length > 0;
  }

  /** What was typed and is not in the note. */
  unsaved(): readonly StoredAnswer[] {
    return this.waiting().map(({ answer: { part, question, field } }) => ({
      ...{ part, question, ...field },
    }));
  }

  private waiting(): readonly WaitingAnswer[] {
    return this.list().flatMap((answer) => {
      const toSend = unwritten(answer.field, this.words);
      return toSend === null ? [] : [{ answer, toSend }];
    });
  }

  /** Goes on from what was typed before and is not in the note. */
  restore(stored: readonly StoredAnswer[]): void {
    for (const { part, question, ...field } of stored) {
      const key = entryPlace({ part, question });
      const now = this.answers.get(key) ?? unanswered({ part, question, isMustAsk: false });
      this.answers.set(key, { ...now, field: followNote(field, now.field.lines) });
    }
    if (stored.length > 0) this.writeIn(PAUSE);
    this.place.changed();
  }

  /** Shows what the note has, and keeps what is typed and is not in it yet. */
  follow(entries: readonly TalkEntry[]): void {
    if (this.writing !== null) return;
    const now = new Map<string, TypedAnswer>();
    for (const entry of entries) {
      const key = entryPlace(entry);
      const field = this.answers.get(key)?.field;
      const { part, question, isMustAsk, lines } = entry;
      const shown = field === undefined ? fieldFor(lines) : followNote(field, lines);
      now.set(key, { key, part, question, isMustAsk, field: shown });
    }
    for (const [key, answer] of this.answers) {
      // What was typed under a heading that is gone makes it anew.
      if (!now.has(key) && unwritten(answer.field, this.words) !== null) {
        now.set(key, { ...answer, field: followNote(answer.field, '') });
      }
    }
    for (const entry of this.offered) {
      const key = entryPlace(entry);
      if (!now.has(key)) now.set(key, unanswered(entry));
    }
    this.answers = now;
    this.place.changed();
  }

  /** Shows questions and prompts though the note does not have them yet. */
  offer(entries: readonly OfferedEntry[]): void {
    this.offered = entries;
    for (const entry of entries) {
      const key = entryPlace(entry);
      if (!this.answers.has(key)) this.answers.set(key, unanswered(entry));
    }
    this.place.changed();
  }

  type(key: string, typed: string): void {
    this.change(key, { typed });
  }

  tick(key: string, isTicked: boolean): void {
    this.change(key, { isTicked });
  }

  private change(key: string, part: Partial<AnswerField>): void {
    const answer = this.answers.get(key);
    if (answer === undefined) return;
    this.answers.set(key, { ...answer, field: { ...answer.field, ...part } });
    this.place.changed();
    this.writeIn(PAUSE);
    this.latest ??= window.setTimeout(() => this.save(), LONGEST);
  }

  private writeIn(wait: number): void {
    if (this.pause !== null) window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.save(), wait);
  }

  /** Writes all that waits, in its own time. */
  save(): void {
    attempt(this.place.failure, () => this.writeNow());
  }

  /** Writes all that waits; whether the note has it then. */
  async writeNow(): Promise<boolean> {
    this.stopWaiting();
    if (this.writing !== null) {
      await this.writing;
      return this.isWaiting ? this.writeNow() : true;
    }
    const sent = this.waiting();
    if (sent.length === 0) return true;
    this.writing = this.write(sent);
    const isWritten = await this.writing;
    if (!isWritten) this.writeIn(AGAIN);
    this.place.unsaved(isWritten ? [] : this.unsaved());
    return isWritten;
  }

  private async write(sent: readonly WaitingAnswer[]): Promise<boolean> {
    const answers = sent.map(({ answer: { part, question }, toSend }) => ({
      ...{ part, question, ...toSend },
    }));
    const entries = await this.place.write(answers).catch(() => null);
    this.writing = null;
    if (entries === null) return false;
    const lines = new Map(entries.map((entry) => [entryPlace(entry), entry.lines]));
    for (const { answer, toSend } of sent) {
      const now = this.answers.get(answer.key) ?? answer;
      const field = afterWriting(now.field, toSend, lines.get(answer.key) ?? '');
      this.answers.set(answer.key, { ...now, field });
    }
    this.follow(entries);
    return true;
  }

  /** Ends the waiting; what is typed later begins it anew. */
  stopWaiting(): void {
    for (const timer of [this.pause, this.latest]) if (timer !== null) window.clearTimeout(timer);
    this.pause = null;
    this.latest = null;
  }
}

function unanswered(entry: OfferedEntry): TypedAnswer {
  return { ...entry, key: entryPlace(entry), field: fieldFor('') };
}
