import type { TableCells } from '../note/body/marked-table';
import { readCell } from '../note/body/table-cell';
import { exactHeadingKey, withLinksShown, withoutAsides, written } from '../words';
import { traitKey } from './trait';

/** A column that the plugin writes, its cells as they are written. */
export interface OwnColumn {
  readonly head: string;
  /** What stands in the plugin's own rows, in their order. */
  readonly cells: readonly string[];
  /** Whether new columns go before it where it stands last. */
  readonly isLast: boolean;
}

/** What the plugin writes of a table in which the user writes too. */
export interface SharedTable {
  /** The first cell of the header, above the names of the rows, in every wording it had. */
  readonly corner: readonly string[];
  readonly columns: readonly OwnColumn[];
  /** The names of the plugin's own rows, each in every wording it had. */
  readonly ownRows: readonly (readonly string[])[];
  /** The names of rows that are there for the user to fill in, as cells. */
  readonly offered: readonly string[];
}

/** The table where none stands yet. */
export function newTable(shared: SharedTable): TableCells {
  return cellsOf(shared, { header: [], rows: [] });
}

/**
 * What a table that stands becomes: the plugin's own rows, then those offered to the user, then all that the
 * user has besides. Every cell of the user's stays as it was written, under
 * its column and in its row, which are found by what they are called; so a column that the plugin has no
 * more stays where the user wrote in it. Columns keep their order, and new ones come behind them. Made of
 * what it gives, it gives the same.
 *
 * @returns null where it is not certain that the table is this one, or what belongs to what in it.
 */
export function updatedTable(shared: SharedTable, there: TableCells): TableCells | null {
  return isCertain(shared, there) ? cellsOf(shared, there) : null;
}

function cellsOf(shared: SharedTable, there: TableCells): TableCells {
  const { corner, columns, ownRows } = shared;
  const users = usersRows(shared, there);
  const placed = placeColumns(columns, there.header.slice(1), users);
  return {
    header: [written(corner), ...placed.map(({ head }) => head)],
    rows: [
      ...ownRows.map((row, at) => [written(row), ...placed.map(({ cells }) => cells[at] ?? '')]),
      ...users.map((row) => [
        row[0] ?? '',
        ...placed.map(({ from }) => (from === null ? '' : (row[from] ?? ''))),
      ]),
    ],
  };
}

/** The rows of the user's, with their cells where they stand so far. */
function usersRows(
  { ownRows, offered }: SharedTable,
  { rows }: TableCells,
): readonly (readonly string[])[] {
  const theirs = rows.filter(([name = '']) => !isAnyOf(name, ownRows));
  const names = theirs.map(([name = '']) => name);
  const places = matchCells(offered, names);
  return [
    ...offered.map((name, at) => theirs[places[at] ?? -1] ?? [name]),
    ...theirs.filter((_row, at) => !places.includes(at)),
  ];
}

/** A column with the place that the user's cells of it have so far; null where it is new. */
interface PlacedColumn extends OwnColumn {
  readonly from: number | null;
}

function placeColumns(
  columns: readonly OwnColumn[],
  heads: readonly string[],
  users: readonly (readonly string[])[],
): readonly PlacedColumn[] {
  const wanted = columns.map(({ head }) => head);
  const places = matchCells(wanted, heads);
  const standing = heads.flatMap((head, at): readonly PlacedColumn[] => {
    const own = columns[places.indexOf(at)];
    const isKept = own !== undefined || users.some((row) => isFilled(row[at + 1]));
    return isKept ? [{ cells: [], isLast: false, ...own, head, from: at + 1 }] : [];
  });
  const fresh = columns
    .filter((_, at) => places[at] === null)
    .map((column) => ({ ...column, from: null }));
  const behind = standing.at(-1)?.isLast === true ? standing.length - 1 : standing.length;
  return [...standing.slice(0, behind), ...fresh, ...standing.slice(behind)];
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '';
}

/**
 * Whether a table is the shared one, each column and each row of the plugin's there once at most, and
 * no words beyond the last column.
 */
function isCertain({ corner, ownRows }: SharedTable, { header, rows }: TableCells): boolean {
  const [first = '', ...heads] = header;
  const names = rows.map(([name = '']) => name);
  return (
    isAnyOf(first, [corner]) &&
    isEachOnce(heads.map(cellKey)) &&
    isEachOnce(names.filter((name) => isAnyOf(name, ownRows)).map(ownKey)) &&
    !rows.some((row) => row.slice(header.length).some(isFilled))
  );
}

function isEachOnce(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** Whether a cell says one of these, in any wording, whatever stands around its words. */
export function isAnyOf(cell: string, entries: readonly (readonly string[])[]): boolean {
  const key = ownKey(cell);
  return entries.some((wordings) => ownKey(written(wordings)) === key);
}

/** How cells are compared first: letter case and spaces do not count. */
export function cellKey(cell: string): string {
  return traitKey(readCell(cell));
}

/**
 * How cells are compared that were not found so: what people put around words, such as emphasis, emoji and
 * links, does not count, and what the product wrote is the same in every wording. All other signs count:
 * C++ is not C.
 */
function ownKey(cell: string): string {
  const shown = withLinksShown(withoutAsides(readCell(cell)));
  return exactHeadingKey(shown.replace(/[*_~=`\p{Extended_Pictographic}\uFE0F]/gu, ''));
}

/**
 * For each cell the place of the one that it is among those there, each taken once; null for none. One there
 * that is a cell by its exact words is never taken for another, also where there are several of it.
 */
function matchCells(
  cells: readonly string[],
  there: readonly string[],
): readonly (number | null)[] {
  const exact = new Set(cells.map(cellKey));
  const byWords = firstPlaces(there, cellKey);
  const others = firstPlaces(there, (cell) => (exact.has(cellKey(cell)) ? '' : ownKey(cell)));
  return cells.map((cell) => taken(byWords, cellKey(cell)) ?? taken(others, ownKey(cell)));
}

function taken(places: Map<string, number>, key: string): number | null {
  const place = places.get(key) ?? null;
  places.delete(key);
  return place;
}

/** Where the first of each key stands; what has an empty one is left out. */
function firstPlaces(cells: readonly string[], key: (cell: string) => string): Map<string, number> {
  const places = new Map<string, number>();
  cells.forEach((cell, at) => {
    const known = key(cell);
    if (known !== '' && !places.has(known)) places.set(known, at);
  });
  return places;
}
