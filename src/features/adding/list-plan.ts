import type { TFile } from 'obsidian';
import type { ContactLine } from '../../core/contact/line/contact-line';
import { fileNameFor } from '../../core/contact/file-name';
import { linkedNoteName } from '../../core/contact/read-value';
import type { NewContact } from '../../core/contact-command/plan-contact';
import type { ChosenLine } from '../../core/note/body/choose-lines';
import type { Refusal } from '../../core/note/refusal';
import type { Splice } from '../../core/note/text/splice';
import type { ListedPerson } from './ask-for-listed-people';
import type { RowFate } from './row-fate';
import type { NoteFile } from '../../vault/cached-note';
import type { FileEdit, NotesToWrite } from '../../vault/note-writer';
import type { ContactNotes } from '../../app/contact-notes';
import type { Whereabouts, WhoIsThere } from '../../app/who-is-there';

/** A line of the list, and what it tells of one person on it. */
export interface ReadLine {
  readonly line: ChosenLine;
  readonly read: ContactLine;
  /** The note of somebody on no list that the line is a link to; null where it is none. */
  readonly note: TFile | null;
  /** Where the people on the line were found; empty where nothing tells. */
  readonly source: string;
}

/** A line of somebody who is to come on the list, with what the user made of it. */
export interface AnsweredLine extends ReadLine {
  readonly person: ListedPerson;
}

/** What is written for a list, all as one step. */
export interface ListPlan {
  /** The changes of the list itself. */
  readonly splices: readonly Splice[];
  /** The notes of people that are put on the list. */
  readonly edits: readonly FileEdit[];
  readonly notes: NonNullable<NotesToWrite['notes']>;
  readonly fates: readonly RowFate[];
  readonly unfilled: readonly string[];
}

/** Where the notes of the people on several lines are or are to be; null for a line without one. */
export function findListed(
  lines: readonly (AnsweredLine | null)[],
  whoIsThere: WhoIsThere,
): readonly Whereabouts[] {
  return whoIsThere.all(
    lines.map((line) => {
      if (line === null) return { name: '' };
      const { read, note, person } = line;
      const { email, linkedin, link } = read;
      const wanted = { ...person, name: fileNameFor(person.name), email, linkedin };
      // Whoever is called otherwise now may be somebody else than the link leads to.
      if (person.name !== read.name || link === null) return wanted;
      return { ...wanted, path: note?.path, alsoCalled: linkedNoteName(link) };
    }),
  );
}

/** What becomes of a line. */
export function fateOf({ note }: ReadLine, found: Whereabouts): RowFate {
  const { first } = found;
  if (found.kind === 'new') {
    const kind = found.isNamesake ? 'namesake' : 'new';
    const { fileName: name, isElsewhere } = found;
    return { kind, name, first, isLinked: false, mayBe: [], isElsewhere };
  }
  const { kind, file, mayBe } = found;
  const isLinked = file === note;
  return { kind, name: file.basename, first, isLinked, mayBe, isElsewhere: false };
}

/** Plans the new notes, the notes that are put on the list, and the links to both. */
export async function planList(
  notes: ContactNotes,
  list: TFile,
  lines: readonly AnsweredLine[],
): Promise<ListPlan | { readonly note: NoteFile; readonly refusal: Refusal }> {
  const found = findListed(lines, notes.whoIsThere());
  const fates = lines.map((line, place) => fateOf(line, found[place] as Whereabouts));
  const plan = { edits: [], notes: [], unfilled: new Set<string>() } as {
    edits: FileEdit[];
    notes: { path: string; text: string }[];
    unfilled: Set<string>;
  };
  for (const [first, group] of groupsOf(lines, found)) {
    const place = found[first] as Whereabouts;
    const known = together(group, notes);
    if (place.kind === 'unlisted') plan.edits.push(notes.puttingOnList(place.file, known));
    if (place.kind !== 'new') continue;
    const field = notes.curiousAbout();
    const note = await notes.textOf(place.fileName, { ...known, field });
    const path = notes.pathFor(place.fileName);
    if (!note.ok) return { note: { basename: place.fileName, path }, refusal: note.refusal };
    for (const name of note.unfilled) plan.unfilled.add(name);
    plan.notes.push({ path, text: note.text });
  }
  const splices = lines.flatMap((line, place): Splice[] => {
    const to = found[place] as Whereabouts;
    if (fates[place]?.isLinked === true || willLead(line, to)) return [];
    const shown = line.person.name === line.read.name ? line.read.written : line.person.name;
    const link =
      to.kind === 'new'
        ? notes.linkToNew(to.fileName, shown)
        : notes.linkTo(to.file, list.path, shown);
    return [spliceFor(line, link)];
  });
  return { ...plan, fates, splices, unfilled: [...plan.unfilled] };
}

/** Whether a link of a line to no note yet leads to the one that is made, and so stays as it is. */
function willLead({ read, note }: ReadLine, to: Whereabouts): boolean {
  return note === null && to.kind === 'new' && read.link === to.fileName;
}

/** The lines of each person, by the place of their first. */
function groupsOf(
  lines: readonly AnsweredLine[],
  found: readonly Whereabouts[],
): ReadonlyMap<number, readonly AnsweredLine[]> {
  const groups = new Map<number, AnsweredLine[]>();
  lines.forEach((line, place) => {
    const first = found[place]?.first ?? place;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [line]);
    else group.push(line);
  });
  return groups;
}

/** What the lines about one person tell of them, the first that tells something of it. */
function together(lines: readonly AnsweredLine[], notes: ContactNotes): NewContact {
  const first = (tell: (line: AnsweredLine) => string): string =>
    lines.map(tell).find((told) => told !== '') ?? '';
  const company = first(({ person }) => person.company);
  return {
    company: company === '' ? '' : notes.company(company, notes.contacts()),
    role: first(({ person }) => person.role),
    email: first(({ read }) => read.email),
    linkedin: first(({ read }) => read.linkedin),
    phone: first(({ read }) => read.phone),
    source: first(({ source }) => source),
  };
}

/** The link in the place of the name; in a table its bar is escaped, or it would end the cell. */
function spliceFor({ line, read }: AnsweredLine, link: string): Splice {
  const from = line.from + read.from;
  const behind = line.text[read.to];
  const isCell = line.head !== undefined || /^[> \t]*\|/.test(line.text);
  const insert = isCell ? link.replace('|', '\\|') : link;
  // Without a space, an address in brackets behind the name would run into the link.
  const gap = behind === '(' || (read.from === read.to && behind !== undefined) ? ' ' : '';
  return { from, to: line.from + read.to, insert: insert + gap };
}
