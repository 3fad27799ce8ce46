import { readEntries } from '../note/read-section';
import { type Day, readDay } from '../time/civil';

/**
 * The questions a note says were asked: those with an answer under them, and those of interviews
 * that were held. Questions that wait for an interview, or for one that was put off, were not.
 *
 * @param interview the day of the contact's latest interview; null where none is agreed or held.
 */
export function readAskedQuestions(
  text: string,
  today: Day,
  interview: Day | null,
): readonly string[] {
  return readEntries(text)
    .filter(({ part }) => isQuestions(part))
    .filter(({ section, answer }) => answer !== '' || wasHeld(section, today, interview))
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

/** Whether a section is of an interview that is over: not put off, since then the date goes. */
function wasHeld(section: string, today: Day, interview: Day | null): boolean {
  const day = readDay(/^interview\s+(\S+)$/i.exec(section.trim())?.[1] ?? '');
  return day !== null && day < today && interview !== null && day <= interview;
}
