import type { Contact } from '../contact/contact';
import { shownText } from '../contact/shown-text';
import type { Status } from '../contact/status';
import { compareContacts, compareTimes } from '../follow-up/compare';
import { thankWindow } from '../follow-up/rules/thank';
import type { CompareTexts } from '../texts/text-order';
import type { Settings } from '../settings';
import { addDays, type Day, dayOf, daysBetween, startOf, weekdayOf } from '../time/civil';
import { readSource } from '../words';
import { type FirstMessage, firstMessages, type Milestone, milestones } from './facts';
import { latestFirst } from './talk-order';
import type { Talk } from './talks';
import { compareTraits, traitKey } from './trait';

/** How many were asked, and how many of these answered. */
export interface Replies<Name> {
  readonly name: Name;
  readonly asked: number;
  readonly answered: number;
}

/** How many talks a week had. */
interface WeekOfTalks {
  readonly monday: Day;
  readonly talks: number;
}

/** How the search goes, in numbers that a person can count by hand. See docs/looking-back.md. */
export interface Progress {
  /** How many people came at least so far. */
  readonly funnel: Readonly<Record<Milestone, number>>;
  /** Days from the latest message to each answer, the fewest first; 0 is the same day. */
  readonly daysToAnswer: readonly number[];
  /** By `source`, the most asked first; the one without a name, of whom it is not known, last. */
  readonly bySource: readonly Replies<string>[];
  /** In their order, those that nobody was sent left out. */
  readonly byFirstMessage: readonly Replies<FirstMessage>[];
  /** The weeks up to this one, from that of the first talk on, at most a year of them; none without a talk. */
  readonly weeks: readonly WeekOfTalks[];
  /** How many talks were before these weeks. */
  readonly beforeWeeks: number;
  /** The talks that have a day and a fit, the earliest first, then by name. */
  readonly rated: readonly (Talk & { readonly day: Day; readonly fit: number })[];
}

/**
 * How the search goes.
 *
 * @param contacts everyone who is looked at; whoever has no known status is left out.
 * @param talks the talks with them that are looked at.
 * @param compare the order of sources that were asked as often.
 * @param known every talk with them: how far somebody came does not depend on which talks are looked at.
 */
export function progressOf(
  contacts: readonly Contact[],
  talks: readonly Talk[],
  today: Day,
  settings: Settings,
  compare: CompareTexts,
  known: readonly Talk[] = talks,
): Progress {
  const latest = latestTalks(known);
  const people = contacts.flatMap((contact) => {
    const milestone = milestoneOf(contact, latest.get(contact.path), settings);
    return milestone === null ? [] : [{ contact, reached: milestones.indexOf(milestone) }];
  });
  const asked = people.filter((each) => hasReached(each, 'asked'));
  const count = (milestone: Milestone): number =>
    people.filter((each) => hasReached(each, milestone)).length;
  return {
    funnel: Object.fromEntries(milestones.map((each) => [each, count(each)])) as Record<
      Milestone,
      number
    >,
    daysToAnswer: people.flatMap(({ contact }) => daysToAnswer(contact)).sort((a, b) => a - b),
    bySource: bySource(asked, compare),
    byFirstMessage: repliesBy(asked, firstMessageTo)
      .map(([name, replies]) => ({ name, ...replies }))
      .sort((one, other) => firstMessages.indexOf(one.name) - firstMessages.indexOf(other.name)),
    ...talksByWeek(talks, today),
    rated: talks
      .filter(isRated)
      .sort((one, other) => compareTimes(one.day, other.day) || compareContacts(one, other)),
  };
}

/** How far somebody came, by what their note tells; null for a status that is not understood. */
function milestoneOf(
  contact: Contact,
  talk: Talk | undefined,
  settings: Settings,
): Milestone | null {
  const { status, contacted, replied, interview } = contact;
  if (status === null) return null;
  if (talk !== undefined) return isThankedInTime(talk, settings) ? 'thanked' : 'talked';
  if (interview !== undefined || bookedBy.has(status)) return 'booked';
  if (replied !== undefined || answeredBy.has(status)) return 'answered';
  return contacted !== undefined || askedBy.has(status) ? 'asked' : 'listed';
}

const askedBy: ReadonlySet<Status> = new Set(['contacted', 'no-reply']);
const answeredBy: ReadonlySet<Status> = new Set(['replied', 'declined']);
const bookedBy: ReadonlySet<Status> = new Set(['scheduled', 'interviewed', 'in-touch']);

/**
 * Whether they were thanked for a talk before the time for that was over. Thanks of a day before the talk
 * were for something else.
 */
function isThankedInTime({ contact, day, thanked }: Talk, settings: Settings): boolean {
  if (thanked === null || day === null || thanked < day) return false;
  const { interview, ...others } = contact;
  const isCurrent = interview !== undefined && dayOf(interview) === day;
  const window = thankWindow(isCurrent ? contact : { ...others, interview: day }, settings);
  return window !== null && startOf(thanked) < window.until;
}

function latestTalks(talks: readonly Talk[]): ReadonlyMap<string, Talk> {
  const latest = new Map<string, Talk>();
  for (const talk of talks) {
    const known = latest.get(talk.contact.path);
    if (known === undefined || latestFirst(talk, known) < 0) latest.set(talk.contact.path, talk);
  }
  return latest;
}

function daysToAnswer({ contacted, replied }: Contact): readonly number[] {
  if (contacted === undefined || replied === undefined || replied < contacted) return [];
  return [daysBetween(contacted, replied)];
}

/** Somebody, with the place of the last milestone that they reached. */
interface Person {
  readonly contact: Contact;
  readonly reached: number;
}

function hasReached({ reached }: Person, milestone: Milestone): boolean {
  return reached >= milestones.indexOf(milestone);
}

function bySource(asked: readonly Person[], compare: CompareTexts): readonly Replies<string>[] {
  const names = new Map<string, string>();
  const found = repliesBy(asked, (contact) => {
    const source = shownText(contact, 'source') ?? '';
    const key = traitKey(source);
    if (!names.has(key)) names.set(key, source);
    return key;
  });
  return found
    .sort(([key, one], [otherKey, other]) =>
      compareTraits(key, otherKey, compare, other.asked - one.asked),
    )
    .map(([key, replies]) => ({ name: names.get(key) ?? '', ...replies }));
}

function repliesBy<Name>(
  asked: readonly Person[],
  nameOf: (contact: Contact) => Name,
): [Name, Omit<Replies<Name>, 'name'>][] {
  const counts = new Map<Name, { asked: number; answered: number }>();
  for (const person of asked) {
    const name = nameOf(person.contact);
    const count = counts.get(name) ?? { asked: 0, answered: 0 };
    const answered = count.answered + Number(hasReached(person, 'answered'));
    counts.set(name, { asked: count.asked + 1, answered });
  }
  return [...counts];
}

/** The message that a draft to them begins with, by who led to them and how they can be reached. */
function firstMessageTo(contact: Contact): FirstMessage {
  if (contact['referred-by'] !== undefined) return 'introduced';
  const source = readSource(shownText(contact, 'source') ?? '');
  if (source === 'friend' || source === 'family') return 'known';
  if (contact.email !== undefined) return 'email';
  return contact.linkedin === undefined ? 'unknown' : 'linkedin';
}

/** So many weeks are told one by one. */
const MOST_WEEKS = 52;

function talksByWeek(talks: readonly Talk[], today: Day): Pick<Progress, 'weeks' | 'beforeWeeks'> {
  const days = talks.flatMap(({ day }) => (day === null ? [] : [day]));
  const earliest = days.reduce((first, day) => (day < first ? day : first), today);
  const most = daysBetween(mondayOf(earliest), mondayOf(today)) / 7 + 1;
  const count = days.length === 0 ? 0 : Math.min(most, MOST_WEEKS);
  const first = addDays(mondayOf(today), -7 * (count - 1));
  const weeks = Array.from({ length: count }, (_none, week) => ({
    monday: addDays(first, week * 7),
    talks: 0,
  }));
  let beforeWeeks = 0;
  for (const day of days) {
    const place = Math.floor(daysBetween(first, day) / 7);
    // What a note dates ahead, though it says that it took place, is of this week.
    const week = weeks[Math.min(place, count - 1)];
    if (week === undefined) beforeWeeks += 1;
    else week.talks += 1;
  }
  return { weeks, beforeWeeks };
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function isRated(talk: Talk): talk is Progress['rated'][number] {
  return talk.day !== null && talk.fit !== null;
}
