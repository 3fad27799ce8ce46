import { foldText } from './contact/fold-text';
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
    return foldText(line)
      .split(';')
      .flatMap((part) => {
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

/** The words for days in a language, folded as what is typed is. */
interface DayWords {
  /** The names of weekdays, Sunday first. */
  readonly weekdays: readonly string[];
  readonly through: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly all: ReadonlyMap<string, readonly number[]>;
  /** Names and words with more than letters in them, the longest first, each with its days. */
  readonly phrases: readonly (readonly [string, readonly number[]])[];
}

const dayWordsIn = new WeakMap<Texts, DayWords>();

function dayWordsOf(texts: Texts): DayWords {
  const known = dayWordsIn.get(texts);
  if (known !== undefined) return known;
  const { through, beside, all } = texts.settingForms.dayWords;
  const weekdays = texts.speech.weekdays().map(foldText);
  const days = Object.entries(all).map(([word, meant]) => [foldText(word), meant] as const);
  const phrases = [...weekdays.map((name, day) => [name, [day]] as const), ...days].filter(
    ([word]) => /[^\p{L}\p{M}]/u.test(word),
  );
  const made = {
    weekdays,
    through: new Set([...through].map(foldText)),
    beside: new Set([...beside].map(foldText)),
    all: new Map(days),
    phrases: phrases.sort(([one], [other]) => other.length - one.length),
  };
  dayWordsIn.set(texts, made);
  return made;
}

/** The weekday that a folded name or its beginning means, of at least two letters; -1 where it is none. */
function weekdayOf(name: string, { weekdays }: DayWords): number {
  return name.length < 2 ? -1 : weekdays.findIndex((known) => known.startsWith(name));
}

/** A time of day, in folded text: `9`, `9:30`, `9 h 30`, `0930`, `9 uhr`, `9 a. m.`, `下午3点半`. */
const time =
  /((?:上午|早上|早晨|凌晨|中午|下午|傍晚|晚上) ?)?(?:(\d{1,2})(?:[:.h](\d{2})| ?h ?(\d{2})(?! ?h)|[点时](\d{1,2})分?|点(半))?|(\d{1,2})(\d{2}))(?!\d)(?: ?(?:h(?:rs?)?|uhr|heures?)\b|点[钟整]?|时)?(?: ?([ap])\.? ?m\b\.?)?/g;

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
  const dayWords = dayWordsOf(texts);
  const { through } = dayWords;
  const named = [...pairs.map(({ before }) => before), behind].map((words) =>
    weekdaysIn(words, dayWords),
  );
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
    const between = text.slice(from.index + from[0].length, until.index).trim();
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
  const [one, other] = [typedTime(from), typedTime(until)];
  const [begun, late] = [clock(one), clock({ ...one, half: 'p' })];
  // “下午2点到5点” ends in the afternoon too.
  const goesOn = other.half === '' && one.half === 'p' && one.isLed && other.hours < 12;
  const end = clock(goesOn ? { ...other, half: 'p' } : other);
  const isLate = one.half === '' && other.half === 'p' && one.hours < 12;
  return { from: isLate && late < end ? late : begun, until: end };
}

/** A time as it was typed. */
interface TypedTime {
  readonly hours: number;
  readonly minutes: string;
  /** `a` before noon, `p` after it; empty where neither is told. */
  readonly half: string;
  /** Whether a word before the time tells its half of the day. */
  readonly isLed: boolean;
}

function typedTime(typed: RegExpExecArray): TypedTime {
  const [, led, hours, short, spaced, chinese, half, packed, packedMinutes, after = ''] = typed;
  const minutes = short ?? spaced ?? chinese ?? packedMinutes ?? (half === undefined ? '00' : '30');
  const told = { hours: Number(hours ?? packed), minutes: minutes.padStart(2, '0') };
  if (led === undefined) return { ...told, half: after, isLed: false };
  return { ...told, half: halfOf(led.trim(), told.hours), isLed: true };
}

/** The half of the day that a Chinese word before an hour means; noon itself is told as it is. */
function halfOf(word: string, hours: number): string {
  if (word === '中午') return hours < 6 ? 'p' : '';
  if (word === '凌晨') return 'a';
  if (/^[上早]/.test(word)) return hours === 12 ? '' : 'a';
  return hours > 12 ? '' : 'p';
}

/** A time as it was typed on the clock of 24 hours. */
function clock({ hours, minutes, half }: TypedTime): string {
  const ofHalf = half === '' ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return `${String(ofHalf).padStart(2, '0')}:${minutes}`;
}

/** Stands for words that have more than letters in them, by their place among these. */
const PHRASE = 0xe000;

/** The words and signs of a folded text; a weekday of several words is one. */
function dayTokens(text: string, { phrases }: DayWords): readonly string[] {
  let rest = text;
  phrases.forEach(([phrase], place) => {
    rest = rest.replaceAll(phrase, ` ${String.fromCharCode(PHRASE + place)} `);
  });
  return rest.match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? [];
}

/** The weekday that one of these means, in the plural too; -1 where it is none. */
function weekdayIn(token: string, words: DayWords): number {
  const weekday = weekdayOf(token, words);
  return weekday < 0 ? weekdayOf(token.replace(/s$/, ''), words) : weekday;
}

/** The weekdays that a text names, each once; null where it names something else. */
export function readWeekdays(text: string, texts: Texts): readonly number[] | null {
  return weekdaysIn(foldText(text), dayWordsOf(texts));
}

/** The weekdays that folded words beside a time name, each once; null where they name something else. */
function weekdaysIn(text: string, words: DayWords): readonly number[] | null {
  const { through, beside, all, phrases } = words;
  const found = new Set<number>();
  let last: number | null = null;
  let isRange = false;
  for (const word of dayTokens(text, words)) {
    const named = phrases[word.charCodeAt(0) - PHRASE]?.[1] ?? all.get(word) ?? [];
    const known = named.length === 1 ? (named[0] ?? -1) : weekdayIn(word, words);
    if (known >= 0) {
      if (isRange && last !== null) for (; last !== known; last = (last + 1) % 7) found.add(last);
      found.add(known);
      [last, isRange] = [known, false];
    } else if (through.has(word)) isRange = true;
    else if (named.length > 0) {
      for (const each of named) found.add(each);
    } else if (!beside.has(word)) return null;
  }
  // A dash that parts no days is none of the signs that may stand between times.
  return found.size === 0 && isRange ? null : [...found];
}
