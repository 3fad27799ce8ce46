import type { Contact } from '../contact/contact';
import { noteName } from '../contact/note-name';
import { personKey } from '../contact/person-keys';
import { type LinkedPath, referrerName } from '../contact/referrals';
import { compareNames } from '../follow-up/compare';
import type { PersonRow } from './person-row';

/** Somebody in the tree of who led to whom. */
export interface Referrer {
  /** What tells them apart from all others in the tree. */
  readonly key: string;
  readonly name: string;
  /** The path of their note; null for whoever is known by a name alone. */
  readonly path: string | null;
  /** Their row; null for whoever is no contact. */
  readonly row: PersonRow | null;
  /** Whom they led to, in the order of the names, then paths. */
  readonly ledTo: readonly Referrer[];
  /** Who led to them, where following that on would lead back to themselves; else null. */
  readonly loopsTo: string | null;
}

/** Who led to whom. */
export interface ReferralTree {
  /** Whoever led to somebody and was led to by nobody, in the order of the names, then paths. */
  readonly roots: readonly Referrer[];
  /** Who neither led to anybody nor was led to, in the order they stand in. */
  readonly others: readonly PersonRow[];
}

/** A referrer while the tree grows. */
interface Growing {
  readonly key: string;
  readonly name: string;
  readonly path: string | null;
  readonly row: PersonRow | null;
  readonly ledTo: Growing[];
  parent: Growing | null;
  loopsTo: string | null;
}

/**
 * The tree of who led to whom, by `referred-by`. A link counts as the note that it leads to, a plain
 * name as the one contact of that name; whoever is no contact stands there by the name. People who
 * led to each other in a circle begin at the first of them by name. Takes time in proportion to the
 * people, but for the sorting of names.
 *
 * @param rows everyone, in the order of the names, then paths.
 */
export function referralTree(rows: readonly PersonRow[], resolve: LinkedPath): ReferralTree {
  // Of ten thousand most were led to by nobody and led to nobody: these cost no more than a look.
  const known = new Map<string, Growing>();
  const growingAt = growingAmong(rows, known);
  const referrerOf = referrersAmong(rows, growingAt, resolve);
  const ledTo: Growing[] = [];
  for (const row of rows) {
    const referrer = referrerOf(row.contact);
    if (referrer === null) continue;
    const person = growingAt(row.key, row.name);
    if (person === referrer) continue;
    person.parent = referrer;
    ledTo.push(person);
  }
  const all = [...known.values()];
  cutLoops(all);
  for (const person of ledTo) person.parent?.ledTo.push(person);
  return {
    roots: all
      .filter(({ parent, ledTo: theirs }) => parent === null && theirs.length > 0)
      .sort(compareReferrers),
    others: rows.filter(({ key }) => {
      const person = known.get(noteKey(key));
      return person === undefined || (person.parent === null && person.ledTo.length === 0);
    }),
  };
}

/** The key of whoever has a note. */
export function noteKey(path: string): string {
  return `note\n${path}`;
}

/** Gives who has a key, or adds them: whoever has the path of a note, or the name alone. */
type GrowingAt = (path: string | null, name: string) => Growing;

function growingAmong(rows: readonly PersonRow[], known: Map<string, Growing>): GrowingAt {
  let byPath: ReadonlyMap<string, PersonRow> | null = null;
  return (path, name) => {
    const key = path === null ? `name\n${personKey(name)}` : noteKey(path);
    const there = known.get(key);
    if (there !== undefined) return there;
    byPath ??= new Map(rows.map((row) => [row.key, row]));
    const row = (path === null ? null : byPath.get(path)) ?? null;
    const added = {
      key,
      name: row?.name ?? name,
      path,
      row,
      ledTo: [],
      parent: null,
      loopsTo: null,
    };
    known.set(key, added);
    return added;
  };
}

function compareReferrers(one: Growing, other: Growing): number {
  return compareNames({ ...one, path: one.path ?? '' }, { ...other, path: other.path ?? '' });
}

/** Finds who a contact says led to them; null where they say nothing of that. */
function referrersAmong(
  rows: readonly PersonRow[],
  growingAt: GrowingAt,
  resolve: LinkedPath,
): (contact: Contact) => Growing | null {
  let byName: ReadonlyMap<string, string | null> | null = null;
  return (contact) => {
    const name = referrerName(contact);
    if (name === null) return null;
    const target = contact.links?.['referred-by'];
    const path = target === undefined ? null : resolve(target, contact.path);
    if (path !== null) return growingAt(path, noteName(path));
    byName ??= pathsByName(rows);
    return growingAt(byName.get(personKey(name)) ?? null, name);
  };
}

/** The path of the one contact of each name; null where several have it. */
function pathsByName(rows: readonly PersonRow[]): ReadonlyMap<string, string | null> {
  const paths = new Map<string, string | null>();
  for (const { name, key } of rows) {
    const said = personKey(name);
    paths.set(said, paths.has(said) ? null : key);
  }
  return paths;
}

/** Lets each circle of people begin at the first of them: what led to that one is only told. */
function cutLoops(all: readonly Growing[]): void {
  const done = new Set<Growing>();
  for (const start of all) {
    const way = new Set<Growing>();
    let at: Growing | null = start;
    while (at !== null && !done.has(at) && !way.has(at)) {
      way.add(at);
      at = at.parent;
    }
    if (at !== null && way.has(at)) cut(at);
    for (const each of way) done.add(each);
  }
}

function cut(inLoop: Growing): void {
  let first = inLoop;
  for (let at = inLoop.parent; at !== null && at !== inLoop; at = at.parent) {
    if (compareReferrers(at, first) < 0) first = at;
  }
  first.loopsTo = first.parent?.name ?? null;
  first.parent = null;
}
