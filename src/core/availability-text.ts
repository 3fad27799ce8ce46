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
 * `Mon-Fri 9:00-17:00` or `Sat, Sun 10 am to 1 pm`. A line that says none of it becomes one stretch
 * that no reader of settings takes. Takes time in proportion to the text.
 */
export function readAvailabilityText(text: string, texts: Texts): readonly TypedStretch[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => readLine(line, texts));
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

const time = /(\d{1,2})(?:[:.](\d{2}))?(?: ?([ap])\.?m\b\.?)?/gi;

/** A line: days, then two times with any words or a dash between them. */
function readLine(line: string, texts: Texts): readonly TypedStretch[] {
  const [from, until, ...more] = line.matchAll(time);
  const weekdays = readWeekdays(line.slice(0, from?.index), texts);
  const isWhole = until === undefined || until.index + until[0].length === line.length;
  if (weekdays === null || more.length > 0 || !isWhole) return [none];
  return weekdays.map((weekday) => ({ weekday, from: clock(from), until: clock(until) }));
}

/** A time as it was typed on the clock of 24 hours; empty where none was. */
function clock(typed: RegExpExecArray | undefined): string {
  if (typed === undefined) return '';
  const [, hours = '', minutes = '00', half = ''] = typed;
  const ofHalf = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
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

/** The weekdays that words before a time name, each once; null where they name something else. */
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
      for (const each of all[word as keyof typeof all]) found.add(each);
    } else if (!beside.has(word)) return null;
  }
  return found.size === 0 ? null : [...found];
}
