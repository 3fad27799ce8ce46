import type { People } from './people';
import type { PersonRow } from './person-row';

/** The type under which the app knows the board in a base, and a base names it. */
export const BASE_BOARD = 'informational-interviews-board';

/** Who of those that a base shows is on the board, and how many notes are not. */
export interface PeopleInBase {
  /** In the order of the base. */
  readonly rows: readonly PersonRow[];
  /** How many have a status that is none of those known. */
  readonly unknown: number;
  /** How many are about people who are on no list. */
  readonly unlisted: number;
  /** How many the app has not read yet. */
  readonly unread: number;
  /** How many are about nobody on the list, files that are no notes among them. */
  readonly others: number;
}

/**
 * Who of those that a base shows is on the board. Takes time in proportion to what it shows and, once for
 * each list of people, to those there are.
 *
 * @param paths of all that the base shows, in its order.
 * @param unlistedPaths of the notes about people who are on no list.
 * @param isUnread whether the app has not read a note yet; asked only where nobody is known there.
 */
export function peopleInBase(
  people: People,
  paths: readonly string[],
  unlistedPaths: readonly string[],
  isUnread: (path: string) => boolean,
): PeopleInBase {
  const rows: PersonRow[] = [];
  const unlistedThere = new Set(unlistedPaths);
  let [unknown, unlisted, unread, others] = [0, 0, 0, 0];
  for (const path of new Set(paths)) {
    const row = people.rowAt(path);
    if (row === null) unknown += 1;
    else if (row !== undefined) rows.push(row);
    else if (unlistedThere.has(path)) unlisted += 1;
    else if (isUnread(path)) unread += 1;
    else others += 1;
  }
  return { rows, unknown, unlisted, unread, others };
}
