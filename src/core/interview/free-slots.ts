import type { Contact } from '../contact/contact';
import { travelTo } from '../contact/travel';
import type { RuleContext } from '../follow-up/rule-context';
import type { Settings } from '../settings';
import {
  addDays,
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  minutesBetween,
  minutesOfTime,
  startOf,
  timeOf,
  weekdayOf,
} from '../time/civil';
import { inZone, isShown } from '../time/time-zone';
import {
  type HeldTimes,
  isClear,
  listBooked,
  listHeld,
  type PlannedTalk,
  type TakenTime,
} from './taken-times';

/** How many times a message offers. */
const OFFERED = 3;
/** The business day ahead from which times are offered, so that the other can plan. */
const AHEAD = 2;
/** How many days are searched. */
const SEARCHED = 28;
/** Talks begin on the hour or the half hour. */
const STEP = 30;
const NOON = 720;

/** When in a morning and in an afternoon people like to talk best, for one offer after the other. */
const mornings = [600, 660, 630];
const afternoons = [840, 900, 870];

/** The hours of a week at which somebody elsewhere can be asked to talk, by the clock there. */
export interface HoursThere {
  /** The earliest start, `HH:mm`. */
  readonly from: string;
  /** The latest end, `HH:mm`. */
  readonly until: string;
  /** Sunday 0. */
  readonly weekdays: readonly number[];
}

/** The hours at which people are mostly at work. */
export const workingHours: HoursThere = {
  from: '08:00',
  until: '18:00',
  weekdays: [1, 2, 3, 4, 5],
};

/** The hours at which people are mostly awake. */
export const widerHours: HoursThere = {
  from: '06:00',
  until: '22:00',
  weekdays: [0, 1, 2, 3, 4, 5, 6],
};

/** What times are looked for. */
export interface SlotSearch {
  /** Whom they are offered to: how long the talk is, whether one has to get there, and their zone. */
  readonly contact: Contact;
  /** Everyone, for what is booked. */
  readonly contacts: readonly Contact[];
  /** What others were offered and may still say yes to. */
  readonly held: readonly HeldTimes[];
  /** The user's time zone by its IANA name; null where it is not known. */
  readonly ownZone: string | null;
  /** The hours to keep to where the contact is in a zone of their own. */
  readonly hours: HoursThere;
}

/** A day with the starts at which a talk is free; they are found when they are first asked for. */
interface OpenDay {
  readonly day: Day;
  readonly starts: () => readonly DateTime[];
}

/** Whether a time suits, apart from what is taken. */
type Suits = (start: DateTime) => boolean;

/**
 * Up to three times to offer for a talk, in order: when the user can talk, from the second business
 * day ahead, clear of days off, of booked interviews (one without a time takes its whole day), of
 * what others were offered, and of the way to and from a talk in person; on the hour or the half
 * hour, on different days and in turn before and after noon where that is possible. For somebody
 * with a time zone the whole talk lies within the hours there. Fewer, or none, where there is too
 * little time in the next four weeks.
 */
export function listFreeSlots(
  { contact, contacts, held, ownZone, hours }: SlotSearch,
  { settings, today, businessDayAfter }: RuleContext,
): readonly DateTime[] {
  const talk = { minutes: contact.minutes ?? settings.minutes, travel: travelTo(contact) };
  const taken = [...listBooked(contacts, settings), ...listHeld(held, settings)];
  const suits = suitingTimes(contact, talk.minutes, ownZone, hours);
  const first = businessDayAfter(today, AHEAD);
  const days = [...new Set(Array.from({ length: SEARCHED }, (_, count) => addDays(first, count)))];
  const open = days
    .filter((day) => day > today && !settings.daysOff.includes(day))
    .map((day) => openDay(day, () => freeStarts(day, talk, settings, taken).filter(suits)));
  const chosen: DateTime[] = [];
  for (let round = 0; round < OFFERED; round += 1) {
    for (const day of open) {
      const next = chosen.length < OFFERED ? choose(day, chosen, talk.minutes) : null;
      if (next !== null) chosen.push(next);
    }
  }
  return chosen.sort();
}

/** The first days mostly have all that is offered, and to reckon with zones takes time. */
function openDay(day: Day, find: () => readonly DateTime[]): OpenDay {
  let found: readonly DateTime[] | undefined;
  return { day, starts: () => (found ??= find()) };
}

/** Times that the clocks here show, with a talk that lies within the hours where the contact is. */
function suitingTimes(
  contact: Contact,
  minutes: number,
  ownZone: string | null,
  { from, until, weekdays }: HoursThere,
): Suits {
  if (ownZone === null) return () => true;
  const zone = contact['time-zone'];
  return (start) => {
    if (!isShown(start, ownZone)) return false;
    if (zone === undefined) return true;
    const begin = inZone(start, ownZone, zone);
    const end = inZone(start, ownZone, zone, minutes);
    return (
      dayOf(end) === dayOf(begin) &&
      weekdays.includes(weekdayOf(dayOf(begin))) &&
      timeOf(begin) >= from &&
      timeOf(end) <= until
    );
  };
}

function freeStarts(
  day: Day,
  { minutes, travel }: Omit<PlannedTalk, 'start'>,
  settings: Settings,
  taken: readonly TakenTime[],
): readonly DateTime[] {
  return availableMinutes(weekdayOf(day), settings).flatMap(([from, until]) => {
    const starts: DateTime[] = [];
    for (let at = Math.ceil(from / STEP) * STEP; at + minutes <= until; at += STEP) {
      const start = addMinutes(startOf(day), at);
      if (taken.every((each) => isClear({ start, minutes, travel }, each))) starts.push(start);
    }
    return starts;
  });
}

/** When the user can talk on a weekday, in minutes since midnight, what touches joined. */
function availableMinutes(
  weekday: number,
  { availability }: Settings,
): readonly [number, number][] {
  const joined: [number, number][] = [];
  const own = availability
    .filter((entry) => entry.weekday === weekday)
    .map(({ from, until }): [number, number] => [minutesOfTime(from), minutesOfTime(until)])
    .sort(([one], [other]) => one - other);
  for (const [from, until] of own) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until);
    else joined.push([from, until]);
  }
  return joined;
}

/** The best start that a day has left besides those chosen; null where it has none. */
function choose(
  { day, starts }: OpenDay,
  chosen: readonly DateTime[],
  minutes: number,
): DateTime | null {
  const sameDay = chosen.filter((other) => dayOf(other) === day);
  const left = starts().filter((start) =>
    sameDay.every((other) => Math.abs(minutesBetween(start, other)) >= minutes),
  );
  const last = sameDay.at(-1);
  const isMorning = last === undefined ? chosen.length % 2 === 0 : minuteOf(last) >= NOON;
  const wanted = (isMorning ? mornings : afternoons)[Math.floor(chosen.length / 2)] ?? NOON;
  const distance = (start: DateTime): number => Math.abs(minuteOf(start) - wanted);
  return left.reduce<DateTime | null>(
    (best, start) => (best === null || distance(start) < distance(best) ? start : best),
    null,
  );
}

function minuteOf(at: DateTime): number {
  return minutesOfTime(at.slice(11));
}
