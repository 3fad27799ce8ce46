import { searchWords } from '../contact/fold-text';
import { byCodeUnits, type CompareTexts } from '../texts/text-order';
import { canBeImported, type ImportRow } from './import-row';
import { NOWHERE, placeAmongFound } from './searched-row';

/** What a table of people to import can be sorted by. */
export const importColumns = ['name', 'company', 'role', 'fate'] as const;

/** One of {@link importColumns}; `fate` is what importing them would do. */
export type ImportColumn = (typeof importColumns)[number];

/** How the table is sorted. */
export interface ImportSort {
  readonly column: ImportColumn;
  readonly isDescending: boolean;
}

/** Whom a table shows: everyone, those without a note, those who have one, and those told in two ways. */
export const importFilters = ['everyone', 'new', 'there', 'differs'] as const;

/** One of {@link importFilters}. */
export type ImportFilter = (typeof importFilters)[number];

const passes: Readonly<Record<ImportFilter, (row: ImportRow) => boolean>> = {
  everyone: () => true,
  new: ({ kind }) => kind === 'new',
  there: ({ kind }) => kind !== 'new',
  differs: ({ differs }) => differs.length > 0,
};

/**
 * The rows that have all words of a text in name, company or role, and that a filter lets pass: those
 * whose name has words that begin so first, then those whose company or role has, then those that have
 * it within their words; each in the order of the rows.
 */
export function findRows(
  rows: readonly ImportRow[],
  text: string,
  filter: ImportFilter,
): readonly ImportRow[] {
  const words = [...new Set(searchWords(text))];
  if (words.length === 0 && filter === 'everyone') return rows;
  const isShown = filter === 'everyone' ? null : passes[filter];
  const places = new Uint8Array(rows.length);
  const counts = new Uint32Array(NOWHERE + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as ImportRow;
    const place = isShown?.(row) === false ? NOWHERE : placeAmongFound(row.searched, words);
    places[at] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return inPlaces(rows, places, counts);
}

/**
 * Those that are found by their places, of equal ones in the order of the rows; without a list that grows.
 *
 * @param counts how many are in each place.
 */
function inPlaces(
  rows: readonly ImportRow[],
  places: Uint8Array,
  counts: Uint32Array,
): readonly ImportRow[] {
  const next = new Uint32Array(NOWHERE + 1);
  for (let place = 0; place < NOWHERE; place += 1) {
    next[place + 1] = (next[place] ?? 0) + (counts[place] ?? 0);
  }
  const found = new Array<ImportRow>(next[NOWHERE] ?? 0);
  for (let at = 0; at < rows.length; at += 1) {
    const place = places[at] ?? NOWHERE;
    if (place === NOWHERE) continue;
    const to = next[place] ?? 0;
    found[to] = rows[at] as ImportRow;
    next[place] = to + 1;
  }
  return found;
}

const kinds: readonly ImportRow['kind'][] = ['new', 'unlisted', 'listed', 'other'];

/** Where somebody stands by what importing them does: by kind, of each first those who can be imported. */
function rankOf(row: ImportRow): number {
  return kinds.indexOf(row.kind) * 2 + Number(!canBeImported(row));
}

/**
 * The rows by a column, texts as a language orders them, who has none of it last either way
 * round, and equals in the order of the file.
 */
export function sortRows(
  rows: readonly ImportRow[],
  { column, isDescending }: ImportSort,
  compare: CompareTexts,
): readonly ImportRow[] {
  const sign = isDescending ? -1 : 1;
  const keyOf = (row: ImportRow): string | number =>
    column === 'fate' ? rankOf(row) : (row.person[column] ?? '').toLowerCase();
  const order =
    (texts: CompareTexts) =>
    ({ key: one, at }: Keyed, { key: other, at: otherAt }: Keyed): number => {
      const equal = at - otherAt;
      if (typeof one === 'number' || typeof other === 'number') {
        return sign * (Number(one) - Number(other)) || equal;
      }
      if (one === '' || other === '') return Number(one === '') - Number(other === '') || equal;
      return sign * texts(one, other) || equal;
    };
  // Those in the order of code units are in that of a language but for a few: looking at each is quick.
  return rows
    .map((row, at): Keyed => ({ row, at, key: keyOf(row) }))
    .sort(order(byCodeUnits))
    .sort(order(compare))
    .map(({ row }) => row);
}

/** A row with what it is sorted by. */
interface Keyed {
  readonly row: ImportRow;
  /** Its place in the file. */
  readonly at: number;
  readonly key: string | number;
}
