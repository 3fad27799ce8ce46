import { readPropertyValue } from '../contact/read-contact';
import { shownLink } from '../contact/shown-text';
import { type OutcomeProperty, outcomeProperties } from '../contact/properties';
import { LinkedText, Misfit } from '../contact/read-value';
import { readNamedItems } from '../note/body/named-items';
import {
  beforeHeadings,
  type LineRange,
  linesUnder,
  type Outline,
  readOutline,
} from '../note/body/outline';
import type { NamedItem } from '../note/note-change';
import { readWords } from '../note/text/as-words';
import { type Day, readDay } from '../time/civil';
import { isPart, readInterviewSection } from '../words';

/** What one interview gave, as its section keeps it; what is not told there is absent. */
export interface Outcome {
  /** The day in the section's heading; null where it has none. */
  readonly day: Day | null;
  readonly thanked?: Day;
  readonly reflected?: Day;
  /** 1 to 5. */
  readonly fit?: number;
  /** Of a link what it shows. */
  readonly takeaway?: string;
}

/**
 * What the sections of interviews keep under `### Outcome`, in the order of the note; a section without
 * one is left out. Of several items for one thing the last that can be read counts.
 */
export function readOutcomes(text: string): readonly Outcome[] {
  const outline = readOutline(text);
  return outline.headings.flatMap((heading): Outcome[] => {
    const section = heading.level === 2 ? readInterviewSection(heading.text) : null;
    const part = section === null ? null : outcomeIn(outline, linesUnder(outline, heading));
    if (section === null || part === null) return [];
    return [readOutcomeIn(outline, beforeHeadings(outline, part), readDay(section.day ?? ''))];
  });
}

/**
 * What a range of lines keeps of the interview of a day.
 *
 * @param asRead how a line is read, where not as it stands.
 */
export function readOutcomeIn(
  outline: Outline,
  range: LineRange,
  day: Day | null,
  asRead?: (line: string) => string,
): Outcome {
  const items = readNamedItems(outline, range, asRead);
  const values = outcomeProperties.map((property) => [property, lastReadable(items, property)]);
  const told = values.filter(([, value]) => value !== undefined);
  return { day, ...Object.fromEntries(told) } as Outcome;
}

function outcomeIn(outline: Outline, section: LineRange): LineRange | null {
  const heading = outline.headings.find(
    ({ level, first, text }) =>
      level === 3 && first >= section.from && first < section.to && isPart(text, 'outcome'),
  );
  return heading === undefined ? null : linesUnder(outline, heading);
}

function lastReadable(
  items: readonly NamedItem[],
  property: OutcomeProperty,
): string | number | undefined {
  let last: string | number | undefined;
  for (const { name, says } of items) {
    const read = name === property ? readPropertyValue(property, readWords(says)) : undefined;
    if (read === undefined || read instanceof Misfit) continue;
    last = read instanceof LinkedText ? shownLink(read) : read;
  }
  return last;
}
