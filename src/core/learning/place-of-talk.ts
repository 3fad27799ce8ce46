import { fieldFor } from '../interview/answer-field';
import type { TextPlace } from '../note/body/insert-text';
import { readOutline } from '../note/body/outline';
import { lineAt } from '../note/refusal';
import type { Day } from '../time/civil';
import { readTalkSections, type SectionEntry } from './talk-sections';
import { questionAsTold, type TalkAnswer } from './talks';

/**
 * Where a talk stands in a note, or an answer of it, as an editor counts; null where it is not there. A
 * talk that has no section of its own stands in the one without a day. Of a question that comes twice it
 * is the one with this answer, where that still stands there.
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
  const found =
    said === null
      ? ofDay(places, day)
      : (ofDay(entriesOf(entries, said).filter(hasAnswer(said)), day) ??
        ofDay(entriesOf(entries, said), day));
  const line = found && outline.lines[found.line];
  return line === undefined ? null : { line: lineAt(text, line.from) - 1, ch: line.to - line.from };
}

/** The one of a day, else the one without a day. */
function ofDay<Place extends { readonly day: Day | null }>(
  places: readonly Place[],
  day: Day | null,
): Place | undefined {
  return places.find((each) => each.day === day) ?? places.find((each) => each.day === null);
}

function entriesOf(entries: readonly SectionEntry[], said: TalkAnswer): readonly SectionEntry[] {
  return entries.filter(
    ({ part, question }) => part === said.part && questionAsTold(question) === said.question,
  );
}

function hasAnswer({ answer }: TalkAnswer): (entry: SectionEntry) => boolean {
  return ({ lines }) => fieldFor(lines).typed === answer;
}
