import type { Contact } from '../contact/contact';
import { compareNames } from '../follow-up/compare';
import type { FollowUp } from '../follow-up/follow-up';
import type { Day } from '../time/civil';
import { type PersonRow, personRow } from './person-row';

/** Everyone with a status that is understood, with what comes next for them, at one moment. */
export interface People {
  readonly today: Day;
  /** In the order of the names, then paths. */
  readonly rows: readonly PersonRow[];
  /** How many have a status that is none of those known. */
  readonly unknown: number;
  /** The most pressing follow-up of whom the path is; null where there is none. */
  readonly nextOf: (path: string) => FollowUp | null;
  /** Where that follow-up stands in the list of all, from 0; `Infinity` where there is none. */
  readonly rankOf: (path: string) => number;
}

/**
 * Everyone with a status that is understood. Takes time in proportion to those there are, and to the
 * follow-ups once the first of them is asked for.
 *
 * @param contacts in any order; those in the order of their names need no sorting.
 * @param followUps in the order of the list.
 */
export function listPeople(
  contacts: readonly { readonly contact: Contact }[],
  followUps: readonly FollowUp[],
  today: Day,
): People {
  const rows: PersonRow[] = [];
  let isSorted = true;
  for (const { contact } of contacts) {
    const row = personRow(contact);
    if (row === null) continue;
    const last = rows.at(-1);
    if (last !== undefined && compareNames(last.contact, contact) > 0) isSorted = false;
    rows.push(row);
  }
  if (!isSorted) rows.sort((one, other) => compareNames(one.contact, other.contact));
  let ranks: ReadonlyMap<string, number> | null = null;
  const rankOf = (path: string): number => (ranks ??= firstPlaces(followUps)).get(path) ?? Infinity;
  return {
    today,
    rows,
    unknown: contacts.length - rows.length,
    nextOf: (path) => followUps[rankOf(path)] ?? null,
    rankOf,
  };
}

/** For each path the place of its first follow-up. */
function firstPlaces(followUps: readonly FollowUp[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  followUps.forEach(({ path }, place) => {
    if (!places.has(path)) places.set(path, place);
  });
  return places;
}
