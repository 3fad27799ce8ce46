import type { Contact } from '../contact/contact';
import { namesIn } from '../follow-up/compare';
import type { CompareTexts } from '../texts/text-order';
import { changedStretch } from '../follow-up/changed-stretch';
import { replaceSorted } from '../follow-up/incremental/sorted';
import type { FollowUp } from '../follow-up/follow-up';
import type { Day } from '../time/civil';
import { type PersonRow, personRow } from './person-row';

/** A contact as an index has it: the same object as long as their note does not change. */
interface KnownContact {
  readonly contact: Contact;
}

/** Everyone with a status that is understood, with what comes next for them, at one moment. */
export interface People {
  readonly today: Day;
  /** All that it was made from. */
  readonly contacts: readonly KnownContact[];
  /** A row for each of these; null for a status that is not understood. */
  readonly all: readonly (PersonRow | null)[];
  /** In the order that names have in the user's language, then paths. */
  readonly rows: readonly PersonRow[];
  /** Whose row it is at a path; null for a status that is not understood, undefined for no contact. */
  readonly rowAt: (path: string) => PersonRow | null | undefined;
  /** How many have a status that is none of those known. */
  readonly unknown: number;
  /** The most pressing follow-up of whom the path is; null where there is none. */
  readonly nextOf: (path: string) => FollowUp | null;
  /** Where that follow-up stands in the list of all, from 0; `Infinity` where there is none. */
  readonly rankOf: (path: string) => number;
  /** How many places that list has. */
  readonly ranks: number;
}

/**
 * Everyone with a status that is understood. Takes time in proportion to those there are, and to the
 * follow-ups once the first of them is asked for.
 *
 * @param contacts in the order of their names, then paths, as an index lists them.
 * @param followUps in the order of the list.
 * @param compare orders names as the user's language does.
 * @param before an earlier list by the same order of names, whose rows are taken over for all whose
 *   notes did not change.
 */
export function listPeople(
  contacts: readonly KnownContact[],
  followUps: readonly FollowUp[],
  today: Day,
  compare: CompareTexts,
  before: People | null = null,
): People {
  const { all, gone, fresh } = rowsFor(contacts, before);
  const byName = namesIn(compare);
  const order = (one: PersonRow, other: PersonRow): number => byName(one.contact, other.contact);
  // Takes hardly more than one look at each: names by code unit are a few stretches in order.
  const coming = fresh.filter(isShown).sort(order);
  const rows = replaceSorted(before?.rows ?? [], new Set(gone.filter(isShown)), coming, order);
  let byPath: ReadonlyMap<string, PersonRow | null> | null = null;
  let ranks: ReadonlyMap<string, number> | null = null;
  const rankOf = (path: string): number => (ranks ??= firstPlaces(followUps)).get(path) ?? Infinity;
  return {
    ...{ today, contacts, all, rows, rankOf },
    rowAt: (path) => (byPath ??= rowsByPath(contacts, all)).get(path),
    unknown: contacts.length - rows.length,
    ranks: followUps.length,
    nextOf: (path) => followUps[rankOf(path)] ?? null,
  };
}

function isShown(row: PersonRow | null): row is PersonRow {
  return row !== null;
}

type Rows = readonly (PersonRow | null)[];

/**
 * A row for each contact, in their order; null for a status that is not understood. With those of the list
 * before that are not among them any more, and those that were not there.
 */
function rowsFor(
  contacts: readonly KnownContact[],
  before: People | null,
): { readonly all: Rows; readonly gone: Rows; readonly fresh: Rows } {
  if (before?.contacts === contacts) return { all: before.all, gone: [], fresh: [] };
  const known = before?.contacts ?? [];
  const { start, end, shift } = changedStretch(known, contacts);
  const rows = before?.all ?? [];
  const fresh = contacts.slice(start, end + shift).map(({ contact }) => personRow(contact));
  const all = rows.slice(0, start).concat(fresh, rows.slice(end));
  return { all, gone: rows.slice(start, end), fresh };
}

function rowsByPath(
  contacts: readonly KnownContact[],
  all: readonly (PersonRow | null)[],
): ReadonlyMap<string, PersonRow | null> {
  return new Map(contacts.map(({ contact: { path } }, at) => [path, all[at] ?? null]));
}

/** For each path the place of its first follow-up. */
function firstPlaces(followUps: readonly FollowUp[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  // From the end, so that the first stays: asking of each whether there was one takes half as long again.
  for (let place = followUps.length - 1; place >= 0; place -= 1) {
    const { path } = followUps[place] as FollowUp;
    places.set(path, place);
  }
  return places;
}
