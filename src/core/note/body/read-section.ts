import { readTick } from './entry-key';
import {
  findHeading,
  linesUnder,
  readOutline,
  textOf,
  type Heading,
  type Outline,
} from './outline';

/** A `####` heading of a part and what is written under it. */
export interface Entry {
  readonly section: string;
  readonly part: string;
  readonly entry: string;
  /** Without blank lines around it; empty where nothing is written. */
  readonly answer: string;
}

/** A line with a tick box in a part. */
export interface Step {
  readonly section: string;
  readonly part: string;
  readonly step: string;
  /** Any mark in the box counts as done. */
  readonly done: boolean;
}

/** The words of all level-two headings, in order. */
export function listSections(text: string): string[] {
  const { headings } = readOutline(text);
  return headings.filter(({ level }) => level === 2).map((heading) => heading.text);
}

/**
 * What is written under a level-two heading, or under a level-three one in it, without blank
 * lines around it; null where there is no such heading. Of two the first counts.
 */
export function readSection(text: string, section: string, part?: string): string | null {
  const outline = readOutline(text);
  const found = findHeading(outline, 2, section);
  if (found === null) return null;
  const under = linesUnder(outline, found);
  if (part === undefined) return textOf(outline, under);
  const inner = findHeading(outline, 3, part, under);
  return inner && textOf(outline, linesUnder(outline, inner));
}

/**
 * The offset at which one types next in a part of a section: under its first `####` heading with
 * nothing written below, else under its own. Null where there is no such part.
 */
export function typingPlace(text: string, section: string, part: string): number | null {
  const outline = readOutline(text);
  const found = findHeading(outline, 2, section);
  const inner = found && findHeading(outline, 3, part, linesUnder(outline, found));
  if (inner === null) return null;
  const under = linesUnder(outline, inner);
  const open = outline.headings.find(
    (heading) =>
      heading.level === 4 &&
      heading.first >= under.from &&
      heading.first < under.to &&
      textOf(outline, linesUnder(outline, heading)) === '',
  );
  const { last, textTo } = open ?? inner;
  const below = outline.lines[last + 1];
  // Where something else follows at once, there is no line of its own to type on.
  return below === undefined || below.kind === 'blank'
    ? (outline.lines[last]?.next ?? textTo)
    : textTo;
}

/**
 * All `####` entries of the note with their answers, such as the questions of each interview.
 *
 * @param isWanted by the words of a section, whether what stands in it is given.
 */
export function readEntries(
  text: string,
  isWanted: (section: string) => boolean = () => true,
): Entry[] {
  const outline = readOutline(text);
  const entries: Entry[] = [];
  let asked: { readonly section: string; readonly isWanted: boolean } | null = null;
  eachPlace(outline, ({ heading, section, part }) => {
    if (heading.level !== 4) return;
    if (asked?.section !== section) asked = { section, isWanted: isWanted(section) };
    if (!asked.isWanted) return;
    const answer = textOf(outline, linesUnder(outline, heading));
    entries.push({ section, part, entry: heading.text, answer });
  });
  return entries;
}

/** All tick boxes of the note, such as the steps of each preparation. */
export function readSteps(text: string): Step[] {
  const outline = readOutline(text);
  const steps: Step[] = [];
  eachPlace(outline, ({ section, part, to, heading }) => {
    for (const { from, to: end, kind, inList } of outline.lines.slice(heading.last + 1, to)) {
      const ticked = inList && kind !== 'code' ? readTick(text.slice(from, end)) : null;
      if (ticked) steps.push({ section, part, ...ticked });
    }
  });
  return steps;
}

interface Placed {
  readonly heading: Heading;
  readonly section: string;
  readonly part: string;
  /** The line of the next heading of any level. */
  readonly to: number;
}

/** Visits the headings with the section and part they stand in; empty names outside of any. */
function eachPlace({ headings, lines }: Outline, visit: (placed: Placed) => void): void {
  let section = '';
  let part = '';
  headings.forEach((heading, index) => {
    if (heading.level <= 3) part = heading.level === 3 ? heading.text : '';
    if (heading.level <= 2) section = heading.level === 2 ? heading.text : '';
    visit({ heading, section, part, to: headings[index + 1]?.first ?? lines.length });
  });
}
