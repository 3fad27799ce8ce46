declare const civil: unique symbol;

/**
 * A day of the civil calendar, `YYYY-MM-DD`, years 0000 to 9999. It has no time zone. Days compare
 * with `<` in the order of the calendar.
 */
export type Day = string & { readonly [civil]: 'day' };

/**
 * A minute on the user's wall clock, `YYYY-MM-DDTHH:mm`. It has no time zone and knows no daylight
 * saving: 24 hours after Tuesday 14:00 is Wednesday 14:00, everywhere. Instants compare with `<`.
 */
export type DateTime = string & { readonly [civil]: 'date-time' };

const DAY_LENGTH = 10;
const MINUTES_PER_DAY = 1440;
const DAYS_PER_ERA = 146_097;

/** Days from 1970-01-01 to 0000-01-01 and to 9999-12-31: the ends of the calendar. */
const FIRST_DAY_NUMBER = -719_528;
const LAST_DAY_NUMBER = 2_932_896;

/** The number that the digits of `text` from `from` to `to` write, or NaN where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function startsWithDay(text: string): boolean {
  if (text.length < DAY_LENGTH || text[4] !== '-' || text[7] !== '-') return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day that `text` writes as `YYYY-MM-DD`; null for anything else, such as `2026-02-30`. */
export function readDay(text: string): Day | null {
  return text.length === DAY_LENGTH && startsWithDay(text) ? (text as Day) : null;
}

/**
 * The minute that `text` writes as `YYYY-MM-DDTHH:mm`. A space for the `T` is accepted; seconds are
 * accepted and dropped. Null for anything else, a time-zone suffix included.
 */
export function readDateTime(text: string): DateTime | null {
  const separator = text[DAY_LENGTH];
  const hasSeconds = text.length === 19;
  if (!startsWithDay(text) || (separator !== 'T' && separator !== ' ')) return null;
  if ((text.length !== 16 && !hasSeconds) || !(minutesAt(text, 11) >= 0)) return null;
  if (hasSeconds && (text[16] !== ':' || !(digits(text, 17, 19) <= 59))) return null;
  if (separator === 'T' && !hasSeconds) return text as DateTime;
  return `${text.slice(0, DAY_LENGTH)}T${text.slice(11, 16)}` as DateTime;
}

/** The minutes since midnight of a time `HH:mm`, 0 to 1439; NaN for anything else. */
export function minutesOfTime(time: string): number {
  return time.length === 5 ? minutesAt(time, 0) : NaN;
}

/** The minutes since midnight of the time `HH:mm` that stands at an offset of `text`, or NaN. */
function minutesAt(text: string, offset: number): number {
  const hours = digits(text, offset, offset + 2);
  const minutes = digits(text, offset + 3, offset + 5);
  const valid = text[offset + 2] === ':' && hours <= 23 && minutes <= 59;
  return valid ? hours * 60 + minutes : NaN;
}

/** Whether a value that may be a day or a minute has a time of day. */
export function hasTime(value: Day | DateTime): value is DateTime {
  return value.length > DAY_LENGTH;
}

/** The day that a minute falls on; a day is its own. */
export function dayOf(value: Day | DateTime): Day {
  return value.slice(0, DAY_LENGTH) as Day;
}

/** The time of day of a minute, `HH:mm`. */
export function timeOf(value: DateTime): string {
  return value.slice(DAY_LENGTH + 1);
}

/** The count of days from 1970-01-01 to a day, or to that of a minute; negative before it. */
function dayNumber(value: Day | DateTime): number {
  const month = digits(value, 5, 7);
  // Years that begin in March put the leap day last, so that month lengths follow one formula.
  const year = digits(value, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + digits(value, 8, 10) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The day `count` days after 1970-01-01, held to the ends of the calendar. */
const dayFromNumber = remembered((count: number): Day => {
  const shifted = Math.min(Math.max(count, FIRST_DAY_NUMBER), LAST_DAY_NUMBER) + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${padded(year, 4)}-${twoDigits[month] ?? ''}-${twoDigits[day] ?? ''}` as Day;
});

/** The numbers 00 to 59 as dates and times write them. */
const twoDigits = Array.from({ length: 60 }, (_, value) => padded(value, 2));

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day `count` whole days after `day` (before it where negative), held to years 0000 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** How many days lie from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of a day: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The first minute of a day. */
export const startOf = remembered((day: Day) => `${day}T00:00` as DateTime);

/** The minute at which a day is over: 00:00 of the next. The calendar's last day ends at 23:59. */
export const endOf = remembered((day: Day) => {
  const next = addDays(day, 1);
  return next === day ? (`${day}T23:59` as DateTime) : startOf(next);
});

/** How many answers each function remembers: some years of days, when most lists have some months. */
const MOST_REMEMBERED = 4096;

/** `find` with its answers remembered: a list asks for the same few days thousands of times. */
function remembered<Asked, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    let answer = known.get(asked);
    if (answer === undefined) {
      if (known.size === MOST_REMEMBERED) known.clear();
      known.set(asked, (answer = find(asked)));
    }
    return answer;
  };
}

/** The minute `count` whole minutes after `at`, held to years 0000 to 9999. */
export function addMinutes(at: DateTime, count: number): DateTime {
  // Read where they stand: to cut out the day and the time first would be felt in a long list.
  const minutes = minutesAt(at, DAY_LENGTH + 1) + count;
  const days = dayNumber(at) + Math.floor(minutes / MINUTES_PER_DAY);
  if (days > LAST_DAY_NUMBER) return '9999-12-31T23:59' as DateTime;
  if (days < FIRST_DAY_NUMBER) return '0000-01-01T00:00' as DateTime;
  const rest = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const time = `${twoDigits[Math.floor(rest / 60)] ?? ''}:${twoDigits[rest % 60] ?? ''}`;
  return `${dayFromNumber(days)}T${time}` as DateTime;
}

/** How many minutes lie from `from` to `to`; negative where `to` comes first. */
export function minutesBetween(from: DateTime, to: DateTime): number {
  const days = daysBetween(dayOf(from), dayOf(to));
  return days * MINUTES_PER_DAY + minutesOfTime(timeOf(to)) - minutesOfTime(timeOf(from));
}

/** A number for a minute that orders as it does: its digits, `202611251430`. */
export function ordinalOf(at: DateTime): number {
  let value = 0;
  for (let index = 0; index < at.length; index += 1) {
    const digit = at.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  return value;
}

/** The later of two minutes. */
export function laterOf(one: DateTime, other: DateTime): DateTime {
  return one < other ? other : one;
}

/** What a wall clock shows at `date`, in the time zone of the machine. */
export function civilFromDate(date: Date): DateTime {
  const day = `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;
  return `${day}T${padded(date.getHours(), 2)}:${padded(date.getMinutes(), 2)}` as DateTime;
}
