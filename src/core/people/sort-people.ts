import { statuses } from '../contact/status';
import { byCodeUnits, type CompareTexts } from '../texts/text-order';
import type { People } from './people';
import type { PersonRow } from './person-row';

/** What a person is sorted by: texts as a language does, numbers by size; null, for nothing, comes last. */
type SortKey = string | number | null;

/** Gives what people are sorted by. */
type KeyOf = (row: PersonRow, people: People) => SortKey;

const ranks = Object.fromEntries(statuses.map((status, rank) => [status, rank]));

/** The columns of the table in their order, each with what it is sorted by. */
const columns = {
  name: ({ name }) => name,
  company: ({ company }) => plain(company),
  role: ({ role }) => plain(role),
  field: ({ field }) => plain(field),
  status: ({ status }) => ranks[status] ?? null,
  lastTouch: (row, { today }) => row.lastTouch(today),
  next: ({ key }, people) => finite(people.rankOf(key)),
  fit: ({ fit = null }) => fit,
} as const satisfies Readonly<Record<string, KeyOf>>;

/** A column of the table of people. */
export type PeopleColumn = keyof typeof columns;

/** Every column, from the first to the last. */
export const peopleColumns = Object.keys(columns) as readonly PeopleColumn[];

/** How the table is sorted. */
export interface PeopleSort {
  readonly column: PeopleColumn;
  readonly isDescending: boolean;
}

/** As the table is sorted at first. */
export const byName: PeopleSort = { column: 'name', isDescending: false };

/** A text without its case; null for one without a word. */
function plain(text: string | undefined): string | null {
  return text === undefined ? null : text.toLowerCase();
}

function finite(rank: number): number | null {
  return Number.isFinite(rank) ? rank : null;
}

/**
 * Everyone sorted by a column: who has nothing there comes last, either way round, and equals are in
 * the order of their names, then paths. `next` sorts as the list of follow-ups does, the most pressing
 * first; `status` by the order of the method.
 */
export function sortPeople(
  people: People,
  { column, isDescending }: PeopleSort,
  compare: CompareTexts,
): readonly PersonRow[] {
  if (column === 'name' && !isDescending) return people.rows;
  const keyOf: KeyOf = columns[column];
  const sign = isDescending ? -1 : 1;
  const byUnits = people.rows
    .map((row) => ({ row, key: keyOf(row, people) }))
    .sort((one, other) => compareKeys(one.key, other.key, sign, byCodeUnits));
  // Those in the order of code units are in that of a language but for a few: looking at each is quick.
  return byUnits
    .sort((one, other) => compareKeys(one.key, other.key, sign, compare))
    .map(({ row }) => row);
}

/** Equals stay as they are: people are told in the order of their names. */
function compareKeys(one: SortKey, other: SortKey, sign: number, compare: CompareTexts): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'string' && typeof other === 'string') return sign * compare(one, other);
  return sign * (Number(one) - Number(other));
}

/** The sort after a press on a column's head: that column upwards, and once more downwards. */
export function sortedBy(column: PeopleColumn, before: PeopleSort): PeopleSort {
  return { column, isDescending: before.column === column && !before.isDescending };
}

/** A sort as a device kept it; as at first where it kept none that there is. */
export function readPeopleSort(kept: unknown): PeopleSort {
  if (typeof kept !== 'object' || kept === null) return byName;
  const { column, isDescending } = kept as { readonly [Key in keyof PeopleSort]?: unknown };
  const known = peopleColumns.find((each) => each === column);
  return known === undefined ? byName : { column: known, isDescending: isDescending === true };
}
