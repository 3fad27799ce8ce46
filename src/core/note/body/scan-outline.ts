import { locateFrontMatter, noteStart } from '../properties/front-matter-block';
import { changedSpan } from '../text/changed-span';
import { isSpace } from '../text/space';
import type { Line, OpenStretch } from './line';
import { scanLines } from './line-scan';

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

/** Reads the structure of a note's body, all of it. */
export function scanOutline(text: string): Outline {
  const { lines, open } = scanLines(text, bodyStart(text));
  return { text, lines, headings: headingsIn(text, lines, 0), open };
}

/** Signs for which a line looks anywhere below it, whether they come again. */
const lookedFor = /%%|\$\$|-->/;

/** The most signs that one of them has beyond its first. */
const REACH = 2;

/**
 * The same as {@link scanOutline} where little was changed since another text was read: nothing is open
 * behind a heading, so that all up to the last heading above the change, and from the first one below
 * it, is as it was. Null where too much was changed, or what may open or close something far away.
 */
export function rescanOutline(known: Outline, text: string): Outline | null {
  const { from, to, insert } = changedSpan(known.text, text);
  if (Math.max(to - from, insert.length) > text.length / 2) return null;
  const end = from + insert.length;
  const isAround = (whole: string, behind: number): boolean =>
    lookedFor.test(whole.slice(Math.max(0, from - REACH), behind + REACH));
  if (isAround(known.text, to) || isAround(text, end)) return null;
  const bodyFrom = bodyStart(text);
  const isSameBody = known.lines[0]?.from === bodyFrom;
  const above = isSameBody ? headingAbove(known, from) : null;
  const kept = above === null ? [] : known.lines.slice(0, above.last + 1);
  const shift = end - to;
  const below = hashHeadingsBelow(known, to);
  const isAsBefore = ({ from: start }: Line): boolean => below.has(start - shift);
  const { lines, open } = scanLines(text, kept.at(-1)?.next ?? bodyFrom, kept, isAsBefore);
  const reached = lines.at(-1);
  const rest = reached === undefined ? undefined : below.get(reached.from - shift);
  const keptHeadings = above === null ? [] : headingsUpTo(known, above);
  const headings = [...keptHeadings, ...headingsIn(text, lines, kept.length)];
  if (rest === undefined || reached?.kind !== 'heading') return { text, lines, headings, open };
  return withRest(known, rest, { text, lines, headings, open }, shift);
}

/** What was read anew, with what stands below it as it did, and how far all that has moved. */
function withRest(
  known: Outline,
  rest: Heading,
  { text, lines, headings }: Outline,
  shift: number,
): Outline {
  const moved = lines.length - 1 - rest.last;
  const all = [...lines];
  for (let at = rest.last + 1; at < known.lines.length; at += 1) {
    all.push(movedLine(known.lines[at] as Line, shift, moved));
  }
  const behind = known.headings.slice(known.headings.indexOf(rest) + 1);
  const open = known.open && { ...known.open, line: known.open.line + moved };
  return {
    ...{ text, open, lines: all },
    headings: [...headings, ...behind.map((heading) => movedHeading(heading, shift, moved))],
  };
}

function movedLine(line: Line, shift: number, moved: number): Line {
  const { kind, inList, paragraph } = line;
  if (shift === 0 && (moved === 0 || paragraph === undefined)) return line;
  const [from, to, next] = [line.from + shift, line.to + shift, line.next + shift];
  return paragraph === undefined
    ? { from, to, next, kind, inList }
    : { from, to, next, kind, inList, paragraph: paragraph + moved };
}

function movedHeading(heading: Heading, shift: number, moved: number): Heading {
  const { level, text } = heading;
  const [first, last] = [heading.first + moved, heading.last + moved];
  const [textFrom, textTo] = [heading.textFrom + shift, heading.textTo + shift];
  return { level, text, first, last, textFrom, textTo };
}

/** The last heading of the `#` kind that ends above an offset and leaves no comment open; null for none. */
function headingAbove({ text, lines, headings }: Outline, offset: number): Heading | null {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const heading = headings[at] as Heading;
    const { from, next, kind } = lines[heading.last] as Line;
    // The sign behind its line end is the same too: it could be another part of that.
    if (next >= offset || kind !== 'heading') continue;
    if (!/%%|<!--/.test(text.slice(from, next))) return heading;
  }
  return null;
}

/** The headings of the `#` kind whose lines begin behind an offset and its sign, by where they begin. */
function hashHeadingsBelow(
  { lines, headings }: Outline,
  offset: number,
): ReadonlyMap<number, Heading> {
  const below = new Map<number, Heading>();
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const heading = headings[at] as Heading;
    const { from, kind } = lines[heading.last] as Line;
    if (from <= offset) break;
    if (kind === 'heading') below.set(from, heading);
  }
  return below;
}

function headingsUpTo({ headings }: Outline, last: Heading): readonly Heading[] {
  return headings.slice(0, headings.indexOf(last) + 1);
}

function bodyStart(text: string): number {
  const located = locateFrontMatter(text);
  return (located.ok ? located.block?.bodyFrom : undefined) ?? noteStart(text);
}

/** The headings from a line on. */
function headingsIn(text: string, lines: readonly Line[], from: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.kind === 'heading') headings.push(hashHeading(text, line, index));
    if (line.kind === 'underline') headings.push(underlinedHeading(text, lines, index));
  }
  return headings;
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
