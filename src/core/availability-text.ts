import type { Availability } from './setting-values';
import type { Texts } from './texts/en';
import { minutesOfTime } from './time/civil';

/** A stretch as it was typed: a weekday of -1 and empty times stand for what cannot be told. */
export type TypedStretch = Availability;

/** Some weekdays with one stretch that is the same on each. */
export interface Week {
  /** Sunday is 0; each once. */
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly until: string;
}

/** From how many weekdays behind one another on they are told by the first and the last. */
const LEAST_IN_RANGE = 3;

/** A line with more stretches than this is none that anybody typed. */
const MOST_IN_LINE = 24;

const none: TypedStretch = { weekday: -1, from: '', until: '' };

/** When somebody can talk, as text to edit: a line for each stretch and the days on which it is. */
export function writeAvailability(value: readonly Availability[], texts: Texts): string {
  const groups: Week[] = [];
  for (const { weekday, from, until } of value) {
    const last = groups.at(-1);
    const joins = last?.from === from && last.until === until && !last.weekdays.includes(weekday);
    if (last !== undefined && joins)
      groups[groups.length - 1] = { ...last, weekdays: [...last.weekdays, weekday] };
    else groups.push({ weekdays: [weekday], from, until });
  }
  return groups.map((week) => writeWeek(week, texts)).join('\n');
}

/** One stretch with its days, such as `Monday to Friday 09:00 to 17:00`. */
export function writeWeek({ weekdays, from, until }: Week, texts: Texts): string {
  const names = texts.speech.weekdays();
  const runs: number[][] = [];
  for (const weekday of weekdays) {
    const run = runs.at(-1);
    if (run?.at(-1) === (weekday + 6) % 7) run.push(weekday);
    else runs.push([weekday]);
  }
  const days = runs.flatMap((run) => {
    const named = run.map((weekday) => names[weekday] ?? '');
    const [first = '', last = ''] = [named[0], named.at(-1)];
    return run.length < LEAST_IN_RANGE ? named : texts.settingForms.days(first, last);
  });
  return texts.settingForms.stretch(days.join(', '), from, until);
}

/**
 * Reads what {@link writeAvailability} writes, and what people type in its place, such as
 * `Mon-Fri 9-12, 13-17`, `18h to 21h on Mon` or `Sat, Sun 10 am to 1 pm`. A line that says none of it
 * becomes one stretch that no reader of settings takes. Takes time in proportion to the text.
 */
export function readAvailabilityText(text: string, texts: Texts): readonly TypedStretch[] {
  return text.split('\n').flatMap((line) => {
    let days: readonly number[] = [];
    return line.split(';').flatMap((part) => {
      if (part.trim() === '') return [];
      const read = readPart(part.trim(), days, texts);
      // “Mon 9-12; 13-17”: what names no day goes on with those before it.
      days = [...new Set(read?.map(({ weekday }) => weekday))];
      return read ?? [none];
    });
  });
}

/** The one stretch, and its days, that a text is about; null where it tells more, less or nothing. */
export function readWeek(text: string, texts: Texts): Week | null {
  const stretches = readAvailabilityText(text, texts);
  const [first] = stretches;
  if (first === undefined) return null;
  const { from, until } = first;
  const weekdays = stretches.map(({ weekday }) => weekday);
  const isOne =
    minutesOfTime(from) < minutesOfTime(until) &&
    stretches.every((stretch) => stretch.from === from && stretch.until === until) &&
    !weekdays.includes(-1) &&
    new Set(weekdays).size === weekdays.length;
  return isOne ? { weekdays, from, until } : null;
}

/** The weekday that a name or its beginning means, of at least two letters; -1 where it is none. */
export function weekdayOf(name: string, { speech }: Texts): number {
  const begun = name.toLowerCase();
  return name.length < 2
    ? -1
    : speech.weekdays().findIndex((known) => known.toLowerCase().startsWith(begun));
}

const time =
  /(?:(\d{1,2})(?:[:.h](\d{2}))?|(\d{1,2})(\d{2}))(?!\d)(?: ?(?:h(?:rs?)?|uhr)\b)?(?: ?([ap])\.?m\b\.?)?/gi;

/** Two times, with the words or signs that stand before them and between them. */
interface TypedTimes {
  readonly before: string;
  readonly from: RegExpExecArray;
  readonly between: string;
  readonly until: RegExpExecArray;
}

/**
 * Part of a line: days before or behind the stretches that are on them, as many as there are. Null
 * where it says anything else.
 *
 * @param daysBefore the days of what stands before it, for where it names none.
 */
function readPart(
  part: string,
  daysBefore: readonly number[],
  texts: Texts,
): readonly TypedStretch[] | null {
  const { pairs, behind } = timesIn(part);
  const named = [...pairs.map(({ before }) => before), behind].map((words) =>
    readWeekdays(words, texts),
  );
  const { through } = texts.settingForms.dayWords;
  const isClear = pairs.length === 1 || pairs.every(({ between }) => through.has(between));
  if (pairs.length === 0 || pairs.length > MOST_IN_LINE || !isClear || named.includes(null))
    return null;
  const days = named as (readonly number[])[];
  const isNamedBehind = days[0]?.length === 0 && days.some(({ length }) => length > 0);
  // Days at both ends leave open what is on which.
  if (isNamedBehind !== (days.at(-1)?.length ?? 0) > 0) return null;
  const own = isNamedBehind
    ? filledIn(days.slice(1).reverse(), []).reverse()
    : filledIn(days.slice(0, -1), daysBefore);
  if (own.some(({ length }) => length === 0)) return null;
  const read = pairs.flatMap(({ from, until }, place) =>
    (own[place] ?? []).map((weekday) => ({ weekday, ...clocks(from, until) })),
  );
  const overlap = read.some(({ weekday, from, until }, place) =>
    read.slice(0, place).some((earlier) => {
      const isApart = earlier.until <= from || until <= earlier.from;
      return earlier.weekday === weekday && !isApart;
    }),
  );
  return overlap ? null : read;
}

/** The times of a text in pairs, and what stands behind them; none where one is left over. */
function timesIn(text: string): { readonly pairs: readonly TypedTimes[]; readonly behind: string } {
  // What begins within a longer number is no time.
  const times = [...text.matchAll(time)].filter(({ index }) => !/\d/.test(text[index - 1] ?? ''));
  const pairs: TypedTimes[] = [];
  let end = 0;
  for (let place = 0; place + 1 < times.length; place += 2) {
    const [from, until] = times.slice(place, place + 2) as [RegExpExecArray, RegExpExecArray];
    const between = text
      .slice(from.index + from[0].length, until.index)
      .trim()
      .toLowerCase();
    pairs.push({ before: text.slice(end, from.index), from, between, until });
    end = until.index + until[0].length;
  }
  return { pairs: times.length % 2 === 0 ? pairs : [], behind: text.slice(end) };
}

/** Days, and for each that are none those that came last. */
function filledIn(
  named: readonly (readonly number[])[],
  before: readonly number[],
): (readonly number[])[] {
  let last = before;
  return named.map((days) => (last = days.length === 0 ? last : days));
}

/** Two times as they were typed on the clock of 24 hours: “1 to 5 pm” begins in the afternoon. */
function clocks(from: RegExpExecArray, until: RegExpExecArray): { from: string; until: string } {
  const [begun, late, end] = [clock(from), clock(from, 'p'), clock(until)];
  const isLate = from[5] === undefined && /p/i.test(until[5] ?? '') && Number(hoursOf(from)) < 12;
  return { from: isLate && late < end ? late : begun, until: end };
}

function hoursOf([, hours, , packed]: RegExpExecArray): string {
  return hours ?? packed ?? '';
}

/** A time as it was typed on the clock of 24 hours. */
function clock(typed: RegExpExecArray, half = typed[5] ?? ''): string {
  const minutes = typed[2] ?? typed[4] ?? '00';
  const hours = Number(hoursOf(typed));
  const ofHalf = half === '' ? hours : (hours % 12) + (/p/i.test(half) ? 12 : 0);
  return `${String(ofHalf).padStart(2, '0')}:${minutes}`;
}

/** Stands for the name of a weekday that has more than letters in it, by its number. */
const NAMED = 0xe000;

/** The words and signs of a text in lower case; a weekday of several words is one. */
function dayTokens(text: string, texts: Texts): readonly string[] {
  let rest = text.toLowerCase();
  texts.speech.weekdays().forEach((name, day) => {
    const known = name.toLowerCase();
    if (/[^\p{L}\p{M}]/u.test(known))
      rest = rest.replaceAll(known, ` ${String.fromCharCode(NAMED + day)} `);
  });
  return rest.match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? [];
}

/** The weekday that one of these means, in the plural too; -1 where it is none. */
function weekdayIn(token: string, texts: Texts): number {
  const named = token.charCodeAt(0) - NAMED;
  if (named >= 0 && named < 7) return named;
  const weekday = weekdayOf(token, texts);
  return weekday < 0 ? weekdayOf(token.replace(/s$/, ''), texts) : weekday;
}

/** The weekdays that words beside a time name, each once; null where they name something else. */
function readWeekdays(text: string, texts: Texts): readonly number[] | null {
  const { through, beside, all } = texts.settingForms.dayWords;
  const found = new Set<number>();
  let last: number | null = null;
  let isRange = false;
  for (const word of dayTokens(text, texts)) {
    const known = weekdayIn(word, texts);
    if (known >= 0) {
      if (isRange && last !== null) for (; last !== known; last = (last + 1) % 7) found.add(last);
      found.add(known);
      [last, isRange] = [known, false];
    } else if (through.has(word)) isRange = true;
    else if (Object.hasOwn(all, word)) {
      for (const each of all[word] ?? []) found.add(each);
    } else if (!beside.has(word)) return null;
  }
  // A dash that parts no days is none of the signs that may stand between times.
  return found.size === 0 && isRange ? null : [...found];
}
