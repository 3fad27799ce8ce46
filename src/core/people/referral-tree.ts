import type { Contact } from '../contact/contact';
import { personKey } from '../contact/person-keys';
import { linkedNoteName } from '../contact/read-value';
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

/** The path of the note that a link in a note leads to; null for none. */
export type ResolveLink = (target: string, from: string) => string | null;

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
export function referralTree(rows: readonly PersonRow[], resolve: ResolveLink): ReferralTree {
  const known = new Map<string, Growing>();
  const add = (path: string, row: PersonRow): void => {
    known.set(path, growing(noteKey(path), row.name, path, row));
  };
  for (const row of rows) add(row.key, row);
  const referrerOf = referrersAmong(rows, known, resolve);
  for (const row of rows) {
    const person = known.get(row.key);
    const referrer = referrerOf(row.contact);
    if (person !== undefined && person !== referrer) person.parent = referrer;
  }
  const all = [...known.values()];
  cutLoops(all);
  for (const person of all) person.parent?.ledTo.push(person);
  return {
    roots: all
      .filter(({ parent, ledTo }) => parent === null && ledTo.length > 0)
      .sort(compareReferrers),
    others: rows.filter(({ key }) => {
      const person = known.get(key);
      return person?.parent === null && person.ledTo.length === 0;
    }),
  };
}

/** The key of whoever has a note. */
export function noteKey(path: string): string {
  return `note\n${path}`;
}

function growing(key: string, name: string, path: string | null, row: PersonRow | null): Growing {
  return { key, name, path, row, ledTo: [], parent: null, loopsTo: null };
}

function compareReferrers(one: Growing, other: Growing): number {
  return compareNames({ ...one, path: one.path ?? '' }, { ...other, path: other.path ?? '' });
}

/** Finds who a contact says led to them; whoever is not among the known is added to them. */
function referrersAmong(
  rows: readonly PersonRow[],
  known: Map<string, Growing>,
  resolve: ResolveLink,
): (contact: Contact) => Growing | null {
  const byName = pathsByName(rows);
  const added = (key: string, name: string, path: string | null): Growing => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const other = growing(path === null ? key : noteKey(path), name, path, null);
    known.set(key, other);
    return other;
  };
  return ({ path: from, links, 'referred-by': said }) => {
    if (said === undefined) return null;
    const target = links?.['referred-by'];
    const path = target === undefined ? null : resolve(target, from);
    if (path !== null) return added(path, nameOfNote(path), path);
    const name = target === undefined || said !== target ? said : linkedNoteName(target) || said;
    const key = personKey(name);
    const namesake = byName.get(key) ?? null;
    return namesake === null ? added(`name\n${key}`, name, null) : (known.get(namesake) ?? null);
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

function nameOfNote(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
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
