import { readTick } from '../note/body/entry-key';
import { readEntries } from '../note/body/read-section';
import { oneLine } from '../note/text/one-line';
import { canonicalWords, headingKey, isPart, written } from '../words';

/** Whether a heading is the one above the habits of which one is chosen for a talk. */
export function isAboveHabits(heading: string): boolean {
  return headingKey(heading) === headingKey(written(canonicalWords.practice.heading));
}

/**
 * The habit to be practised in a talk: the first that is ticked in its preparation, else what the user
 * wrote there. Null where none is chosen.
 *
 * @param sections the headings of the sections that the preparation may stand in.
 */
export function readHabit(text: string, sections: readonly string[]): string | null {
  const wanted = new Set(sections.map(headingKey));
  const entries = readEntries(text, (section) => wanted.has(headingKey(section)));
  for (const { part, entry, answer } of entries) {
    if (!isPart(part, 'preparation')) continue;
    const habit = isAboveHabits(entry) ? chosenIn(answer.split(/\r\n|\r|\n/)) : null;
    if (habit !== null) return habit;
  }
  return null;
}

function chosenIn(lines: readonly string[]): string | null {
  const ticked = lines.map(readTick).find((tick) => tick?.done === true);
  if (ticked !== undefined && ticked !== null) return oneLine(ticked.step);
  const guide = headingKey(written(canonicalWords.practice.guide));
  const own = lines
    .filter((line) => readTick(line) === null && !/^[ \t]*[-*+][ \t]+\[ \][ \t]*$/.test(line))
    .map((line) => oneLine(line.replace(/^[ \t]*[-*+][ \t]+/, '')))
    .find((line) => line !== '' && headingKey(line) !== guide);
  return own ?? null;
}
