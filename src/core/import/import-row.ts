import { plainNameKey } from '../contact/person-keys';
import type { PropertyName } from '../contact/properties';
import { type FoundPerson, type ToldField, toldFields } from './import-reading';
import { isSameValue } from './same-value';
import { type SearchedRow, searchedRow } from './searched-row';

/** The property that each field of somebody in a file becomes. */
export const propertyOfField = {
  firstName: 'first-name',
  company: 'company',
  role: 'role',
  email: 'email',
  phone: 'phone',
  linkedin: 'linkedin',
  address: 'address',
} as const satisfies Readonly<Record<ToldField, PropertyName>>;

/** What a note says of somebody, each value of a property where it has several. */
export type NoteSays = Readonly<Partial<Record<ToldField, readonly string[]>>>;

/** Where the note of somebody in a file is, or is to be. */
export interface PersonPlace {
  /** On the list, off it, or a note that cannot be told to be theirs; or one that is yet to be made. */
  readonly kind: 'listed' | 'unlisted' | 'other' | 'new';
  /** The place of the first in the file who is the same person. */
  readonly first: number;
  /** What the note is called or will be. */
  readonly noteName: string;
  /** The path of the note that is there; null where there is none. */
  readonly path: string | null;
  /** Whom of one name it may be, where nothing tells; none where it is sure. */
  readonly mayBe: readonly string[];
}

/** Something told in two ways: what stays, and what is left out. */
export interface Difference {
  readonly field: ToldField | 'name';
  readonly stays: string;
  readonly other: string;
  /** Whether what stays stands in the note, or in an earlier row of the file. */
  readonly in: 'note' | 'file';
}

/** One person of a file, with what importing them would do. */
export interface ImportRow extends Omit<PersonPlace, 'first'> {
  readonly key: string;
  /** With what later rows about them add. */
  readonly person: FoundPerson;
  /** How many rows of the file are about them. */
  readonly times: number;
  /** What is not in their note yet. */
  readonly adds: readonly ToldField[];
  readonly differs: readonly Difference[];
  readonly searched: SearchedRow;
}

/** Whether importing somebody would do anything, and is sure to be about them. */
export function canBeImported({ kind, noteName, mayBe, adds }: ImportRow): boolean {
  // A name of invisible letters names no note.
  if (kind === 'new') return noteName !== '';
  return mayBe.length === 0 && (kind === 'unlisted' || (kind === 'listed' && adds.length > 0));
}

/** So many rows are made between two looks at how far it is. */
const STRETCH = 500;

/**
 * One row for each person of a file, in its order. Yields how much is done, 0 to 1.
 *
 * @param places where the note of each is.
 * @param says what the note at a path says; null where nothing of it can be read.
 */
export function* listImportRows(
  people: readonly FoundPerson[],
  places: readonly PersonPlace[],
  says: (path: string) => NoteSays | null,
): Generator<number, readonly ImportRow[], void> {
  const groups = new Map<number, FoundPerson[]>();
  people.forEach((person, at) => {
    const first = places[at]?.first ?? at;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [person]);
    else group.push(person);
  });
  const rows: ImportRow[] = [];
  for (const [first, group] of groups) {
    const place = places[first];
    if (place !== undefined) rows.push(rowOf(group, place, says));
    if (rows.length % STRETCH === 0) yield rows.length / groups.size;
  }
  return rows;
}

function rowOf(
  group: readonly FoundPerson[],
  { kind, noteName, path, mayBe }: PersonPlace,
  says: (path: string) => NoteSays | null,
): ImportRow {
  const [one, ...others] = group as readonly [FoundPerson, ...FoundPerson[]];
  const differs: Difference[] = [];
  const person = others.reduce((known, other) => together(known, other, differs), one);
  const note = path === null ? null : says(path);
  const adds: ToldField[] = [];
  for (const field of note === null ? [] : toldFields) {
    const value = person[field];
    if (value === undefined) continue;
    const there = note?.[field] ?? [];
    if (there.length === 0) adds.push(field);
    else compare(field, there, value, 'note', differs);
  }
  const { company = '', role = '' } = person;
  const names = others.length === 0 ? [one.name] : [...new Set(group.map(({ name }) => name))];
  return {
    key: String(one.line),
    person,
    times: group.length,
    kind,
    noteName,
    path,
    mayBe,
    adds,
    differs,
    searched: searchedRow(names, [company, role]),
  };
}

/** A person with what a further row about them adds. */
function together(known: FoundPerson, other: FoundPerson, differs: Difference[]): FoundPerson {
  const { unfit = [], ...rest } = known;
  const added: Partial<Record<ToldField, string>> = {};
  if (plainNameKey(known.name) !== plainNameKey(other.name)) {
    differs.push({ field: 'name', stays: known.name, other: other.name, in: 'file' });
  }
  for (const field of toldFields) {
    const value = other[field];
    if (value === undefined) continue;
    const there = known[field];
    if (there === undefined) added[field] = value;
    else compare(field, [there], value, 'file', differs);
  }
  const person = { ...rest, ...added };
  const left = [...unfit, ...(other.unfit ?? [])].filter(
    ({ field, text }, at, all) =>
      person[field] === undefined &&
      all.findIndex((each) => each.field === field && each.text === text) === at,
  );
  return left.length === 0 ? person : { ...person, unfit: left };
}

function compare(
  field: ToldField,
  there: readonly string[],
  other: string,
  where: Difference['in'],
  differs: Difference[],
): void {
  const [stays = ''] = there;
  if (there.some((value) => isSameValue(field, value, other))) return;
  differs.push({ field, stays, other, in: where });
}
