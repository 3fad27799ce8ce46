import { readEntries } from '../note/read-section';
import { type Day, readDay } from '../time/civil';

/**
 * The questions a note says were asked: those of interviews before today, and those with an answer
 * under them. Questions that only wait for an interview to come were not asked yet.
 */
export function readAskedQuestions(text: string, today: Day): readonly string[] {
  return readEntries(text)
    .filter(({ part }) => isQuestions(part))
    .filter(({ section, answer }) => answer !== '' || isBefore(section, today))
    .map(({ entry }) => entry);
}

/** The questions that stand in the sections of these headings, asked or not. */
export function readQuestionsIn(text: string, sections: readonly string[]): readonly string[] {
  const wanted = new Set(sections.map((section) => section.toLowerCase()));
  return readEntries(text)
    .filter(({ section, part }) => isQuestions(part) && wanted.has(section.toLowerCase()))
    .map(({ entry }) => entry);
}

function isQuestions(part: string): boolean {
  return part.trim().toLowerCase() === 'questions';
}

function isBefore(section: string, today: Day): boolean {
  const day = readDay(/^interview\s+(\S+)$/i.exec(section.trim())?.[1] ?? '');
  return day !== null && day < today;
}
