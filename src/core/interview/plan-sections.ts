import type { SectionInsert } from '../note/note-change';
import { withStar } from '../note/body/must-ask';
import {
  canonicalWords,
  headingKey,
  interviewSection,
  namingHabit,
  type NoteWords,
  written,
} from '../words';
import type { PreparationRoom } from './preparation';

/**
 * Questions to have in the interview's section, each a heading to answer under. Blank ones and
 * repetitions are left out, and what would break over several lines is put on one, since a heading
 * ends with its line. A star ends the headings of the must-asks.
 */
export function planQuestions(
  interviewDay: string | null,
  questions: readonly string[],
  mustAsks: readonly string[],
  words: NoteWords,
): SectionInsert {
  const must = new Set(mustAsks);
  const headings = questions.map((each) => (must.has(each) ? withStar(each) : each));
  return {
    section: interviewSection(interviewDay, words),
    part: written(words.headings.questions),
    opening: words.questionsGuide,
    entries: asEntries(headings, '####'),
  };
}

/**
 * Reflection prompts to have in the interview's section, each a heading to answer under.
 *
 * @param habit what was chosen to be practised, which the prompt on how one came across names; null
 *   where nothing was.
 */
export function planReflection(
  interviewDay: string | null,
  prompts: readonly string[],
  words: NoteWords,
  habit: string | null = null,
): SectionInsert {
  const comeAcross = headingKey(written(canonicalWords.prompts.comeAcross));
  const named = prompts.map((prompt) =>
    habit !== null && headingKey(prompt) === comeAcross
      ? namingHabit(prompt, habit, words)
      : prompt,
  );
  return {
    section: interviewSection(interviewDay, words),
    part: written(words.headings.reflection),
    entries: asEntries(named, '####'),
  };
}

/** What a preparation has besides its steps and the introduction. */
export interface BesidesSteps extends PreparationRoom {
  /** What the latest reflection said about doing better; empty where it said nothing. */
  readonly carried: string;
}

/**
 * The steps of preparing as a list to tick off, then the headings to write under what was found, and the
 * habits of which one is to be ticked. What the latest reflection said and the user's introduction stand
 * above it, quoted, so that nothing in them can be taken for structure of the note.
 */
export function planPreparation(
  interviewDay: string | null,
  steps: readonly string[],
  introduction: string,
  words: NoteWords,
  { carried, findings, habits }: BesidesSteps = { carried: '', findings: [], habits: [] },
): SectionInsert {
  return {
    section: interviewSection(interviewDay, words),
    part: written(words.headings.preparation),
    opening: [carried, introduction]
      .map(asQuote)
      .filter((quote) => quote !== '')
      .join('\n\n'),
    entries: [
      ...asEntries(steps, '- [ ]'),
      ...asEntries(findings, '####'),
      ...(habits.length === 0 ? [] : [choiceOf(habits, words)]),
    ],
  };
}

/** The habits as one entry, which its heading tells from others. */
function choiceOf(habits: readonly string[], { practice }: NoteWords): string {
  const heading = `#### ${written(practice.heading)}`;
  return [heading, written(practice.guide), asEntries(habits, '- [ ]').join('\n')].join('\n\n');
}

function asEntries(lines: readonly string[], sign: string): readonly string[] {
  const single = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(single)].filter((line) => line !== '').map((line) => `${sign} ${line}`);
}

function asQuote(text: string): string {
  if (text.trim() === '') return '';
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
