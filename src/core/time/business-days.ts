import { addDays, type Day, weekdayOf } from './civil';

/** Gives the `count`-th business day strictly after `day`; `count` is a whole number from 1. */
export type BusinessDayAfter = (day: Day, count: number) => Day;

/**
 * A business day is a day outside the weekend and outside the days off.
 *
 * @param weekend weekdays, Sunday 0; at most six of them, so that business days never run out.
 * @param daysOff days that are no business days whatever their weekday.
 * @returns a function that remembers its answers: many contacts share a day.
 */
export function businessDays(
  weekend: readonly number[],
  daysOff: readonly Day[],
): BusinessDayAfter {
  const free = new Set(weekend);
  const off = new Set(daysOff);
  const known = new Map<number, Map<Day, Day>>();

  function count(day: Day, wanted: number): Day {
    let found = 0;
    let current = day;
    while (found < wanted) {
      const next = addDays(current, 1);
      if (next === current) return current;
      current = next;
      if (!free.has(weekdayOf(current)) && !off.has(current)) found += 1;
    }
    return current;
  }

  return (day, wanted) => {
    let answers = known.get(wanted);
    if (answers === undefined) known.set(wanted, (answers = new Map<Day, Day>()));
    let answer = answers.get(day);
    if (answer === undefined) answers.set(day, (answer = count(day, wanted)));
    return answer;
  };
}
