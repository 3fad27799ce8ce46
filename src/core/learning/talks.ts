import type { Contact } from '../contact/contact';
import { interviewDay } from '../contact/interview-day';
import { shownText, shownTyped } from '../contact/shown-text';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { withoutStar } from '../note/body/must-ask';
import { readEntries } from '../note/body/read-section';
import { type Day, readDay } from '../time/civil';
import { readInterviewSection, withoutAsides } from '../words';
import { fieldFor } from '../interview/answer-field';
import { type Outcome, readOutcomes } from '../interview/outcome';
import { type AnsweredPart, readAnsweredPart } from '../interview/talk-page';

/** An interview that took place. */
export interface Talk {
  /** With whom; where they work and what they do is told as of today. */
  readonly contact: Contact;
  /** Null where it is not known. */
  readonly day: Day | null;
  /** 1 to 5; null where it is not known. */
  readonly fit: number | null;
  /** As people read it; null where it is not known. */
  readonly takeaway: string | null;
  /** The day they were thanked for it; null where they were not, as far as is known. */
  readonly thanked: Day | null;
  /** What is written under its questions and prompts, in the order of the note. */
  readonly answers: readonly TalkAnswer[];
}

/** What somebody said, or what the user made of it. */
export interface TalkAnswer {
  readonly part: AnsweredPart;
  /** The heading, without a star, comments and tags. */
  readonly question: string;
  /** As it was typed, without blank lines around it, and never empty. */
  readonly answer: string;
}

/** What a note tells of talks, whoever it is about and whenever it is read. */
export interface NotedTalks {
  readonly answers: readonly NotedAnswer[];
  readonly outcomes: readonly Outcome[];
}

const nothingNoted: NotedTalks = { answers: [], outcomes: [] };

/** Reads what a note tells of talks. */
export function readNotedTalks(text: string): NotedTalks {
  return { answers: answersIn(text), outcomes: readOutcomes(text) };
}

/**
 * The talks with a contact, the latest first: the one that the properties tell of, where it was held,
 * and every section of the note for a day before today, and before that one, that has an outcome or an
 * answer.
 *
 * @param told what the note tells of talks; null where {@link mayTellOfEarlier} says that it tells of none,
 *   or where answers are not asked for.
 */
export function talksWith(
  contact: Contact,
  told: NotedTalks | null,
  context: RuleContext,
): readonly Talk[] {
  const { answers: noted, outcomes } = told ?? nothingNoted;
  const isEarlier = earlierThan(contact, context);
  const all = [...noted, ...outcomes].map(({ day }) => day);
  const days = [...new Set(all)].filter((day) => day !== null).filter(isEarlier);
  const earlier = days
    .sort()
    .reverse()
    .map((day): Talk => {
      const same = outcomes.filter((outcome) => outcome.day === day);
      const {
        fit = null,
        takeaway,
        thanked = null,
      } = same.reduce<Outcome>((all, each) => ({ ...all, ...each }), {
        day,
      });
      return {
        ...{ contact, day, fit, thanked, answers: answersOf(noted, [day]) },
        takeaway: takeaway === undefined ? null : shownTyped(takeaway),
      };
    });
  return wasHeld(contact, context) ? [currentTalk(contact, noted), ...earlier] : earlier;
}

/**
 * Whether a note may tell of talks before the one that the properties tell of, so that it has to be
 * read.
 *
 * @param sections the words of its level-two headings.
 */
export function mayTellOfEarlier(
  contact: Contact,
  sections: readonly string[],
  context: RuleContext,
): boolean {
  const isEarlier = earlierThan(contact, context);
  return sections.some((section) => {
    const day = dayOfSection(section);
    return day !== null && isEarlier(day);
  });
}

function currentTalk(contact: Contact, noted: readonly NotedAnswer[]): Talk {
  const { fit = null, thanked = null } = contact;
  const day = interviewDay(contact);
  const takeaway = shownText(contact, 'takeaway') ?? null;
  return { contact, day, fit, takeaway, thanked, answers: answersOf(noted, [day, null]) };
}

/**
 * Whether the interview that the properties tell of took place. Who was only booked counts once the
 * talk is over; who is on the list, was asked or is closed counts where something tells of the talk.
 */
function wasHeld(contact: Contact, context: RuleContext): boolean {
  const { status, interview, fit, takeaway, thanked, reflected } = contact;
  if (status === 'interviewed') return true;
  const isTold = [fit, takeaway, thanked, reflected].some((value) => value !== undefined);
  if (status === 'in-touch') return interview !== undefined || isTold;
  return isInterviewOver(contact, context) && (status === 'scheduled' || isTold);
}

function earlierThan(contact: Contact, { today }: RuleContext): (day: Day) => boolean {
  const current = interviewDay(contact);
  return (day) => day < today && (current === null || day < current);
}

/** An answer with the day of the section it stands in; null where that has none. */
interface NotedAnswer extends TalkAnswer {
  readonly day: Day | null;
}

function answersIn(text: string): readonly NotedAnswer[] {
  return readEntries(text).flatMap(({ section, part, entry, answer }): NotedAnswer[] => {
    const found = readAnsweredPart(part);
    const said = fieldFor(answer).typed;
    if (found === undefined || said === '' || readInterviewSection(section) === null) return [];
    const question = withoutAsides(withoutStar(entry));
    return [{ part: found, question, answer: said, day: dayOfSection(section) }];
  });
}

function answersOf(
  noted: readonly NotedAnswer[],
  days: readonly (Day | null)[],
): readonly TalkAnswer[] {
  return noted
    .filter(({ day }) => days.includes(day))
    .map(({ part, question, answer }) => ({ part, question, answer }));
}

function dayOfSection(section: string): Day | null {
  return readDay(readInterviewSection(section)?.day ?? '');
}
