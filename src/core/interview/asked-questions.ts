import { isStarred, withoutStar } from '../note/body/must-ask';
import { readEntries } from '../note/body/read-section';
import { type Day, readDay } from '../time/civil';
import { headingKey, isPart, readInterviewSection } from '../words';

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
    .filter(({ part }) => isPart(part, 'questions'))
    .filter(({ section, answer }) => answer !== '' || wasHeld(section, today, interview))
    .map(({ entry }) => withoutStar(entry));
}

/** A question in a note. */
interface NotedQuestion {
  /** Its words, without a star. */
  readonly question: string;
  /** A star ends its heading. */
  readonly mustAsk: boolean;
}

/** The questions that stand in the sections of these headings, asked or not. */
export function readQuestionsIn(
  text: string,
  sections: readonly string[],
): readonly NotedQuestion[] {
  const wanted = new Set(sections.map(headingKey));
  return readEntries(text)
    .filter(({ section, part }) => isPart(part, 'questions') && wanted.has(headingKey(section)))
    .map(({ entry }) => ({ question: withoutStar(entry), mustAsk: isStarred(entry) }));
}

/** The questions to keep in view during a talk: the must-asks, else the first three. */
export function questionsInView(text: string, sections: readonly string[]): readonly string[] {
  const noted = readQuestionsIn(text, sections);
  const must = noted.filter(({ mustAsk }) => mustAsk);
  const shown = must.length > 0 ? must : noted.slice(0, IN_VIEW);
  return shown.map(({ question }) => question);
}

/** How many questions are kept in view where none is a must-ask. */
const IN_VIEW = 3;

/** Whether a section is of an interview that is over: not put off, since then the date goes. */
function wasHeld(section: string, today: Day, interview: Day | null): boolean {
  const day = readDay(readInterviewSection(section)?.day ?? '');
  return day !== null && day < today && interview !== null && day <= interview;
}
