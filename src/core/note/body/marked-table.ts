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

/** A table that the plugin keeps up to date in a note, between two lines that nobody reads. */
export interface MarkedTable {
  /** The line above the table, such as a comment; it must open nothing that it does not close. */
  readonly begin: string;
  /** The line below it. */
  readonly end: string;
  /** The cells of the first row; a table with others is the user's own, other wordings apart. */
  readonly header: readonly string[];
  /** The cells of the other rows as they are written: see `writeCell`. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Puts a table into a note. Where it stands between its two lines already, only its rows are
 * written anew, and none where they say the same; whatever else stands between or around them
 * stays. Otherwise, also where the lines or the table were changed so that it is no longer certain
 * what belongs to it, it is inserted with new lines around it.
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
  const { first, last } = found;
  const rows = found.rows.slice(2);
  if (same(rows, table.rows)) return { ok: true, text, cursor: null };
  const insert = written(table).join(dominantLineEnding(text));
  return checked(outline, table, { from: first.from, to: last.to, insert });
}

/** A table as it stands in a note: its lines, and the cells of each. */
interface FoundTable {
  readonly first: Outline['lines'][number];
  readonly last: Outline['lines'][number];
  readonly rows: readonly (readonly string[])[];
}

/** The first pair of markers with exactly one table between them that has the header. */
function findTable(outline: Outline, table: MarkedTable): FoundTable | null {
  let begin = -1;
  for (const [index, line] of outline.lines.entries()) {
    if (line.kind !== 'text' || line.inList) continue;
    const words = outline.text.slice(line.from, line.to).trim();
    if (isSame(words, table.begin)) begin = index;
    if (!isSame(words, table.end) || begin < 0) continue;
    const found = tableIn(outline, { from: begin + 1, to: index }, table.header);
    if (found !== null) return found;
    begin = -1;
  }
  return null;
}

function tableIn(
  { text, lines }: Outline,
  range: LineRange,
  header: readonly string[],
): FoundTable | null {
  const rows: (readonly string[])[] = [];
  let first = -1;
  let last = -1;
  for (let index = range.from; index < range.to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.inList) continue;
    const cells = readRow(text.slice(line.from, line.to));
    if (cells === null) continue;
    if (first >= 0 && index !== last + 1) return null;
    if (first < 0) first = index;
    last = index;
    rows.push(cells);
  }
  const from = lines[first];
  const to = lines[last];
  const [head, rule] = rows;
  const isRule = rule?.every((cell) => /^:?-+:?$/.test(cell)) === true;
  if (from === undefined || to === undefined || head === undefined || !isRule) return null;
  const isOurs =
    head.length === header.length && head.every((cell, at) => isSame(cell, header[at]));
  return isOurs ? { first: from, last: to, rows } : null;
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

function written({ header, rows }: MarkedTable): readonly string[] {
  return [header, header.map(() => '---'), ...rows].map(writeRow);
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
  const result = checked(outline, table, { from: at, to: at, insert: before + block + behind });
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

/** The splice made, where the table is found in what comes of it and every other line is as before. */
function checked(outline: Outline, table: MarkedTable, splice: Splice): ChangeResult {
  const after = readOutline(applySplices(outline.text, [splice]));
  const found = findTable(after, table);
  const end = splice.from + splice.insert.length;
  const isThere =
    found !== null &&
    found.first.from >= splice.from &&
    found.last.to <= end &&
    same(found.rows.slice(2), table.rows);
  const kept = (lines: Outline['lines'], to: number): string =>
    lines.flatMap(({ from, kind }) => (from < splice.from || from >= to ? [kind] : [])).join();
  const isKept = kept(outline.lines, splice.to) === kept(after.lines, end);
  return isThere && isKept ? { ok: true, text: after.text, cursor: null } : refused(outline);
}

function refused({ text, lines, open }: Outline): ChangeResult {
  const line = open === null ? null : lineAt(text, lines[open.line]?.from ?? 0);
  return refuse(line, 'swallowsTable');
}
