import { onOneLine } from '../contact/plain-value';
import { personOf, unreadPart } from './found-person';
import { guessColumns, wordsOfHeader } from './guess-columns';
import type {
  ColumnChoice,
  FoundPerson,
  ImportFormat,
  RefusedReason,
  UnreadPart,
  UnreadReason,
} from './import-reading';
import { isOtherLinkedin, knownTable } from './known-tables';
import { type Delimiter, readRows, type TableRow } from './read-rows';
import { planOf, type TablePlan, toldBy } from './table-plan';

/** What came of reading a table, but for the encoding. */
export type TableReading =
  | {
      readonly kind: 'people';
      readonly format: ImportFormat;
      readonly people: readonly FoundPerson[];
      readonly unread: readonly UnreadPart[];
    }
  | {
      readonly kind: 'columns';
      readonly header: readonly string[];
      readonly samples: readonly (readonly string[])[];
      readonly guess: ColumnChoice;
    }
  | { readonly kind: 'refused'; readonly reason: RefusedReason };

/** In how many rows a header is looked for: LinkedIn begins with a few lines of notes. */
const MOST_BEFORE = 20;

/** How many characters are looked at to find the header. */
const MOST_LOOKED = 1 << 16;

/** How many rows below a header nobody knows are looked at, and how many are shown. */
const MOST_LOOKS = 30;
const MOST_SAMPLES = 5;

/** How many columns can be named, and how much of a cell is shown for it. */
const MOST_COLUMNS = 200;
const MOST_CELL = 80;

/** After so many people others get a turn. */
const BREATH = 200;

/** More people than that are no list that anybody goes through. */
const MOST_PEOPLE = 200_000;

/** A table as its first rows tell it. */
interface TableHead {
  readonly delimiter: Delimiter;
  /** The row that is the header; null where the table has none. */
  readonly header: TableRow | null;
  readonly width: number;
  readonly format: ImportFormat;
  /** How people are read; null where nobody knows. */
  readonly plan: TablePlan | null;
  readonly rows: readonly TableRow[];
}

/**
 * Reads people from a table with commas, semicolons or tabs, whose header stands in one of its first
 * rows. Yields what part of it is done, 0 to 1.
 *
 * @param text with `\n` as the end of lines.
 * @param columns what the user said that the columns of a table nobody knows tell.
 */
export function* readTable(
  text: string,
  columns?: ColumnChoice,
): Generator<number, TableReading, void> {
  const head = headOf(text);
  if (head.header !== null && isOtherLinkedin(head.header.cells)) {
    return { kind: 'refused', reason: 'not-the-connections' };
  }
  const plan = head.plan ?? (columns === undefined ? null : planOf(columns));
  return plan === null ? columnsOf(head) : yield* readPeople(text, head, plan);
}

/** Reads everybody below the header. */
function* readPeople(
  text: string,
  { delimiter, header, width, format }: TableHead,
  plan: TablePlan,
): Generator<number, TableReading, void> {
  const people: FoundPerson[] = [];
  const unread: UnreadPart[] = [];
  const from = header?.line ?? 0;
  for (const { rows, done } of readRows(text, delimiter, { cells: width })) {
    for (const row of rows) {
      if (row.line <= from || isSame(row, header)) continue;
      if (people.length + unread.length >= MOST_PEOPLE) {
        return { kind: 'people', format, people, unread: [...unread, refuse(row, 'too-many')] };
      }
      const read = row.fault ?? personOf(row.line, toldBy(plan, row.cells));
      if (typeof read !== 'string') people.push(read);
      else unread.push(refuse(row, isHidden(row, format) ? 'hidden-member' : read));
      if ((people.length + unread.length) % BREATH === 0) yield done / text.length;
    }
    yield done / text.length;
  }
  if (people.length === 0 && unread.length === 0) return { kind: 'refused', reason: 'no-people' };
  return { kind: 'people', format, people, unread };
}

/** What the user is asked about a table that nobody knows. */
function columnsOf({ header, rows, width }: TableHead): TableReading {
  const count = Math.min(width, MOST_COLUMNS);
  const shown = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: count }, (_, place) =>
      onOneLine((cells[place] ?? '').slice(0, MOST_CELL * 4), MOST_CELL),
    );
  const below = rows.filter(({ line, fault }) => line > (header?.line ?? 0) && fault === null);
  if (below.length === 0) return { kind: 'refused', reason: 'no-people' };
  const cells = below.slice(0, MOST_LOOKS).map((row) => shown(row.cells));
  const names = shown(header?.cells ?? []);
  const guess = guessColumns(names, cells);
  // Lines of prose are no table.
  if (count === 1 && Object.keys(guess).length === 0)
    return { kind: 'refused', reason: 'not-a-list' };
  return { kind: 'columns', header: names, samples: cells.slice(0, MOST_SAMPLES), guess };
}

/** Finds how the cells are parted, and the header. */
function headOf(text: string): TableHead {
  const delimiters: readonly Delimiter[] = [',', ';', '\t'];
  const start = text.slice(0, MOST_LOOKED);
  const heads = delimiters.map((delimiter) => headBy(start, delimiter));
  const known = heads.find(({ plan, header }) => plan !== null || isForeign(header));
  if (known !== undefined) return known;
  // The one that parts most rows alike.
  return heads.reduce((best, head) => (likeness(head) > likeness(best) ? head : best));
}

function isForeign(header: TableRow | null): boolean {
  return header !== null && isOtherLinkedin(header.cells);
}

/**
 * How like a table of people the first rows are: how many cells of the header are called as people call
 * them, and what part of the rows, 0 to 1, is as wide as it. A single column counts for little.
 */
function likeness({ rows, width, header }: TableHead): number {
  const words = header === null ? 0 : wordsOfHeader(header.cells);
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  return width < 2 ? words / 100 : alike / Math.max(rows.length, 1) + words;
}

function headBy(start: string, delimiter: Delimiter): TableHead {
  const rows: TableRow[] = [];
  for (const { rows: some } of readRows(start, delimiter, { cells: 0 })) {
    rows.push(...some);
    if (rows.length >= MOST_BEFORE + MOST_LOOKS) break;
  }
  const first = rows.slice(0, MOST_BEFORE);
  for (const header of first) {
    const table = knownTable(header.cells);
    if (table !== null) return { delimiter, header, width: header.cells.length, rows, ...table };
    if (isOtherLinkedin(header.cells)) break;
  }
  const header = first.find(({ cells }) => isOtherLinkedin(cells)) ?? likeliestHeader(first);
  const width = header?.cells.length ?? commonWidth(rows);
  return { delimiter, header, width, rows, format: 'columns', plan: null };
}

/** The row with the most words that people put over columns; null where the first row is a person. */
function likeliestHeader(rows: readonly TableRow[]): TableRow | null {
  let best: TableRow | null = null;
  let most = 0;
  for (const row of rows) {
    const count = wordsOfHeader(row.cells);
    if (count > most) [best, most] = [row, count];
  }
  if (best !== null) return best;
  const [first] = rows;
  const isPerson = first?.cells.some((cell) =>
    /@|linkedin\.com|^\+?\d[\d ()-]{6}/.test(cell.slice(0, 200)),
  );
  return first === undefined || isPerson === true ? null : first;
}

/** The number of cells that most rows have. */
function commonWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [width, most] = [0, 0];
  for (const [cells, count] of counts) if (count > most) [width, most] = [cells, count];
  return width;
}

/** A header that stands among the rows again, as where files were put together. */
function isSame(row: TableRow, header: TableRow | null): boolean {
  return (
    header !== null &&
    row.cells[0] === header.cells[0] &&
    row.cells.length === header.cells.length &&
    row.cells.every((cell, place) => cell === header.cells[place])
  );
}

/** Whether a row of LinkedIn's holds the day of the connection alone. */
function isHidden({ cells, fault }: TableRow, format: ImportFormat): boolean {
  const isRow = fault === null && cells.length > 1;
  return format === 'linkedin' && isRow && cells.slice(0, -1).every((cell) => cell.trim() === '');
}

function refuse({ line, cells }: TableRow, reason: UnreadReason): UnreadPart {
  const told = cells.slice(0, 40).map((cell) => cell.slice(0, 200).trim());
  return unreadPart(line, reason, told.filter((cell) => cell !== '').join(' '));
}
