import { locateFrontMatter, noteStart } from '../properties/front-matter-block';
import type { Line, OpenStretch } from './line';
import { scanLines } from './line-scan';
import { exactHeadingKey, headingKey } from '../../words';
import { isSpace } from '../text/space';

/** A heading of the note itself, not one in a quote, a list, code or a comment. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** The indexes of its first and last line. */
  readonly first: number;
  readonly last: number;
  /** The offsets of its words, without marks and spaces. */
  readonly textFrom: number;
  readonly textTo: number;
}

/** The structure of a note's body. */
export interface Outline {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly headings: readonly Heading[];
  readonly open: OpenStretch | null;
}

/** A stretch of lines, the last one not included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the structure of a note's body, found in this very text. A note whose front
 * matter is broken still has a body: what is unclear counts as body.
 */
export function readOutline(text: string): Outline {
  const located = locateFrontMatter(text);
  const bodyFrom = (located.ok ? located.block?.bodyFrom : undefined) ?? noteStart(text);
  const { lines, open } = scanLines(text, bodyFrom);
  const headings: Heading[] = [];
  lines.forEach((line, index) => {
    if (line.kind === 'heading') headings.push(hashHeading(text, line, index));
    if (line.kind === 'underline') headings.push(underlinedHeading(text, lines, index));
  });
  return { text, lines, headings, open };
}

/**
 * The first heading of a level with these words, null where there is none. One of exactly these goes
 * before one with something around them.
 */
export function findHeading(
  { headings, lines }: Outline,
  level: number,
  text: string,
  range: LineRange = { from: 0, to: lines.length },
): Heading | null {
  const key = headingKey(text);
  const found = headings.filter(
    (heading) =>
      heading.level === level &&
      heading.first >= range.from &&
      heading.first < range.to &&
      headingKey(heading.text) === key,
  );
  const exact = exactHeadingKey(text);
  return found.find((heading) => exactHeadingKey(heading.text) === exact) ?? found[0] ?? null;
}

/** The lines under a heading, up to the next one of its level or above. */
export function linesUnder({ headings, lines }: Outline, heading: Heading): LineRange {
  let at = indexBehind(headings, heading.first);
  while ((headings[at]?.level ?? 0) > heading.level) at += 1;
  return { from: heading.last + 1, to: headings[at]?.first ?? lines.length };
}

/** The lines of a range up to the first heading in it. */
export function beforeHeadings({ headings }: Outline, { from, to }: LineRange): LineRange {
  const next = headings[indexBehind(headings, from - 1)]?.first ?? to;
  return { from, to: Math.min(next, to) };
}

/** The index of the first heading behind a line; they are in order. */
function indexBehind(headings: readonly Heading[], line: number): number {
  let from = 0;
  let to = headings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((headings[middle]?.first ?? 0) <= line) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The last line of a range that is not blank; `range.from - 1` where all are. */
export function lastWritten({ lines }: Outline, range: LineRange): number {
  let at = range.to - 1;
  while (at >= range.from && lines[at]?.kind === 'blank') at -= 1;
  return at;
}

/** The text of a range of lines, without blank lines around it. */
export function textOf({ text, lines }: Outline, range: LineRange): string {
  const first = lines[range.from];
  const last = lines[range.to - 1];
  if (!first || !last || range.to <= range.from) return '';
  return withoutBlankEnds(text.slice(first.from, last.to));
}

function withoutBlankEnds(text: string): string {
  const trimmed = text.trimEnd();
  const indented = trimmed.length - trimmed.trimStart().length;
  const start = trimmed.slice(0, indented);
  const from = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r')) + 1;
  return trimmed.slice(from);
}

function hashHeading(text: string, line: Line, index: number): Heading {
  let from = line.from;
  while (isSpace(text[from])) from += 1;
  const marks = from;
  while (text[from] === '#') from += 1;
  const level = from - marks;
  let to = line.to;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  let closing = to;
  while (closing > from && text[closing - 1] === '#') closing -= 1;
  if (closing === from || isSpace(text[closing - 1])) to = closing;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  while (from < to && isSpace(text[from])) from += 1;
  const words = text.slice(from, to);
  return { level, text: words, first: index, last: index, textFrom: from, textTo: to };
}

function underlinedHeading(text: string, lines: readonly Line[], index: number): Heading {
  const marks = lines[index] as Line;
  const first = marks.paragraph ?? index;
  let from = (lines[first] as Line).from;
  let to = (lines[index - 1] as Line).to;
  while (isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  const words = text.slice(from, to).replace(/\s+/g, ' ');
  const level = text.slice(marks.from, marks.to).includes('=') ? 1 : 2;
  return { level, text: words, first, last: index, textFrom: from, textTo: to };
}
