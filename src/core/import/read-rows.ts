import Papa from 'papaparse';
import type { UnreadReason } from './import-reading';

/** What parts the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

/** A row of a table. */
export interface TableRow {
  /** Where it begins: the line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it is none that can be read; null where it can. */
  readonly fault: Extract<UnreadReason, 'open-quote' | 'shifted-row' | 'too-long'> | null;
}

/** How wide the rows of a table are, once that is known; 0 before. */
export interface TableWidth {
  cells: number;
}

/** Some rows of a table, and up to which place of the text they go. */
export interface SomeRows {
  readonly rows: readonly TableRow[];
  readonly done: number;
}

/** How many characters are read in one go. */
const STRETCH = 1 << 14;

/** A row that is longer, in characters, is none that anybody wrote. */
const MOST_ROW = 1 << 21;

/** A row whose quotes do not fit is believed up to so many lines. */
const MOST_LINES = 20;

/** So much of what is too long is kept, to be shown. */
const MOST_SHOWN = 200;

/** A row as it was parsed, and where it ends within what was parsed. */
interface ParsedRow {
  readonly cells: readonly string[];
  readonly end: number;
  /** Whether a quote stands where none can, or is never closed. */
  readonly hasFault: boolean;
  readonly isOpen: boolean;
}

/**
 * Reads the rows of a table, a few hundred at a time, in the order of the text; blank ones are left
 * out. A quote that is never closed would swallow all that follows: where one does, the lines are
 * read one by one. Takes time in proportion to the text, whatever it is.
 *
 * @param text with `\n` as the end of lines.
 * @param width how many cells rows have, as whoever takes the rows finds it out.
 */
export function* readRows(
  text: string,
  delimiter: Delimiter,
  width: TableWidth,
): Generator<SomeRows, void, void> {
  const place = { at: 0, line: 1 };
  let stretch = STRETCH;
  while (place.at < text.length) {
    const end = place.at + stretch;
    const parsed = parseRows(text.slice(place.at, end), delimiter, end >= text.length);
    const [rows, brokenUntil] = takeRows(parsed, place, delimiter, width);
    yield { rows, done: place.at };
    if (brokenUntil > 0) yield* readLines(text, place, brokenUntil, delimiter, width);
    else if (parsed.length > 0) stretch = STRETCH;
    else if (stretch < MOST_ROW) stretch *= 2;
    else yield* readLines(text, place, end, delimiter, width);
  }
}

/** Where reading has come to. */
interface Place {
  at: number;
  line: number;
}

/**
 * The rows up to the first whose quotes swallow others, and where that one ends; 0 without one. Where quotes
 * do not fit, a cell of several lines with what parts cells is taken for others that it swallowed.
 */
function takeRows(
  parsed: readonly ParsedRow[],
  place: Place,
  delimiter: Delimiter,
  width: TableWidth,
): [TableRow[], number] {
  const from = place.at;
  const rows: TableRow[] = [];
  for (const { cells, end, hasFault, isOpen } of parsed) {
    const more = linesWithin(cells);
    const isShifted = hasFault && cells.length !== width.cells;
    const swallows = (cell: string): boolean => cell.includes('\n') && cell.includes(delimiter);
    const isBroken = (): boolean =>
      isOpen || isShifted || more > MOST_LINES || cells.some(swallows);
    if (hasFault && more > 0 && isBroken()) return [rows, from + end];
    const shifted = isShifted && width.cells > 0 ? 'shifted-row' : null;
    const fault = isOpen ? 'open-quote' : shifted;
    if (!isBlank(cells)) rows.push({ line: place.line, cells, fault });
    place.at = from + end;
    place.line += more + 1;
  }
  return [rows, 0];
}

/** Reads lines by themselves, up to the one that reaches a place. */
function* readLines(
  text: string,
  place: Place,
  until: number,
  delimiter: Delimiter,
  width: TableWidth,
): Generator<SomeRows, void, void> {
  let rows: TableRow[] = [];
  let given = place.at;
  while (place.at < until) {
    const found = text.indexOf('\n', place.at);
    const end = found < 0 ? text.length : found;
    const row = readLine(text, place, end, delimiter, width);
    if (!isBlank(row.cells)) rows.push(row);
    place.at = end + 1;
    place.line += 1;
    if (place.at - given < STRETCH) continue;
    yield { rows, done: Math.min(place.at, text.length) };
    rows = [];
    given = place.at;
  }
  yield { rows, done: Math.min(place.at, text.length) };
}

/** One line as a row: it is one only if it is as wide as the others, since it may be part of a cell. */
function readLine(
  text: string,
  { at, line }: Place,
  end: number,
  delimiter: Delimiter,
  width: TableWidth,
): TableRow {
  if (end - at > MOST_ROW) {
    return { line, cells: [text.slice(at, at + MOST_SHOWN)], fault: 'too-long' };
  }
  const [row] = parseRows(text.slice(at, end), delimiter, true);
  const { cells, hasFault } = row ?? { cells: [], hasFault: false };
  const isWhole = width.cells === 0 || cells.length === width.cells;
  return { line, cells, fault: hasFault || !isWhole ? 'open-quote' : null };
}

function parseRows(text: string, delimiter: Delimiter, isLast: boolean): ParsedRow[] {
  const rows: ParsedRow[] = [];
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step: ({ data: [cells = []], errors, meta }: Papa.ParseStepResult<string[][]>) => {
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      const told = cells.map(withBlanks);
      rows.push({ cells: told, end: meta.cursor, hasFault: errors.length > 0, isOpen });
    },
  });
  parser.parse(withoutGaps(text, delimiter), 0, !isLast);
  return rows;
}

/**
 * A text of the same length in which no blanks stand in a long row, but for the tabs that part cells:
 * behind each quote the parser looks through all blanks before the next cell, as often as there are
 * quotes.
 */
function withoutGaps(text: string, delimiter: Delimiter): string {
  const fill = (gap: string): string => '\0'.repeat(gap.length);
  return delimiter === '\t'
    ? text.replace(/[^\S\n\t]{64,}/g, fill)
    : text.replace(/[^\S\n]{64,}/g, fill);
}

/** A cell with blanks where {@link withoutGaps} put something else. */
function withBlanks(cell: string): string {
  return cell.includes('\0') ? cell.replaceAll('\0', ' ') : cell;
}

function linesWithin(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
