import type { SectionInsert } from '../note/note-change';
import { withStar } from '../note/body/must-ask';
import { interviewSection, type NoteWords, written } from '../words';

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

/** Reflection prompts to have in the interview's section, each a heading to answer under. */
export function planReflection(
  interviewDay: string | null,
  prompts: readonly string[],
  words: NoteWords,
): SectionInsert {
  return {
    section: interviewSection(interviewDay, words),
    part: written(words.headings.reflection),
    entries: asEntries(prompts, '####'),
  };
}

/**
 * The steps of preparing as a list to tick off. The user's introduction stands above it, quoted,
 * so that nothing in it can be taken for structure of the note.
 */
export function planPreparation(
  interviewDay: string | null,
  steps: readonly string[],
  introduction: string,
  words: NoteWords,
): SectionInsert {
  return {
    section: interviewSection(interviewDay, words),
    part: written(words.headings.preparation),
    opening: asQuote(introduction),
    entries: asEntries(steps, '- [ ]'),
  };
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
