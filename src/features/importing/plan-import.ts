import type { CommandSources } from '../../app/command-sources';
import type { ContactNotes } from '../../app/contact-notes';
import type { Planned, StepNotice } from '../../app/step-plan';
import { personKey } from '../../core/contact/person-keys';
import type { NewContact } from '../../core/contact-command/plan-contact';
import { type ImportRow, propertyOfField } from '../../core/import/import-row';
import { toldFields } from '../../core/import/import-reading';
import { stillToFill, tellRefusal } from '../../ui/notices';
import { restsOf } from '../../ui/in-slices';
import type { StepWatch } from '../../vault/all-or-nothing';
import type { NotesToWrite } from '../../vault/note-writer';
import { texts } from '../../vault/texts';

/** An edit of one note, as a step takes it. */
type FileEdit = NonNullable<NotesToWrite['edits']>[number];

/** What is to be imported, and whether those without a place on the list get one. */
export interface Import {
  readonly rows: readonly ImportRow[];
  readonly ontoList: boolean;
}

/**
 * Plans the notes of those who are imported: new ones, and what the notes that are there do not say yet.
 * Null where it was stopped.
 *
 * @param watch is told of how many people the notes are ready, then of how many they are written.
 */
export async function planImport(
  sources: CommandSources,
  notes: ContactNotes,
  { rows, ontoList }: Import,
  win: Window,
  watch: StepWatch & { readonly planned: (count: number) => void },
): Promise<Planned> {
  const listed: FileEdit[] = [];
  const filled: FileEdit[] = [];
  const made: { path: string; text: string }[] = [];
  const unfilled = new Set<string>();
  const know = knowing(notes, ontoList ? notes.curiousAbout() : '');
  const rest = restsOf(win);
  for (const [place, row] of rows.entries()) {
    const { kind, path, noteName, adds } = row;
    if (kind === 'new') {
      const note = await notes.textOf(noteName, know(row, true), ontoList);
      const to = notes.pathFor(noteName);
      if (!note.ok) {
        tellRefusal({ basename: noteName, path: to }, note.refusal);
        return 'refused';
      }
      for (const name of note.unfilled) unfilled.add(name);
      made.push({ path: to, text: note.text });
    } else {
      const file = path === null ? null : sources.app.vault.getFileByPath(path);
      const known = know(row, false);
      if (file !== null && kind === 'unlisted' && ontoList) {
        listed.push(notes.puttingOnList(file, known));
      } else if (file !== null && adds.length > 0) filled.push(notes.filling(file, known));
    }
    watch.planned(place + 1);
    await rest();
    if (watch.isStopped()) return null;
  }
  return {
    changes: { edits: [...listed, ...filled], notes: made, watch },
    summary: texts.importing.done(made.length, listed.length, filled.length),
    unchanged: texts.importing.nothingToDo,
    afterwards: (): StepNotice => ({ sentences: stillToFill([...unfilled]) }),
  };
}

/** Gives what is known of somebody, as their note is to hold it. */
function knowing(
  notes: ContactNotes,
  field: string,
): (row: ImportRow, isNew: boolean) => NewContact {
  const contacts = notes.contacts();
  const companies = new Map<string, string>();
  const companyOf = (told: string): string => {
    const key = personKey(told);
    const known = companies.get(key) ?? notes.company(told, contacts);
    companies.set(key, known);
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
