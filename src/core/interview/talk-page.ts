import { plainLines } from '../note/body/answer-edit';
import { readTick } from '../note/body/entry-key';
import { isStarred, withoutStar } from '../note/body/must-ask';
import { readEntries } from '../note/body/read-section';
import {
  canonicalWords,
  headingKey,
  interviewSections,
  isPart,
  type NoteWords,
  written,
} from '../words';

/** The parts of an interview's section that have answers in them. */
export type AnsweredPart = 'questions' | 'reflection';

/** One question or prompt of an interview, as the note has it. */
export interface TalkEntry {
  readonly part: AnsweredPart;
  /** Its words, without a star. */
  readonly question: string;
  readonly isMustAsk: boolean;
  /** Whether it is ticked as asked, whatever the answer is. */
  readonly isTicked: boolean;
  /** The lines of the answer, without the tick. */
  readonly answer: string;
}

/**
 * The questions and prompts of an interview with what stands under them, in the order of the note: those
 * of its own section, else those of the section without a day. Of several alike the first counts, as it
 * does where an answer is written.
 *
 * @param day null where no day is agreed.
 */
export function readTalkEntries(text: string, day: string | null): readonly TalkEntry[] {
  const all = readEntries(text);
  for (const section of interviewSections(day).map(headingKey)) {
    const found = new Map<string, TalkEntry>();
    for (const { section: under, part: heading, entry, answer } of all) {
      const part = (['questions', 'reflection'] as const).find((each) => isPart(heading, each));
      if (part === undefined || headingKey(under) !== section) continue;
      const key = entryPlace({ part, question: withoutStar(entry) });
      if (found.has(key)) continue;
      const isMustAsk = isStarred(entry);
      found.set(key, { part, question: withoutStar(entry), isMustAsk, ...withoutTick(answer) });
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** What tells one question of an interview from another, whatever its case and star. */
export function entryPlace({ part, question }: Pick<TalkEntry, 'part' | 'question'>): string {
  return `${part}\n${headingKey(withoutStar(question))}`;
}

/** An answer without the tick above it that says that the question was asked, in any language. */
export function withoutTick(answer: string): Pick<TalkEntry, 'isTicked' | 'answer'> {
  const lines = plainLines(answer);
  const [first = ''] = lines.split('\n', 1);
  const tick = readTick(first);
  const asked = headingKey(written(canonicalWords.ticks.asked));
  const isTicked = tick !== null && tick.done && headingKey(tick.step) === asked;
  return { isTicked, answer: isTicked ? plainLines(lines.slice(first.length)) : lines };
}

/** An answer with the tick above it, or without one. */
export function withTick(answer: string, isTicked: boolean, { ticks }: NoteWords): string {
  if (!isTicked) return answer;
  const tick = `- [x] ${written(ticks.asked)}`;
  return answer === '' ? tick : `${tick}\n\n${answer}`;
}
