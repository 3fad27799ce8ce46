import type { Contact } from '../contact/contact';
import { interviewEnd, type RuleContext } from '../follow-up/rule-context';
import type { Settings } from '../settings';
import {
  addDays,
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  endOf,
  hasTime,
  minutesOfTime,
  startOf,
  weekdayOf,
} from '../time/civil';

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

/** A stretch of time, its end not included. */
interface Stretch {
  readonly from: DateTime;
  readonly until: DateTime;
}

/** A day with the starts at which a talk of the asked length is free. */
interface OpenDay {
  readonly day: Day;
  readonly starts: readonly DateTime[];
}

/**
 * Up to three times to offer for a talk, in order: when the user can talk, from the second business
 * day ahead, clear of days off and of booked interviews (one without a time takes its whole day),
 * on the hour or the half hour, on different days and in turn before and after noon where that is
 * possible. Fewer, or none, where there is too little time in the next four weeks.
 *
 * @param minutes how long the talk is to be.
 */
export function listFreeSlots(
  contacts: readonly Contact[],
  minutes: number,
  { settings, today, businessDayAfter }: RuleContext,
): readonly DateTime[] {
  const booked = listBooked(contacts, settings);
  const first = businessDayAfter(today, AHEAD);
  const days = [...new Set(Array.from({ length: SEARCHED }, (_, count) => addDays(first, count)))];
  const open = days
    .filter((day) => day > today && !settings.daysOff.includes(day))
    .map((day) => ({ day, starts: freeStarts(day, minutes, settings, booked) }));
  const chosen: DateTime[] = [];
  for (let round = 0; round < OFFERED; round += 1) {
    for (const day of open) {
      const next = chosen.length < OFFERED ? choose(day, chosen, minutes) : null;
      if (next !== null) chosen.push(next);
    }
  }
  return chosen.sort();
}

function listBooked(contacts: readonly Contact[], settings: Settings): readonly Stretch[] {
  return contacts.flatMap(({ status, interview, minutes }) => {
    if (status !== 'scheduled' || interview === undefined) return [];
    const from = hasTime(interview) ? interview : startOf(interview);
    return [{ from, until: interviewEnd(interview, minutes, settings) }];
  });
}

function freeStarts(
  day: Day,
  minutes: number,
  settings: Settings,
  booked: readonly Stretch[],
): readonly DateTime[] {
  const taken = booked.filter(({ from, until }) => from < endOf(day) && until > startOf(day));
  return availableMinutes(weekdayOf(day), settings).flatMap(([from, until]) => {
    const starts: DateTime[] = [];
    for (let at = Math.ceil(from / STEP) * STEP; at + minutes <= until; at += STEP) {
      const start = addMinutes(startOf(day), at);
      if (taken.every((stretch) => isClear(start, minutes, stretch))) starts.push(start);
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

function isClear(start: DateTime, minutes: number, { from, until }: Stretch): boolean {
  return start >= until || addMinutes(start, minutes) <= from;
}

/** The best start that a day has left besides those chosen; null where it has none. */
function choose(
  { day, starts }: OpenDay,
  chosen: readonly DateTime[],
  minutes: number,
): DateTime | null {
  const sameDay = chosen.filter((other) => dayOf(other) === day);
  const left = starts.filter((start) =>
    sameDay.every((other) =>
      isClear(start, minutes, { from: other, until: addMinutes(other, minutes) }),
    ),
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
