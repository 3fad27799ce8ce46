import type { CommandSources } from '../../app/command-sources';
import type { ContactNotes } from '../../app/contact-notes';
import type { Planned, StepNotice } from '../../app/step-plan';
import type { NewContact } from '../../core/contact-command/plan-contact';
import { type ImportRow, propertyOfField } from '../../core/import/import-row';
import { toldFields } from '../../core/import/import-reading';
import { stillToFill, tell, tellRefusal } from '../../ui/notices';
import { restsOf } from '../../ui/in-slices';
import type { FileEdit } from '../../vault/note-writer';
import { texts } from '../../vault/texts';

/** What is to be imported, and whether those without a place on the list get one. */
export interface Import {
  readonly rows: readonly ImportRow[];
  readonly ontoList: boolean;
}

/** Looks on while an import is planned and written. */
export interface ImportWatch {
  /** Is told of how many people the notes are ready. */
  readonly planned: (count: number) => void;
  /** Is told of how many notes are written, of how many. */
  readonly written: (count: number, of: number) => void;
  /** Is told of how many notes are as they were, of how many, where none of it is to stay. */
  readonly putBack: (count: number, of: number) => void;
  readonly isStopped: () => boolean;
}

/**
 * Plans the notes of those who are imported: new ones, and what the notes that are there do not say yet.
 * Notes that cannot be changed are left out and named. Null where it was stopped, or nobody is left.
 */
export async function planImport(
  sources: CommandSources,
  notes: ContactNotes,
  { rows, ontoList }: Import,
  win: Window,
  watch: ImportWatch,
): Promise<Planned> {
  const listed: FileEdit[] = [];
  const filled: FileEdit[] = [];
  const made: { path: string; text: string }[] = [];
  const unfilled = new Set<string>();
  const leftOut: string[] = [];
  const know = knowing(notes, ontoList ? notes.curiousAbout() : '');
  const write = await notes.writer(ontoList);
  const rest = restsOf(win);
  for (const [place, row] of rows.entries()) {
    const { kind, noteName } = row;
    if (kind === 'new') {
      const note = write(noteName, know(row, true));
      const path = notes.pathFor(noteName);
      if (!note.ok) {
        tellRefusal({ basename: noteName, path }, note.refusal);
        return 'refused';
      }
      for (const name of note.unfilled) unfilled.add(name);
      made.push({ path, text: note.text });
    } else {
      const isListing = kind === 'unlisted' && ontoList;
      const edit = editOf(sources, notes, row, know(row, false), isListing);
      if (edit !== null && !(await isPossible(sources, edit))) leftOut.push(noteName);
      else if (edit !== null) (isListing ? listed : filled).push(edit);
    }
    await rest(() => watch.planned(place + 1));
    if (watch.isStopped()) return null;
  }
  const edits = [...listed, ...filled];
  const of = edits.length + made.length;
  const sentences = leftOut.length === 0 ? [] : [texts.importing.leftOut(leftOut)];
  if (of === 0 && leftOut.length > 0) {
    tell(texts.speech.sentences([texts.importing.nobody, ...sentences]));
    return null;
  }
  const { isStopped, putBack } = watch;
  return {
    changes: {
      ...{ edits, notes: made },
      watch: { done: (count) => watch.written(count, of), putBack, isStopped },
    },
    summary: texts.importing.done(made.length, listed.length, filled.length),
    unchanged: texts.importing.nothingToDo,
    afterwards: (): StepNotice => ({ sentences: [...sentences, ...stillToFill([...unfilled])] }),
  };
}

/** The edit of the note of somebody who has one; null where there is nothing to do. */
function editOf(
  { app }: CommandSources,
  notes: ContactNotes,
  { path, adds }: ImportRow,
  known: NewContact,
  isListing: boolean,
): FileEdit | null {
  const file = path === null ? null : app.vault.getFileByPath(path);
  if (file === null) return null;
  if (isListing) return notes.puttingOnList(file, known);
  return adds.length > 0 ? notes.filling(file, known) : null;
}

/** Whether a note can be changed so, by what it says now. */
async function isPossible({ writer }: CommandSources, { file, edit }: FileEdit): Promise<boolean> {
  const text = await writer.textNow(file);
  return text !== null && edit(text).ok;
}

/** Gives what is known of somebody, as their note is to hold it. */
function knowing(
  notes: ContactNotes,
  field: string,
): (row: ImportRow, isNew: boolean) => NewContact {
  const contacts = notes.contacts();
  const companies = new Map<string, string>();
  const companyOf = (told: string): string => {
    const known = companies.get(told) ?? notes.company(told, contacts);
    companies.set(told, known);
    return known;
  };
  return ({ person }, isNew) => {
    const told = toldFields.flatMap((each) => {
      const value = person[each];
      if (value === undefined) return [];
      return [[propertyOfField[each], each === 'company' ? companyOf(value) : value] as const];
    });
    return { ...Object.fromEntries(told), ...(isNew && field !== '' && { field }) };
  };
}
