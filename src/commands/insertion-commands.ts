import type { App, Command, TFile } from 'obsidian';
import { closedStatuses } from '../core/contact/status';
import type { Contact } from '../core/contact/contact';
import { insertSection } from '../core/interview/insert-section';
import { planQuestions, planReflection } from '../core/interview/plan-sections';
import { defaultQuestions } from '../core/interview/question-bank';
import { gestures } from '../core/gesture/plan-gesture';
import type { Reckoning } from '../core/follow-up/reckoning';
import type { SectionInsert } from '../core/note/note-change';
import type { Settings } from '../core/settings';
import type { ContactIndex } from '../vault/contact-index';
import type { NoteWriter } from '../vault/note-writer';
import type { UndoHistory, UndoStep } from '../vault/undo-history';
import { chooseContact } from './choose-contact';
import type { GestureRunner } from './gesture-runner';
import { reported, tell, tellDone, tellRefusal } from './notices';

/** One part of an interview's section that a command inserts. */
export interface ContactInsertion {
  readonly id: string;
  readonly name: string;
  /** Completes “Whom do you want to …?”. */
  readonly purpose: string;
  readonly done: string;
  readonly makesSense: (contact: Contact, reckoning: Reckoning) => boolean;
  readonly plan: (interviewDay: string | null) => SectionInsert;
}

/** Every part that can be inserted. */
export const contactInsertions: readonly ContactInsertion[] = [
  {
    id: 'insert-questions',
    name: 'Insert interview questions',
    purpose: 'insert questions for',
    done: 'questions inserted',
    makesSense: ({ status }) => status === null || !closedStatuses.has(status),
    plan: (day) => planQuestions(day, defaultQuestions()),
  },
  {
    id: 'insert-reflection',
    name: 'Insert reflection',
    purpose: 'reflect on',
    done: 'reflection inserted',
    makesSense: gestures['mark-reflected'].makesSense,
    plan: planReflection,
  },
];

/** The commands that insert a part into the section of an interview. */
export function insertionCommands(
  app: App,
  index: ContactIndex,
  inserter: SectionInserter,
  runner: GestureRunner,
): readonly Command[] {
  return contactInsertions.map((insertion) => ({
    id: insertion.id,
    name: insertion.name,
    callback: () =>
      void (async () => {
        const fits = (contact: Contact): boolean =>
          insertion.makesSense(contact, runner.reckoning());
        const chosen = await chooseContact(app, index, fits, insertion.purpose);
        if (chosen !== null) await inserter.insert(insertion, chosen.file);
      })(),
  }));
}

/** Inserts parts of an interview's section into contact notes. */
export class SectionInserter {
  constructor(
    private readonly writer: NoteWriter,
    private readonly history: UndoHistory,
    private readonly settings: () => Settings,
    private readonly undo: (step: UndoStep) => Promise<boolean>,
  ) {}

  /** Inserts what is missing of a part; says so where nothing is. */
  async insert(
    { plan, done }: Pick<ContactInsertion, 'plan' | 'done'>,
    file: TFile,
  ): Promise<void> {
    const place = { path: file.path, name: file.basename };
    await reported(`“${file.basename}” was not changed.`, async () => {
      const result = await this.writer.insert(file, (text) =>
        insertSection(place, text, this.settings(), plan),
      );
      if (!result.ok) {
        tellRefusal(file.basename, result.refusal);
        return;
      }
      const { written } = result;
      if (written.before === written.after) {
        tell(`${file.basename}: nothing was missing.`);
        return;
      }
      const step = { summary: `${file.basename}: ${done}`, written: [written], created: [] };
      this.history.add(step);
      tellDone(step.summary, [{ label: 'Undo', run: () => void this.undo(step) }]);
    });
  }
}
