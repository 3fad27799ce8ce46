import type { ReadYaml } from '../yaml/read-yaml';
import type { ChangeResult } from '../apply-change';
import { noteStart } from '../properties/front-matter-block';
import { dominantLineEnding } from '../text/line-ending';
import { type LineRange, type Outline, readOutline } from './outline';
import { readFrontMatter } from '../properties/read-front-matter';
import { headingKey } from '../../words';
import { lineAt, refuse } from '../refusal';
import { applySplices, type Splice } from '../text/splice';
import { readRow, writeRow } from './table-cell';

/** The cells of a table as they are written: see `writeCell`. */
export interface TableCells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table that the plugin keeps up to date in a note, between two lines that nobody reads. Its cells are
 * those with which it is inserted.
 */
export interface MarkedTable extends TableCells {
  /** The line above the table, such as a comment; it must open nothing that it does not close. */
  readonly begin: string;
  /** The line below it. */
  readonly end: string;
  /**
   * What a table that stands there becomes; null for one that is the user's own. Made of what it
   * became itself, that stays as it is.
   */
  readonly update: (there: TableCells) => TableCells | null;
}

/** A table that is the plugin's in whole; one with another header, other wordings apart, is the user's own. */
export function wholeTable(begin: string, end: string, cells: TableCells): MarkedTable {
  return {
    ...{ begin, end, ...cells },
    update: ({ header, rows }) => {
      const isOurs =
        header.length === cells.header.length &&
        header.every((cell, at) => isSame(cell, cells.header[at]));
      if (!isOurs) return null;
      return same(rows, cells.rows) ? { header, rows } : cells;
    },
  };
}

/**
 * Puts a table into a note. Where it stands between its two lines already, only what it becomes is
 * written anew, and nothing where that says the same; a row that says the same stays as it was laid
 * out, and so does whatever else stands between or around them. Otherwise, also where the lines or
 * the table were changed so that it is no longer certain what belongs to it, it is inserted with new
 * lines around it.
 *
 * Markers in code, comments, quotes and lists do not count. A result that would not hold exactly
 * the table, with all else as it was, is a refusal.
 *
 * @param near the line of the text, from 0, behind whose paragraph a new table goes; null, and a
 *   line of the front matter, for the end of the note.
 */
export function placeTable(
  text: string,
  table: MarkedTable,
  near: number | null,
  readYaml: ReadYaml,
): ChangeResult {
  const frontMatter = readFrontMatter(text, readYaml);
  if (!frontMatter.ok) return frontMatter;
  const outline = readOutline(text);
  const found = findTable(outline, table);
  if (found === null) return insertTable(outline, table, near);
  const { from, to, becomes } = found;
  if (sameCells(found, becomes)) return { ok: true, text, cursor: null };
  const insert = written(becomes, found).join(dominantLineEnding(text));
  return checked(outline, table, becomes, { from, to, insert });
}

/** A table as it stands in a note. */
interface FoundTable extends TableCells {
  /** Where its lines begin and end in the text, the last line's ending not included. */
  readonly from: number;
  readonly to: number;
  /** Its lines as they are laid out, by what {@link cellsKey} gives for them. */
  readonly laidOut: ReadonlyMap<string, string>;
  /** The line between the header and the rows. */
  readonly rule: readonly string[];
  readonly becomes: TableCells;
}

/** The first pair of markers with exactly one table between them that is the plugin's. */
function findTable(outline: Outline, table: MarkedTable): FoundTable | null {
  let begin = -1;
  for (const [index, line] of outline.lines.entries()) {
    if (line.kind !== 'text' || line.inList) continue;
    const words = outline.text.slice(line.from, line.to).trim();
    if (isSame(words, table.begin)) begin = index;
    if (!isSame(words, table.end) || begin < 0) continue;
    const found = tableIn(outline, { from: begin + 1, to: index }, table);
    if (found !== null) return found;
    begin = -1;
  }
  return null;
}

function tableIn(
  { text, lines }: Outline,
  range: LineRange,
  { update }: MarkedTable,
): FoundTable | null {
  const all: (readonly string[])[] = [];
  const laidOut = new Map<string, string>();
  let first = -1;
  let last = -1;
  for (let index = range.from; index < range.to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.inList) continue;
    const laid = text.slice(line.from, line.to);
    const cells = readRow(laid);
    if (cells === null) continue;
    if (first >= 0 && index !== last + 1) return null;
    if (first < 0) first = index;
    last = index;
    all.push(cells);
    laidOut.set(cellsKey(cells), laid);
  }
  const from = lines[first]?.from;
  const to = lines[last]?.to;
  const [header, rule, ...rows] = all;
  const isRule = rule?.every((cell) => /^:?-+:?$/.test(cell)) === true;
  if (from === undefined || to === undefined || header === undefined || !isRule) return null;
  const becomes = update({ header, rows });
  return becomes && { from, to, header, rule, rows, laidOut, becomes };
}

/** Whether two texts are the same, or wordings of the same words of the product. */
function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && headingKey(one) === headingKey(other);
}

function same(
  some: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function sameCells(one: TableCells, other: TableCells): boolean {
  return same([one.header, ...one.rows], [other.header, ...other.rows]);
}

function cellsKey(cells: readonly string[]): string {
  return JSON.stringify(cells);
}

/** The lines of a table; those that say what they said before stay as they were laid out. */
function written(
  { header, rows }: TableCells,
  before: Pick<FoundTable, 'laidOut' | 'rule'> | null = null,
): readonly string[] {
  const isAsWide = before?.rule.length === header.length;
  const rule = isAsWide ? before.rule : header.map(() => '---');
  return [header, rule, ...rows].map(
    (cells) => before?.laidOut.get(cellsKey(cells)) ?? writeRow(cells),
  );
}

function insertTable(outline: Outline, table: MarkedTable, near: number | null): ChangeResult {
  const { text, lines } = outline;
  const eol = dominantLineEnding(text);
  const after = placeAfter(outline, near);
  const above = lines[after];
  const below = lines[after + 1];
  const at = above?.next ?? text.length;
  // A line feed right behind a lone carriage return would count as one line ending with it.
  const isEnded = at === noteStart(text) || text[at - 1] === '\n';
  const isApart = above === undefined || above.kind === 'blank';
  const before = (isEnded ? '' : eol) + (isApart ? '' : eol);
  const behind = below === undefined || below.kind === 'blank' ? '' : eol;
  const block = [table.begin, '', ...written(table), '', table.end].join(eol) + eol;
  const insert = before + block + behind;
  const result = checked(outline, table, table, { from: at, to: at, insert });
  return result.ok ? { ...result, cursor: at + before.length + block.length } : result;
}

/**
 * The line under which a block of its own may stand, at or below the line asked for: one that is
 * blank, or has a blank one or nothing below it, and that neither a list nor code goes on behind.
 */
function placeAfter({ text, lines }: Outline, near: number | null): number {
  const wanted = near === null ? text.length : offsetOfLine(text, near);
  const bodyFrom = lines[0]?.from ?? text.length;
  if (near === null || wanted < bodyFrom) return lines.length - 1;
  let index = lines.findIndex(({ next }) => next > wanted);
  if (index < 0) return lines.length - 1;
  let behind = index;
  for (; index < lines.length - 1; index += 1) {
    const line = lines[index];
    const below = lines[index + 1];
    if (line?.kind !== 'blank' && below?.kind !== 'blank') continue;
    behind = Math.max(behind, index + 1);
    while (lines[behind]?.kind === 'blank') behind += 1;
    const next = lines[behind];
    if (next?.inList !== true || line?.inList !== true) break;
  }
  return index;
}

/** Where a line begins; the text's length where it has fewer. Lines end as an editor counts them. */
function offsetOfLine(text: string, line: number): number {
  const ending = /\r\n|\n|\r/g;
  for (let left = line; left > 0; left -= 1) if (ending.exec(text) === null) return text.length;
  return ending.lastIndex;
}

/**
 * The splice made, where what comes of it has the table with these cells, which would stay so, and
 * every other line is as before.
 */
function checked(
  outline: Outline,
  table: MarkedTable,
  cells: TableCells,
  splice: Splice,
): ChangeResult {
  const after = readOutline(applySplices(outline.text, [splice]));
  const found = findTable(after, table);
  const end = splice.from + splice.insert.length;
  const isThere =
    found !== null &&
    found.from >= splice.from &&
    found.to <= end &&
    sameCells(found, cells) &&
    sameCells(found.becomes, cells);
  const kept = (lines: Outline['lines'], to: number): string =>
    lines.flatMap(({ from, kind }) => (from < splice.from || from >= to ? [kind] : [])).join();
  const isKept = kept(outline.lines, splice.to) === kept(after.lines, end);
  return isThere && isKept ? { ok: true, text: after.text, cursor: null } : refused(outline);
}

function refused({ text, lines, open }: Outline): ChangeResult {
  const line = open === null ? null : lineAt(text, lines[open.line]?.from ?? 0);
  return refuse(line, 'swallowsTable');
}
