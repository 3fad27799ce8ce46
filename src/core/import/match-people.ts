import { emailKeys, linkedinKeys, personKey } from '../contact/person-keys';
import { type KnownPerson, tellApartFrom, type ToldPerson } from '../contact/same-person';
import { shownTyped } from '../contact/shown-text';
import { type FoundPerson, type ToldField, toldFields } from './import-reading';

/** What a note has, each value of a property where it has several; nothing for what it does not have. */
export type NoteValues = Readonly<Partial<Record<ToldField, readonly string[]>>>;

/** Something that a note and a file tell differently. */
export interface Difference {
  readonly field: ToldField;
  /** What the note has, the first of several. */
  readonly there: string;
  readonly found: string;
}

/** Who somebody found in a file is. */
export type Match<Known extends KnownPerson = KnownPerson> =
  | {
      readonly kind: 'new';
      /** With what the file tells of them where they stand in it again. */
      readonly person: FoundPerson;
      /** Whether somebody else is called so. */
      readonly isNamesake: boolean;
    }
  | {
      readonly kind: 'there';
      readonly person: FoundPerson;
      readonly known: Known;
      /** What tells that it is them. */
      readonly by: 'linkedin' | 'email' | 'name';
      /** Who else it may be, where only the name tells. */
      readonly rivals: readonly Known[];
      /** What the file tells that their note has nothing for. */
      readonly adds: Readonly<Partial<Record<ToldField, string>>>;
      readonly differs: readonly Difference[];
    }
  /** Somebody who stands in the file before: there it is told who they are. */
  | { readonly kind: 'again'; readonly first: number };

/**
 * Tells for each of those found in a file who they are: by their profile, else by their mail, else by
 * their name, as {@link tellApartFrom} does. Two of one name with another profile, mail or company
 * are two people. Takes time in proportion to all of them.
 *
 * @param valuesOf what the note of somebody who is there has; asked only of those who are found.
 */
export function matchPeople<Known extends KnownPerson>(
  found: readonly FoundPerson[],
  known: Iterable<Known>,
  valuesOf: (known: Known) => NoteValues,
): readonly Match<Known>[] {
  const told = tellApartFrom(known)(found);
  const firsts = firstsOf(told, found);
  const merged = mergedBy(found, firsts);
  return told.map((each, place) => {
    const first = firsts[place] ?? place;
    if (first !== place) return { kind: 'again', first };
    const person = merged[place] as FoundPerson;
    if (each.known === null) {
      return { kind: 'new', person, isNamesake: each.hasNamesake || each.isElsewhere };
    }
    return thereAs(person, each.known, each.rivals, valuesOf(each.known));
  });
}

/**
 * Where each stood first. Whoever only shares a name with somebody at another company is somebody
 * else, and stood first where that company was told.
 */
function firstsOf(told: readonly ToldPerson[], found: readonly FoundPerson[]): readonly number[] {
  const elsewhere = new Map<string, number>();
  return told.map(({ first, isElsewhere }, place) => {
    if (!isElsewhere) return first;
    const { name = '', company = '' } = found[place] ?? {};
    const key = `${personKey(name)}\n${personKey(company)}`;
    const before = elsewhere.get(key);
    if (before === undefined) elsewhere.set(key, place);
    return before ?? place;
  });
}

/** The people with what later places tell of them and the first does not. */
function mergedBy(
  found: readonly FoundPerson[],
  firsts: readonly number[],
): readonly FoundPerson[] {
  const merged = [...found];
  found.forEach((person, place) => {
    const first = firsts[place] ?? place;
    if (first !== place) merged[first] = { ...person, ...(merged[first] as FoundPerson) };
  });
  return merged;
}

function thereAs<Known extends KnownPerson>(
  person: FoundPerson,
  known: Known,
  rivals: readonly Known[],
  values: NoteValues,
): Match<Known> {
  const adds: Partial<Record<ToldField, string>> = {};
  const differs: Difference[] = [];
  for (const field of toldFields) {
    const found = person[field];
    if (found === undefined) continue;
    const there = (values[field] ?? []).filter((value) => value.trim() !== '');
    const [first] = there;
    if (first === undefined) adds[field] = found;
    else if (!there.some((value) => isSame(field, value, found)))
      differs.push({ field, there: first, found });
  }
  return { kind: 'there', person, known, by: toldBy(person, known), rivals, adds, differs };
}

/** What tells that somebody is who is there: the first of what both have. */
function toldBy(person: FoundPerson, known: KnownPerson): 'linkedin' | 'email' | 'name' {
  const share = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((key) => other.includes(key));
  if (share(linkedinKeys(person.linkedin ?? ''), linkedinKeys(known.linkedin ?? '')))
    return 'linkedin';
  return share(emailKeys(person.email ?? ''), emailKeys(known.email ?? '')) ? 'email' : 'name';
}

function isSame(field: ToldField, there: string, found: string): boolean {
  if (field === 'linkedin')
    return linkedinKeys(there).some((key) => linkedinKeys(found)[0] === key);
  if (field === 'email') return emailKeys(there).some((key) => emailKeys(found)[0] === key);
  if (field === 'phone') return isSameNumber(digitsOf(there), digitsOf(found));
  return personKey(shownTyped(there)) === personKey(shownTyped(found));
}

/** The digits of a number without what is dialled before it from abroad or at home. */
function digitsOf(number: string): string {
  return number
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^0{1,3}/, '');
}

/** Whether two numbers are one, of which one may have the code of its country. */
function isSameNumber(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long || (short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3)
  );
}
