import { addDays, type Day, daysBetween, weekdayOf } from './civil';

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

/**
 * How many business days lie strictly after `from` and not after `to`; 0 where `to` is no later.
 *
 * @param weekend weekdays, Sunday 0.
 * @param daysOff days that are no business days whatever their weekday.
 * @example countBusinessDays('2026-11-03', '2026-11-13', [0, 6], []) // 8, a Tuesday to a Friday
 */
export function countBusinessDays(
  from: Day,
  to: Day,
  weekend: readonly number[],
  daysOff: readonly Day[],
): number {
  const days = Math.max(0, daysBetween(from, to));
  const free = new Set(weekend);
  // Whole weeks are not looked at day by day: a note may give a day of any century.
  const weeks = Math.floor(days / 7);
  let count = weeks * (7 - free.size);
  for (let left = days % 7; left > 0; left -= 1) {
    if (!free.has(weekdayOf(addDays(to, 1 - left)))) count += 1;
  }
  for (const off of new Set(daysOff)) {
    if (off > from && off <= to && !free.has(weekdayOf(off))) count -= 1;
  }
  return count;
}
