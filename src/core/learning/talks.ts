import type { Contact } from '../contact/contact';
import { interviewDay } from '../contact/interview-day';
import { shownText, shownTyped } from '../contact/shown-text';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { withPlainName } from '../note/body/named-items';
import { withoutStar } from '../note/body/must-ask';
import { readOutline } from '../note/body/outline';
import type { Day } from '../time/civil';
import { withoutAsides } from '../words';
import { fieldFor } from '../interview/answer-field';
import { type Outcome, readOutcomeIn, readOutcomes } from '../interview/outcome';
import type { AnsweredPart } from '../interview/talk-page';
import { readTalkSections, type SectionEntry, type UnreadSection } from './talk-sections';

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
  /** Of several for one day, what a later one says counts. */
  readonly outcomes: readonly Outcome[];
  /** The sections that are not understood, whatever their day: see {@link unreadTalks}. */
  readonly unread: readonly UnreadSection[];
}

const none: readonly Talk[] = [];

/**
 * Reads what a note tells of talks. What was written by hand in other ways than the product's is
 * understood too: a heading of another level, a bold line in place of one, other signs around the words.
 */
export function readNotedTalks(text: string): NotedTalks {
  const outline = readOutline(text);
  const { entries, outcomes, unread } = readTalkSections(outline);
  const byHand = outcomes.map(({ day, range }) =>
    readOutcomeIn(outline, range, day, withPlainName),
  );
  return {
    answers: entries.flatMap(answerOf),
    // Where both tell something, what stands as the product writes it counts.
    outcomes: [...byHand, ...readOutcomes(text)],
    unread,
  };
}

/**
 * The talks with a contact, the latest first: the one that the properties tell of, where it was held,
 * and every section of the note for a day before today, and before that one, that has an outcome or an
 * answer.
 *
 * @param told what the note tells of talks; null where it has no section of an interview.
 */
export function talksWith(
  contact: Contact,
  told: NotedTalks | null,
  context: RuleContext,
): readonly Talk[] {
  // Of ten thousand people most have nothing to tell.
  if (told === null) return wasHeld(contact, context) ? [currentTalk(contact, [])] : none;
  const { answers: noted, outcomes } = told;
  const isEarlier = earlierThan(contact, context);
  const answersOn = byDay(noted);
  const outcomesOn = byDay(outcomes);
  const days = [...answersOn.keys(), ...outcomesOn.keys()].filter((day) => day !== null);
  const earlier = [...new Set(days)]
    .filter(isEarlier)
    .sort()
    .reverse()
    .map((day) => earlierTalk(contact, day, answersOn.get(day), outcomesOn.get(day)));
  return wasHeld(contact, context) ? [currentTalk(contact, noted), ...earlier] : earlier;
}

function earlierTalk(
  contact: Contact,
  day: Day,
  noted: readonly NotedAnswer[] = [],
  outcomes: readonly Outcome[] = [],
): Talk {
  const told = outcomes.reduce<Outcome>((all, each) => ({ ...all, ...each }), { day });
  const { fit = null, takeaway, thanked = null } = told;
  return {
    ...{ contact, day, fit, thanked, answers: noted.map(plainAnswer) },
    takeaway: takeaway === undefined ? null : shownTyped(takeaway),
  };
}

/** What is told of each day, in its order. */
function byDay<Told extends { readonly day: Day | null }>(
  all: readonly Told[],
): ReadonlyMap<Day | null, readonly Told[]> {
  const found = new Map<Day | null, Told[]>();
  for (const each of all) {
    const same = found.get(each.day);
    if (same === undefined) found.set(each.day, [each]);
    else same.push(each);
  }
  return found;
}

/**
 * The sections of a note that should tell of a talk with its contact but are not understood, in the
 * order of the note. One for an interview still to come may well be empty of answers.
 */
export function unreadTalks(
  contact: Contact,
  { unread }: NotedTalks,
  context: RuleContext,
): readonly UnreadSection[] {
  const isEarlier = earlierThan(contact, context);
  const current = interviewDay(contact);
  const isHeld = wasHeld(contact, context);
  return unread.filter(({ reason, day }) => {
    if (reason === 'no-such-day') return true;
    return day === null || day === current ? isHeld : isEarlier(day);
  });
}

function currentTalk(contact: Contact, noted: readonly NotedAnswer[]): Talk {
  const { fit = null, thanked = null } = contact;
  const day = interviewDay(contact);
  const takeaway = shownText(contact, 'takeaway') ?? null;
  const answers = noted.filter((each) => each.day === day || each.day === null).map(plainAnswer);
  return { contact, day, fit, takeaway, thanked, answers };
}

/**
 * Whether the interview that the properties tell of took place. Who was only booked counts once the
 * talk is over; who is on the list, was asked or is closed counts where something tells of the talk.
 */
function wasHeld(contact: Contact, context: RuleContext): boolean {
  const { status, interview } = contact;
  if (status === 'interviewed') return true;
  if (status === 'in-touch') return interview !== undefined || tellsOfTalk(contact);
  return isInterviewOver(contact, context) && (status === 'scheduled' || tellsOfTalk(contact));
}

/** Whether a contact has a property that only a talk gives. */
function tellsOfTalk({ fit, takeaway, thanked, reflected }: Contact): boolean {
  return [fit, takeaway, thanked, reflected].some((value) => value !== undefined);
}

function earlierThan(contact: Contact, { today }: RuleContext): (day: Day) => boolean {
  const current = interviewDay(contact);
  return (day) => day < today && (current === null || day < current);
}

/** An answer with the day of the section it stands in; null where that has none. */
interface NotedAnswer extends TalkAnswer {
  readonly day: Day | null;
}

function answerOf({ part, question, lines, day }: SectionEntry): readonly NotedAnswer[] {
  const answer = fieldFor(lines).typed;
  return answer === '' ? [] : [{ part, question: questionAsTold(question), answer, day }];
}

/** A question as talks tell it: without a star, comments and tags. */
export function questionAsTold(written: string): string {
  return withoutAsides(withoutStar(written));
}

function plainAnswer({ part, question, answer }: NotedAnswer): TalkAnswer {
  return { part, question, answer };
}
