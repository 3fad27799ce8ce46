import { type DateTime, type Day, dayOf, daysBetween, hasTime, timeOf, weekdayOf } from './civil';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days as they are said without their year: a list says the same few days over and over. */
const said = new Map<Day, string>();
const MOST_SAID = 5000;

function sayWithoutYear(day: Day): string {
  let text = said.get(day);
  if (text === undefined) {
    const [, month = '', date = ''] = day.split('-');
    text = `${WEEKDAYS[weekdayOf(day)] ?? ''} ${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`;
    if (said.size >= MOST_SAID) said.clear();
    said.set(day, text);
  }
  return text;
}

/** A day as people write it: `Tue 24 Nov`, with the year where that is not the year of `today`. */
function sayDay(day: Day, today: Day): string {
  const year = day.slice(0, 4);
  const text = sayWithoutYear(day);
  return today.startsWith(year) ? text : `${text} ${year}`;
}

/** A day or minute as people write it: `Tue 24 Nov` or `Tue 24 Nov, 14:00`. */
function sayWhen(when: Day | DateTime, today: Day): string {
  const day = sayDay(dayOf(when), today);
  return hasTime(when) ? `${day}, ${timeOf(when)}` : day;
}

/** As {@link sayWhen}, led by `today`, `tomorrow` or `yesterday` where it is one of them. */
export function sayNear(when: Day | DateTime, today: Day): string {
  const near = ['yesterday', 'today', 'tomorrow'][daysBetween(today, dayOf(when)) + 1];
  return near === undefined ? sayWhen(when, today) : `${near}, ${sayWhen(when, today)}`;
}

/** A count with its noun: `1 day`, `2 days`. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names in a row, of many the first few: `Ana, Bo`, `Ana, Bo, Cy and 4 more`. */
export function sayList(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
