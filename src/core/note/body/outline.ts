import { exactHeadingKey, headingKey } from '../../words';
import { type Heading, type Outline, rescanOutline, scanOutline } from './scan-outline';

export type { Heading, Outline };

/** A stretch of lines, the last one not included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What was read last. */
let last: Outline | null = null;

/**
 * Reads the structure of a note's body, found in this very text. A note whose front
 * matter is broken still has a body: what is unclear counts as body.
 *
 * Of a text that was read last it costs next to nothing, and of one that became of it by a change, as
 * it does at each pause in typing, little more than what was changed.
 */
export function readOutline(text: string): Outline {
  if (last?.text !== text) last = (last && rescanOutline(last, text)) ?? scanOutline(text);
  return last;
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
