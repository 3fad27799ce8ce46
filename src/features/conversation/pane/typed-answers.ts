import {
  afterWriting,
  type AnswerField,
  fieldFor,
  followNote,
  type SentAnswer,
  unwritten,
} from '../../../core/interview/answer-field';
import {
  entryPlace,
  isOfAnotherTalk,
  type TalkEntry,
  type TalkPage,
} from '../../../core/interview/talk-page';
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
export interface OfferedEntry extends Pick<TalkEntry, 'part' | 'question' | 'isMustAsk'> {
  /** The heading of the section that it is answered in; null for that of the current interview. */
  readonly section: string | null;
}

/** What was typed and is not in the note, as it can be kept elsewhere. */
export interface StoredAnswer extends AnswerField, Pick<OfferedEntry, 'part' | 'question'> {
  /** The section that it was typed for; absent or null where that is not known. */
  readonly section?: string | null;
}

/** What a note says of the talk whose answers are typed. */
type AnsweredPage = Pick<TalkPage, 'text' | 'day' | 'entries'>;

/** Where answers go. */
export interface AnswersPlace {
  /** Writes answers into the note and gives what it then says; null where that failed, which is said. */
  readonly write: (answers: readonly AnswerToWrite[]) => Promise<AnsweredPage | null>;
  /** What is said where something goes wrong that {@link write} does not say. */
  readonly failure: Failure;
  /** Keeps elsewhere what the note does not have yet, at each key; nothing once the note has it all. */
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
  /** What waits to be written into the section of another talk than the one that is shown by now. */
  private left: readonly TypedAnswer[] = [];
  private page: AnsweredPage = { text: '', day: null, entries: [] };
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
    return this.waiting().map(({ answer: { part, section, question, field } }) => ({
      ...{ part, section, question },
      ...field,
    }));
  }

  private waiting(): readonly WaitingAnswer[] {
    return [...this.list(), ...this.left].flatMap((answer) => {
      const toSend = unwritten(answer.field, this.words);
      return toSend === null ? [] : [{ answer, toSend }];
    });
  }

  private isUnwritten({ field }: TypedAnswer): boolean {
    return unwritten(field, this.words) !== null;
  }

  /** Whether an answer was typed in a talk that the note tells apart from the one that is shown. */
  private isOfAnother({ section }: Pick<TypedAnswer, 'section'>): boolean {
    return section !== null && isOfAnotherTalk(this.page, section);
  }

  /** Goes on from what was typed before and is not in the note. */
  restore(stored: readonly StoredAnswer[]): void {
    for (const { part, question, section = null, ...field } of stored) {
      const before = unanswered({ part, question, section, isMustAsk: false });
      if (this.isOfAnother(before)) {
        this.left = [...this.left, { ...before, field }];
        continue;
      }
      const now = this.answers.get(before.key) ?? before;
      this.answers.set(now.key, { ...now, field: followNote(field, now.field.lines) });
    }
    if (stored.length > 0) this.writeIn(PAUSE);
    this.place.changed();
  }

  /**
   * Shows what the note has, and keeps what is typed and is not in it yet; where that belongs to another
   * talk than the one that is shown from now on, it waits for its own place.
   */
  follow(page: AnsweredPage): void {
    if (this.writing !== null) return;
    this.page = page;
    const waiting = this.waiting().map(({ answer }) => answer);
    this.left = waiting.filter((answer) => this.isOfAnother(answer));
    const before = new Map(this.answers);
    for (const { key } of this.left) before.delete(key);
    for (const answer of waiting) if (!this.isOfAnother(answer)) before.set(answer.key, answer);
    const now = new Map<string, TypedAnswer>();
    for (const entry of page.entries) {
      const key = entryPlace(entry);
      const field = before.get(key)?.field;
      const { part, section, question, isMustAsk, lines } = entry;
      const shown = field === undefined ? fieldFor(lines) : followNote(field, lines);
      now.set(key, { key, part, section, question, isMustAsk, field: shown });
    }
    for (const [key, answer] of before) {
      // What was typed under a heading that is gone makes it anew.
      if (!now.has(key) && this.isUnwritten(answer)) {
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
    // The app may be ended within the pause, and without a word.
    this.place.unsaved(this.unsaved());
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
    if (sent.length === 0) {
      // What was kept elsewhere may have come into the note on another way.
      this.place.unsaved([]);
      return true;
    }
    this.writing = this.write(sent);
    const isWritten = await this.writing;
    if (!isWritten) this.writeIn(AGAIN);
    // Something may have been typed while it was written.
    this.place.unsaved(this.unsaved());
    return isWritten;
  }

  private async write(sent: readonly WaitingAnswer[]): Promise<boolean> {
    const answers = sent.map(({ answer: { part, section, question }, toSend }) => ({
      ...{ part, section, question, ...toSend },
    }));
    const page = await this.place.write(answers).catch(() => null);
    this.writing = null;
    if (page === null) return false;
    const lines = new Map(page.entries.map((entry) => [entryPlace(entry), entry.lines]));
    const wasLeft = new Set(this.left);
    this.left = this.left.filter((each) => sent.every(({ answer }) => answer !== each));
    this.page = page;
    for (const { answer, toSend } of sent) {
      if (wasLeft.has(answer)) continue;
      const now = this.answers.get(answer.key) ?? answer;
      const inNote = this.isOfAnother(now) ? toSend.answer : lines.get(answer.key);
      const field = afterWriting(now.field, toSend, inNote ?? '');
      this.answers.set(answer.key, { ...now, field });
    }
    this.follow(page);
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
