import { type LineRange, linesUnder, type Outline, readOutline } from './outline';
import type { Stretch } from './replace-stretch';

/** Lines that a user means, and the stretch of the note from the first of them to the last. */
export interface ChosenLines {
  readonly lines: readonly ChosenLine[];
  readonly stretch: Stretch;
}

/** One line of a note: what stands on it, and its offset in the stretch. */
export interface ChosenLine {
  readonly text: string;
  readonly from: number;
  /** The line that heads the table it is a row of; undefined where it is none. */
  readonly head: string | undefined;
  /** Whether it goes on with the list item above. */
  readonly goesOn: boolean;
}

/** What a list item begins with, the signs among it that people paste from elsewhere. */
const bullet = /^[ \t]*(?:>[ \t]*)*(?:[-*+](?:[ \t]|$)|[•·‣▪◦●○–—]|\d{1,4}[.)](?:[ \t]|$))/;

const tableRule = /^[ \t]*(?:>[ \t]*)*(?:\|[ \t]*)?(?::?-+:?[ \t]*\|[ \t]*)+(?::?-+:?[ \t]*)?$/;

/**
 * The lines that a user means: those selected, else the rows of the table or the items of the list
 * that the cursor is in, else the list items under the cursor's heading. Headings, rules, the heads of tables, code, comments,
 * blank lines and properties are never among them.
 *
 * @param selected numbers of lines, the first of a note being 0; `to` is not included.
 * @param cursor the number of the cursor's line.
 */
export function chooseLines(
  text: string,
  selected: readonly LineRange[],
  cursor: number,
): ChosenLines {
  const outline = readOutline(text);
  const { lines } = outline;
  const first = text.slice(0, lines[0]?.from ?? 0).split(/\r\n|\r|\n/).length - 1;
  const isList = (index: number): boolean => bullet.test(written(outline, index));
  const inHeading = new Set(
    outline.headings.flatMap(({ first: top, last }) => range(top, last + 1)),
  );
  const counts = (index: number): boolean => !inHeading.has(index) && isFilled(outline, index);
  const heads = tableHeads(outline);
  const indexes =
    selected.length > 0
      ? selected.flatMap(({ from, to }) => range(from - first, Math.min(to - first, lines.length)))
      : [
          tableAround(outline, heads, cursor - first),
          inRange(listAround(outline, cursor - first, isList)).filter(isList),
          inRange(headingOver(outline, cursor - first)).filter(isList),
        ].find((found) => found.some(counts));
  const filled = [...new Set(indexes ?? [])].filter(counts).sort((one, other) => one - other);
  return chosen(outline, heads, filled);
}

/** Lines that stand under a heading. */
export interface LinesUnderHeadings extends ChosenLines {
  /** For each of the lines the words of the heading. */
  readonly headings: readonly string[];
}

/**
 * The lines under the headings of a note that are wanted, each under the nearest of these, as
 * {@link chooseLines} chooses them.
 */
export function chooseUnderHeadings(
  text: string,
  isWanted: (heading: string) => boolean,
): LinesUnderHeadings {
  const outline = readOutline(text);
  const over = new Map<number, string>();
  for (const heading of outline.headings) {
    if (!isWanted(heading.text)) continue;
    for (const index of inRange(linesUnder(outline, heading))) over.set(index, heading.text);
  }
  for (const { first, last } of outline.headings) {
    for (const index of range(first, last + 1)) over.delete(index);
  }
  const filled = [...over.keys()]
    .filter((index) => isFilled(outline, index))
    .sort((one, other) => one - other);
  return {
    ...chosen(outline, tableHeads(outline), filled),
    headings: filled.map((index) => over.get(index) ?? ''),
  };
}

/** The lines of these numbers, in their order. */
function chosen(
  outline: Outline,
  heads: ReadonlyMap<number, string>,
  filled: readonly number[],
): ChosenLines {
  const { text, lines } = outline;
  const startOf = (index: number | undefined): number => lines[index ?? -1]?.from ?? 0;
  const from = startOf(filled[0]);
  return {
    lines: filled.map((index) => ({
      text: written(outline, index),
      from: startOf(index) - from,
      head: heads.get(index),
      goesOn: goesOn(outline, index),
    })),
    stretch: { text: text.slice(from, lines[filled.at(-1) ?? -1]?.to ?? from), from },
  };
}

function range(from: number, to: number): number[] {
  const start = Math.max(0, from);
  return Array.from({ length: Math.max(0, to - start) }, (_, step) => start + step);
}

function inRange({ from, to }: LineRange): number[] {
  return range(from, to);
}

function written({ text, lines }: Outline, index: number): string {
  const line = lines[index];
  return line === undefined ? '' : text.slice(line.from, line.to);
}

const telling: ReadonlySet<string | undefined> = new Set(['text', 'item', 'quote']);

function isFilled(outline: Outline, index: number): boolean {
  if (!telling.has(outline.lines[index]?.kind)) return false;
  const line = written(outline, index);
  if (line.replace(bullet, '').trim() === '' || tableRule.test(line)) return false;
  return !(line.includes('|') && tableRule.test(written(outline, index + 1)));
}

/** For each row of a table the line that heads it. */
function tableHeads(outline: Outline): ReadonlyMap<number, string> {
  const heads = new Map<number, string>();
  let head: string | null = null;
  outline.lines.forEach((_line, index) => {
    const line = written(outline, index);
    const above = written(outline, index - 1);
    if (!line.includes('|')) head = null;
    else if (above.includes('|') && tableRule.test(line)) head = above;
    else if (head !== null) heads.set(index, head);
  });
  return heads;
}

/** The rows of the table that a line is in, its head included; none where it is in none. */
function tableAround(
  { lines }: Outline,
  heads: ReadonlyMap<number, string>,
  at: number,
): readonly number[] {
  let from = [at, at + 1, at + 2].find((index) => heads.has(index)) ?? -1;
  const line = lines[at];
  if (from < 0 || line === undefined || line.kind === 'blank') return [];
  const rows: number[] = [];
  while (heads.has(from - 1)) from -= 1;
  for (; heads.has(from); from += 1) rows.push(from);
  return rows;
}

/** Whether a line is a further one of a list item, without a bullet of its own. */
function goesOn(outline: Outline, index: number): boolean {
  const line = written(outline, index);
  const isIn = outline.lines[index]?.inList === true && outline.lines[index - 1]?.inList === true;
  return isIn && !bullet.test(line) && !line.includes('|');
}

/** The list that a line is in, blank lines between its items included; empty where it is in none. */
function listAround({ lines }: Outline, at: number, isList: (index: number) => boolean): LineRange {
  const isInside = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && line.kind !== 'blank' && (line.inList || isList(index));
  };
  if (!isInside(at)) return { from: 0, to: 0 };
  const reach = (step: 1 | -1): number => {
    let end = at;
    for (let next = at + step; isInside(next) || (isBlank(next) && isInside(next + step));) {
      end = next;
      next += step;
    }
    return end;
  };
  const isBlank = (index: number): boolean => lines[index]?.kind === 'blank';
  return { from: reach(-1), to: reach(1) + 1 };
}

/** The lines under the nearest heading above a line; empty where there is none. */
function headingOver(outline: Outline, at: number): LineRange {
  const heading = outline.headings.filter(({ first }) => first <= at).at(-1);
  return heading === undefined ? { from: 0, to: 0 } : linesUnder(outline, heading);
}
