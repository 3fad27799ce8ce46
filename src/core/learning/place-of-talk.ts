import type { TextPlace } from '../note/body/insert-text';
import { readOutline } from '../note/body/outline';
import { lineAt } from '../note/refusal';
import type { Day } from '../time/civil';
import { readTalkSections } from './talk-sections';
import { questionAsTold, type TalkAnswer } from './talks';

/**
 * Where a talk stands in a note, or an answer of it, as an editor counts; null where it is not there. A
 * talk that has no section of its own stands in the one without a day.
 *
 * @param day that of the talk; null where it is not known.
 * @param said the answer; null for the talk as a whole.
 */
export function placeOfTalk(
  text: string,
  day: Day | null,
  said: TalkAnswer | null,
): TextPlace | null {
  const outline = readOutline(text);
  const { places, entries } = readTalkSections(outline);
  const asked =
    said === null
      ? places
      : entries.filter(
          ({ part, question }) => part === said.part && questionAsTold(question) === said.question,
        );
  const found = asked.find((each) => each.day === day) ?? asked.find((each) => each.day === null);
  const line = found && outline.lines[found.line];
  return line === undefined ? null : { line: lineAt(text, line.from) - 1, ch: line.to - line.from };
}
