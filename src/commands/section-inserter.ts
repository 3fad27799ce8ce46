import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { NotePlace } from '../core/gesture/change-contact-note';
import { planQuestions } from '../core/interview/plan-sections';
import type { Refusal } from '../core/note/refusal';
import { insertSection } from '../core/interview/insert-section';
import type { UndoHistory, UndoStep } from '../vault/undo-history';
import type { InsertionSources, PreparedInsertion } from './insertion-plans';
import { reported, stillToFill, tell, tellDone, tellRefusal } from './notices';

/** A part of an interview's section, as far as inserting it needs to know. */
export interface Insertion {
  /** What the notice says was done. */
  readonly done: string;
  /** Gets what is to be inserted, asking where there is a choice; null where the user leaves. */
  readonly prepare: (
    sources: InsertionSources,
    contact: Contact,
  ) => Promise<PreparedInsertion | null>;
}

/** Inserts parts of an interview's section into contact notes. */
export class SectionInserter {
  constructor(
    private readonly sources: InsertionSources,
    private readonly history: UndoHistory,
    private readonly undo: (step: UndoStep) => Promise<boolean>,
  ) {}

  /** Inserts what is missing of a part; says so where nothing is, and what is still to fill in. */
  async insert({ prepare, done }: Insertion, file: TFile, contact: Contact): Promise<void> {
    await reported(`“${file.basename}” was not changed.`, async () => {
      const place = { path: file.path, name: file.basename };
      const refused = await this.foreseenRefusal(file, place);
      if (refused !== null) {
        tellRefusal(file.basename, refused);
        return;
      }
      const prepared = await prepare(this.sources, contact);
      if (prepared === null) return;
      const result = await this.sources.writer.insert(file, (text) =>
        insertSection(place, text, this.sources.settings(), prepared.plan),
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
      tellDone(step.summary + stillToFill(prepared.unfilled), [
        { label: 'Undo', run: () => void this.undo(step) },
      ]);
    });
  }

  /** Why nothing can be inserted into a note, told before the user is asked to choose anything. */
  private async foreseenRefusal(file: TFile, place: NotePlace): Promise<Refusal | null> {
    const text = (await this.sources.writer.textNow(file)) ?? '';
    const trial = insertSection(place, text, this.sources.settings(), (day) =>
      planQuestions(day, ['?']),
    );
    return trial.ok ? null : trial.refusal;
  }
}
