import { interviewSection } from '../gesture/interview-section';
import type { SectionInsert } from '../note/note-change';
import { preparationSteps, questionsGuide, reflectionPrompts } from './built-in-sections';

/**
 * Questions to have in the interview's section, each a heading to answer under. Blank ones and
 * repetitions are left out, and what would break over several lines is put on one, since a heading
 * ends with its line.
 */
export function planQuestions(
  interviewDay: string | null,
  questions: readonly string[],
): SectionInsert {
  return {
    section: interviewSection(interviewDay),
    part: 'Questions',
    opening: questionsGuide,
    entries: asHeadings(questions),
  };
}

/** The built-in reflection prompts to have in the interview's section. */
export function planReflection(interviewDay: string | null): SectionInsert {
  return {
    section: interviewSection(interviewDay),
    part: 'Reflection',
    entries: asHeadings(reflectionPrompts),
  };
}

/** The steps of preparing, by how the talk takes place, as a list to tick off. */
export function planPreparation(
  interviewDay: string | null,
  medium: string | undefined,
): SectionInsert {
  return {
    section: interviewSection(interviewDay),
    part: 'Preparation',
    entries: preparationSteps(medium).map((step) => `- [ ] ${step}`),
  };
}

function asHeadings(lines: readonly string[]): readonly string[] {
  const single = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(single)].filter((line) => line !== '').map((line) => `#### ${line}`);
}
