import { readHabit } from './habit';
import { plainLines } from '../note/body/answer-edit';
import { findHeading, linesUnder, readOutline } from '../note/body/outline';
import { isStarred, withoutStar } from '../note/body/must-ask';
import { readEntries } from '../note/body/read-section';
import { canonicalWords, headingKey, interviewSections, isPart, written } from '../words';

/** The parts of an interview's section that have answers in them. */
export const answeredParts = ['questions', 'reflection'] as const;

/** A part of an interview's section that has answers in it. */
export type AnsweredPart = (typeof answeredParts)[number];

/** The part with answers that a heading stands above; undefined for any other heading. */
export function readAnsweredPart(heading: string): AnsweredPart | undefined {
  return answeredParts.find((part) => isPart(heading, part));
}

/** One question or prompt of an interview, as the note has it. */
export interface TalkEntry {
  readonly part: AnsweredPart;
  /** Its words, without a star. */
  readonly question: string;
  readonly isMustAsk: boolean;
  /** The lines that stand under it, with plain line feeds: the answer, and whether it is ticked as asked. */
  readonly lines: string;
}

/** What a note says of one talk, as far as it is held from a page of its own. */
export interface TalkPage {
  readonly text: string;
  /** The day of the interview; null where none is agreed. */
  readonly day: string | null;
  readonly entries: readonly TalkEntry[];
  /** What the preparation quotes, such as how one introduces oneself, in the order of the note. */
  readonly quotes: readonly string[];
  /** The habit that is to be practised; null where none was chosen. */
  readonly habit: string | null;
}

/** Reads what a note says of one talk. */
export function readTalkPage(text: string, day: string | null): TalkPage {
  return {
    ...{ text, day },
    entries: readTalkEntries(text, day),
    quotes: readPreparationQuotes(text, day),
    habit: readHabit(text, interviewSections(day)),
  };
}

/**
 * The questions and prompts of an interview with what stands under them, in the order of the note: those
 * of its own section, else those of the section without a day. Of several alike the first counts, as it
 * does where an answer is written.
 *
 * @param day null where no day is agreed.
 */
export function readTalkEntries(text: string, day: string | null): readonly TalkEntry[] {
  for (const section of interviewSections(day).map(headingKey)) {
    const found = new Map<string, TalkEntry>();
    const entries = readEntries(text, (under) => headingKey(under) === section);
    for (const { part: heading, entry, answer } of entries) {
      const part = readAnsweredPart(heading);
      if (part === undefined) continue;
      const key = entryPlace({ part, question: withoutStar(entry) });
      if (found.has(key)) continue;
      const isMustAsk = isStarred(entry);
      found.set(key, { part, question: withoutStar(entry), isMustAsk, lines: plainLines(answer) });
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** What tells one question of an interview from another, whatever its case and star. */
export function entryPlace({ part, question }: Pick<TalkEntry, 'part' | 'question'>): string {
  return `${part}\n${headingKey(withoutStar(question))}`;
}

/** What makes a callout of a quotation, `[!quote]-`, which stands before its title. */
const calloutMark = /^\[![^\]\n]*\][+-]?/;

/**
 * What is quoted in the preparation of an interview, such as how one introduces oneself: each quotation
 * without its marks, in the order of the note.
 *
 * @param day null where no day is agreed.
 */
function readPreparationQuotes(text: string, day: string | null): readonly string[] {
  const outline = readOutline(text);
  for (const section of interviewSections(day)) {
    const heading = findHeading(outline, 2, section);
    const part = written(canonicalWords.headings.preparation);
    const under = heading && findHeading(outline, 3, part, linesUnder(outline, heading));
    if (under === null) continue;
    const { from, to } = linesUnder(outline, under);
    const quotes: string[][] = [];
    let isOpen = false;
    for (const { kind, from: start, to: end } of outline.lines.slice(from, to)) {
      if (kind === 'quote') {
        const line = text.slice(start, end).replace(/^[ \t]*>[ \t]?/, '');
        if (isOpen) quotes.at(-1)?.push(line);
        else quotes.push([line]);
      }
      isOpen = kind === 'quote';
    }
    return quotes
      .map((lines) => lines.join('\n').trim().replace(calloutMark, '').trim())
      .filter((quote) => quote !== '');
  }
  return [];
}
