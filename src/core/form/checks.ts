import { type DateTime, type Day, readDateTime, readDay } from '../time/civil';

/** A check that a field holds a day of the calendar. */
export function isDay(value: string): string | null {
  return readDay(value) === null ? 'Choose a day.' : null;
}

/** A check that a field holds a day of the calendar that is not still to come. */
export function isPastDay(today: Day): (value: string) => string | null {
  return (value) => isDay(value) ?? (value > today ? 'That day is still to come.' : null);
}

/** A check that a field holds a day of the calendar after today. */
export function isComingDay(today: Day): (value: string) => string | null {
  return (value) => isDay(value) ?? (value <= today ? 'Choose a day after today.' : null);
}

/** The moment that a day field and a time field say; a day alone without a time, null for neither. */
export function momentOf(day: string, time: string): Day | DateTime | null {
  return time === '' ? readDay(day) : readDateTime(`${day}T${time}`);
}
