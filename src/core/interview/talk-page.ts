import { withoutBrackets } from '../contact/shown-text';
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
  /** The heading of the interview's section that it stands in, as it is written. */
  readonly section: string;
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
 * of its own section; where that has no questions, or no prompts, those of the section without a day. Of
 * several alike the first counts, as it does where an answer is written.
 *
 * @param day null where no day is agreed.
 */
export function readTalkEntries(text: string, day: string | null): readonly TalkEntry[] {
  const found = interviewSections(day).map((section) => [...entriesIn(text, section).values()]);
  return answeredParts.flatMap((part) => {
    const ofPart = found.map((entries) => entries.filter((entry) => entry.part === part));
    return ofPart.find(({ length }) => length > 0) ?? [];
  });
}

/** Whether a section that an answer belongs to is there and is that of another talk than a page's. */
export function isOfAnotherTalk(
  { text, day }: Pick<TalkPage, 'text' | 'day'>,
  section: string,
): boolean {
  const isOfThis = interviewSections(day).some((own) => headingKey(own) === headingKey(section));
  return !isOfThis && findHeading(readOutline(text), 2, section) !== null;
}

/** The questions and prompts in the sections under one heading, by what tells them apart. */
function entriesIn(text: string, section: string): ReadonlyMap<string, TalkEntry> {
  const found = new Map<string, TalkEntry>();
  const entries = readEntries(text, (under) => headingKey(under) === headingKey(section));
  for (const { section: under, part: heading, entry, answer } of entries) {
    const part = readAnsweredPart(heading);
    if (part === undefined) continue;
    const question = withoutStar(entry);
    const key = entryPlace({ part, question });
    if (found.has(key)) continue;
    const isMustAsk = isStarred(entry);
    found.set(key, { part, section: under, question, isMustAsk, lines: plainLines(answer) });
  }
  return found;
}

/** What tells one question of an interview from another, whatever its case and star. */
export function entryPlace({ part, question }: Pick<TalkEntry, 'part' | 'question'>): string {
  return `${part}\n${headingKey(withoutStar(question))}`;
}

/** What makes a callout of a quotation, `[!quote]-`, which stands before its title. */
const calloutMark = /^\[![^\]\n]*\][+-]?/;

/**
 * What is quoted in the preparation of an interview, such as how one introduces oneself: each quotation
 * without its marks and with links as they read, in the order of the note.
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
      .map(withoutBrackets)
      .filter((quote) => quote !== '');
  }
  return [];
}
