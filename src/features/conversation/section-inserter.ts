import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import type { NotePlace } from '../../core/contact-command/change-contact-note';
import { planQuestions } from '../../core/interview/plan-sections';
import type { ChangeResult } from '../../core/note/apply-change';
import type { Refusal } from '../../core/note/refusal';
import { insertSection } from '../../core/interview/insert-section';
import type { Inserted } from '../../app/offers';
import { type StepOutcome, type StepPlan, writtenOf } from '../../app/step-plan';
import type { InsertionSources, PreparedInsertion, QuestionMemory } from './insertion-plans';
import { askUntilWritten } from '../../ui/ask-again';
import { noteAt } from '../../vault/note-at';
import { notChanged, stillToFill, tellRefusal } from '../../ui/notices';
import { openToType } from '../../ui/open-to-type';
import type { InterviewPart } from '../../core/interview/interview-part';
import { texts } from '../../vault/texts';

/** A part of an interview's section, as far as inserting it needs to know. */
export interface Insertion {
  readonly id: InterviewPart;
  /** Gets what is to be inserted, asking where there is a choice; null where the user leaves. */
  readonly prepare: (
    sources: InsertionSources,
    contact: Contact,
    memory?: QuestionMemory,
  ) => Promise<PreparedInsertion | null>;
}

/** Inserts parts of an interview's section into contact notes. */
export class SectionInserter {
  constructor(private readonly sources: InsertionSources) {}

  /** Inserts what is missing of a part; says so where nothing is, and what is still to fill in. */
  async insert(insertion: Insertion, file: TFile, contact: Contact): Promise<void> {
    await askUntilWritten(async (memory: QuestionMemory) => {
      const plan = (): Promise<StepPlan | null> => this.plan(insertion, file, contact, memory);
      return writtenOf(await this.sources.steps.take(notChanged(file), plan));
    });
  }

  /**
   * As {@link insert}, but leaves it to the caller to say what came of it; null for nothing.
   *
   * @param undone is told once that is taken back.
   */
  async insertQuietly(
    insertion: Insertion,
    file: TFile,
    contact: Contact,
    undone: () => void,
  ): Promise<Inserted | null> {
    const inserted: { last: Inserted | null } = { last: null };
    await askUntilWritten(async (memory: QuestionMemory) => {
      const outcome = await this.sources.steps.takeQuietly(notChanged(file), async () => {
        const plan = await this.plan(insertion, file, contact, memory);
        return plan && { ...plan, undone };
      });
      inserted.last = insertedBy(outcome);
      return writtenOf(outcome);
    });
    return inserted.last;
  }

  /**
   * Opens a note at a part, inserted where it is missing, with the cursor where one types next.
   * What came of it is left to the caller to say; null where it failed, which is said here.
   *
   * @param undone is told once what was inserted is taken back.
   */
  async show(
    insertion: Insertion,
    file: TFile,
    contact: Contact,
    undone: () => void,
  ): Promise<Inserted | null> {
    const outcome = await this.sources.steps.takeQuietly(notChanged(file), async () => {
      const plan = await this.plan(insertion, file, contact);
      if (plan !== null) await openToType(this.sources.app, file);
      return plan && { ...plan, undone };
    });
    return insertedBy(outcome);
  }

  private async plan(
    { prepare, id }: Insertion,
    file: TFile,
    contact: Contact,
    memory?: QuestionMemory,
  ): Promise<StepPlan | null> {
    const place = noteAt(file);
    // What was picked already is shown again, whatever is in the way.
    const isAgain = memory?.before !== undefined;
    const refused = isAgain ? null : await this.foreseenRefusal(file, place);
    if (refused !== null) {
      tellRefusal(file, refused);
      return null;
    }
    const prepared = await prepare(this.sources, contact, memory);
    if (prepared === null) return null;
    const edit = (text: string): ChangeResult =>
      insertSection(place, text, this.sources.settings(), prepared.plan, this.sources.noteFormat);
    return {
      changes: { file, edit, inEditor: true },
      summary: texts.conversation.inserted[id](file.basename),
      unchanged: texts.conversation.nothingMissing(file.basename),
      afterwards: ({ step }) =>
        step === null ? {} : { sentences: stillToFill(prepared.unfilled) },
    };
  }

  /** Why nothing can be inserted into a note, told before the user is asked to choose anything. */
  private async foreseenRefusal(file: TFile, place: NotePlace): Promise<Refusal | null> {
    const text = (await this.sources.writer.textNow(file)) ?? '';
    const trial = insertSection(
      place,
      text,
      this.sources.settings(),
      (day) => planQuestions(day, ['?'], [], this.sources.noteFormat.words),
      this.sources.noteFormat,
    );
    return trial.ok ? null : trial.refusal;
  }
}

function insertedBy(outcome: StepOutcome): Inserted | null {
  return outcome.ok ? { step: outcome.step, toFill: outcome.notice.sentences ?? [] } : null;
}
