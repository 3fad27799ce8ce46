import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import type { NotePlace } from '../../core/contact-command/change-contact-note';
import { planQuestions } from '../../core/interview/plan-sections';
import type { Refusal } from '../../core/note/refusal';
import { insertSection } from '../../core/interview/insert-section';
import type { CommandSources } from '../../app/command-sources';
import type { Inserted } from '../../app/host';
import type { PreparedInsertion } from './insertion-plans';
import { noteAt } from '../../vault/note-at';
import { reported, stillToFill, tell, tellDone, tellRefusal } from '../../ui/notices';
import { openToType } from '../../ui/open-to-type';

/** A part of an interview's section, as far as inserting it needs to know. */
export interface Insertion {
  /** What the notice says was done. */
  readonly done: string;
  /** Gets what is to be inserted, asking where there is a choice; null where the user leaves. */
  readonly prepare: (
    sources: CommandSources,
    contact: Contact,
  ) => Promise<PreparedInsertion | null>;
}

/** Inserts parts of an interview's section into contact notes. */
export class SectionInserter {
  constructor(private readonly sources: CommandSources) {}

  /** Inserts what is missing of a part; says so where nothing is, and what is still to fill in. */
  async insert(insertion: Insertion, file: TFile, contact: Contact): Promise<void> {
    const inserted = await this.put(insertion, file, contact);
    if (inserted === null) return;
    const { step, toFill } = inserted;
    if (step === null) tell(`${file.basename}: nothing was missing.`);
    else
      tellDone([step.summary, ...toFill].join('. '), [
        { label: 'Undo', run: () => this.sources.undo(step) },
      ]);
  }

  /**
   * Opens a note at a part, inserted where it is missing, with the cursor where one types next.
   * What came of it is left to the caller to say; null where it failed, which is said here.
   */
  async show(insertion: Insertion, file: TFile, contact: Contact): Promise<Inserted | null> {
    return this.put(insertion, file, contact, () => openToType(this.sources.app, file));
  }

  private async put(
    { prepare, done }: Insertion,
    file: TFile,
    contact: Contact,
    open: () => Promise<void> = () => Promise.resolve(),
  ): Promise<Inserted | null> {
    const inserted = await reported(`“${file.basename}” was not changed.`, async () => {
      const place = noteAt(file);
      const refused = await this.foreseenRefusal(file, place);
      if (refused !== null) {
        tellRefusal(file.basename, refused);
        return null;
      }
      const prepared = await prepare(this.sources, contact);
      if (prepared === null) return null;
      await open();
      const result = await this.sources.writer.insert(file, (text) =>
        insertSection(place, text, this.sources.settings(), prepared.plan, this.sources.noteFormat),
      );
      if (!result.ok) {
        tellRefusal(file.basename, result.refusal);
        return null;
      }
      const { written } = result;
      if (written.before === written.after) return { step: null, toFill: [] };
      const step = { summary: `${file.basename}: ${done}`, written: [written], created: [] };
      this.sources.history.add(step);
      return { step, toFill: stillToFill(prepared.unfilled) };
    });
    return inserted === false ? null : inserted;
  }

  /** Why nothing can be inserted into a note, told before the user is asked to choose anything. */
  private async foreseenRefusal(file: TFile, place: NotePlace): Promise<Refusal | null> {
    const text = (await this.sources.writer.textNow(file)) ?? '';
    const trial = insertSection(
      place,
      text,
      this.sources.settings(),
      (day) => planQuestions(day, ['?']),
      this.sources.noteFormat,
    );
    return trial.ok ? null : trial.refusal;
  }
}
