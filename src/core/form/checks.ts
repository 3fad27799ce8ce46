import type { Texts } from '../texts/en';
import { type DateTime, type Day, readDateTime, readDay } from '../time/civil';

/** Says what is wrong with the value of a field; null where nothing is. */
type Check = (value: string) => string | null;

/**
 * A check that a field holds a day of the calendar, from 2000 to 2100: any other year is one that was
 * only half typed, such as `0026`.
 */
export function isDay(texts: Texts['forms']): Check {
  return (value) => {
    if (readDay(value) === null) return texts.chooseDay;
    return value < '2000' || value >= '2101' ? texts.yearOutOfReach : null;
  };
}

/** A check that a field holds a day of the calendar that is not still to come. */
export function isPastDay(today: Day, texts: Texts['forms']): Check {
  return (value) => isDay(texts)(value) ?? (value > today ? texts.dayToCome : null);
}

/** A check that a field holds a day of the calendar after today. */
export function isComingDay(today: Day, texts: Texts['forms']): Check {
  return (value) => isDay(texts)(value) ?? (value <= today ? texts.chooseComingDay : null);
}

/** The moment that a day field and a time field say; a day alone without a time, null for neither. */
export function momentOf(day: string, time: string): Day | DateTime | null {
  return time === '' ? readDay(day) : readDateTime(`${day}T${time}`);
}
