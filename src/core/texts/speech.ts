import {
  addDays,
  type DateTime,
  type Day,
  dayOf,
  daysBetween,
  hasTime,
  timeOf,
  weekdayOf,
} from '../time/civil';
import { type CompareTexts, withQuickAscii } from './text-order';

/**
 * A text in one plural form: `#` stands for the number. A function is given the number instead, for
 * texts that hold what somebody wrote, who may write a `#` too.
 */
type Form = string | ((number: string) => string);

/** A text for each plural form that a language has. */
type Forms = { readonly [Each in Intl.LDMLPluralRule]?: Form } & { readonly other: Form };

/** The parts of a day, each as the language says it. */
interface DayParts {
  readonly weekday: string;
  readonly date: string;
  readonly month: string;
}

/** How a language puts what `Intl` names together. */
interface Order {
  readonly day: (parts: DayParts) => string;
  readonly withYear: (day: string, year: string) => string;
  readonly withTime: (day: string, time: string) => string;
  /** What stands between two sentences; nothing in languages that write without spaces. */
  readonly betweenSentences: string;
}

/** How a language says days, times, counts and lists, and puts sentences together. */
export interface Speech {
  /** A day: `Tue 24 Nov`, with the year where that is not the year of `today`. */
  readonly day: (day: Day, today: Day) => string;
  /** A day or minute: `Tue 24 Nov` or `Tue 24 Nov, 14:00`. */
  readonly when: (when: Day | DateTime, today: Day) => string;
  /** `yesterday`, `today` or `tomorrow`; null for any other day. */
  readonly nearDay: (day: Day, today: Day) => string | null;
  /** A count in the plural form that the language has for it: `1 day`, `2 days`. */
  readonly count: (count: number, forms: Forms) => string;
  /** A number as the language writes it: `1,200`. */
  readonly number: (value: number) => string;
  /** Names in a row, with the language's “and” before the last. */
  readonly list: (names: readonly string[]) => string;
  /** As {@link list}, with the language's “or”. */
  readonly anyOf: (names: readonly string[]) => string;
  /** Short facts beside each other, without an “and”: `Editor, Northwind`. */
  readonly beside: (facts: readonly string[]) => string;
  /** Whole sentences behind each other, each with its own full stop. */
  readonly sentences: (sentences: readonly string[]) => string;
  /** The days of the week by their whole names, Sunday first. */
  readonly weekdays: () => readonly string[];
  readonly shortWeekdays: () => readonly string[];
  /** Orders texts as the language's own lists are, whatever their case; accents count between equals. */
  readonly compare: CompareTexts;
  /** What a language is called within a sentence, by its tag; the tag where it has no name. */
  readonly language: (tag: string) => string;
  /** As {@link language}, by itself, as in a list to choose from. */
  readonly languageAlone: (tag: string) => string;
}

/** The first moment of Sunday, 1 January 2023, in milliseconds since 1970, UTC. */
const FIRST_SUNDAY = 1_672_531_200_000;
const DAY = 86_400_000;
/** A mean month: whole steps of it from the middle of January come to the middle of each month. */
const MONTH = 30.4375 * DAY;

/** A list says the same few days and counts over and over. */
const MOST_SAID = 5000;

/** What is made at its first use and kept: most of what `Intl` offers costs much to make. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Names of days and months as a language has them, each made at its first use. */
interface CalendarNames {
  readonly weekdays: () => readonly string[];
  /** Within a date: some languages have other names for a month that stands alone. */
  readonly months: () => readonly string[];
  readonly wholeWeekdays: () => readonly string[];
}

function calendarNamesIn(language: string): CalendarNames {
  const named = (
    part: 'weekday' | 'month',
    within: Intl.DateTimeFormatOptions,
    count: number,
    at: (place: number) => number,
  ): (() => readonly string[]) =>
    once(() => {
      const format = new Intl.DateTimeFormat(language, {
        [part]: 'short',
        ...within,
        timeZone: 'UTC',
      });
      return Array.from({ length: count }, (_, place) => {
        const parts = format.formatToParts(at(place));
        return parts.find(({ type }) => type === part)?.value ?? '';
      });
    });
  const atWeekday = (place: number): number => FIRST_SUNDAY + place * DAY;
  const inMonth = (place: number): number => FIRST_SUNDAY + 14 * DAY + place * MONTH;
  return {
    weekdays: named('weekday', { weekday: 'short' }, 7, atWeekday),
    months: named('month', { day: 'numeric' }, 12, inMonth),
    wholeWeekdays: named('weekday', { weekday: 'long' }, 7, atWeekday),
  };
}

/** How a language says a day, with the year where that is not the year of `today`. */
function dayIn(order: Order, { weekdays, months }: CalendarNames): Speech['day'] {
  const said = new Map<Day, string>();

  function withoutYear(day: Day): string {
    let text = said.get(day);
    if (text === undefined) {
      const [, month = '', date = ''] = day.split('-');
      text = order.day({
        weekday: weekdays()[weekdayOf(day)] ?? '',
        date: String(Number(date)),
        month: months()[Number(month) - 1] ?? '',
      });
      if (said.size >= MOST_SAID) said.clear();
      said.set(day, text);
    }
    return text;
  }

  return (day, today) => {
    const year = day.slice(0, 4);
    const text = withoutYear(day);
    return today.startsWith(year) ? text : order.withYear(text, year);
  };
}

/** How a language writes a number, and the plural form that it has for it. */
type CountIn = (count: number) => {
  readonly written: string;
  readonly rule: Intl.LDMLPluralRule;
};

function countIn(language: string, number: () => Intl.NumberFormat): CountIn {
  const plural = once(() => new Intl.PluralRules(language));
  const said = new Map<number, ReturnType<CountIn>>();
  return (count) => {
    let known = said.get(count);
    if (known === undefined) {
      known = { written: number().format(count), rule: plural().select(count) };
      if (said.size >= MOST_SAID) said.clear();
      said.set(count, known);
    }
    return known;
  };
}

/**
 * The speech of a language. Names of days and months, plural forms and lists are those of `Intl`.
 *
 * @param language BCP 47, such as `en` or `pt-BR`.
 */
export function speechIn(language: string, order: Order): Speech {
  const calendar = calendarNamesIn(language);
  const sayDay = dayIn(order, calendar);
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const number = once(() => new Intl.NumberFormat(language));
  const sayCount = countIn(language, number);
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const choices = once(() => new Intl.ListFormat(language, { type: 'disjunction' }));
  const languageNames = once(() => new Intl.DisplayNames(language, { type: 'language' }));
  const compare = once(() => new Intl.Collator(language).compare);
  const facts = once(() => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));
  return {
    day: sayDay,
    when: (when, today) => {
      const day = sayDay(dayOf(when), today);
      return hasTime(when) ? order.withTime(day, timeOf(when)) : day;
    },
    nearDay: (day, today) => {
      const away = daysBetween(today, day);
      return Math.abs(away) > 1 ? null : relative().format(away, 'day');
    },
    count: (count, forms) => {
      const { written, rule } = sayCount(count);
      const form = forms[rule] ?? forms.other;
      return typeof form === 'function' ? form(written) : form.replace('#', () => written);
    },
    number: (value) => sayCount(value).written,
    list: (names) => lists().format(names),
    anyOf: (names) => choices().format(names),
    beside: (told) => (told.length < 2 ? (told[0] ?? '') : facts().format(told)),
    sentences: (sentences) => sentences.join(order.betweenSentences),
    weekdays: calendar.wholeWeekdays,
    shortWeekdays: calendar.weekdays,
    compare: withQuickAscii((one, other) => compare()(one, other)),
    language: (tag) => languageNames().of(tag) ?? tag,
    languageAlone: (tag) => {
      const name = languageNames().of(tag) ?? tag;
      return name === tag ? tag : name.charAt(0).toUpperCase() + name.slice(1);
    },
  };
}

/**
 * The day that a moment ends, as people say it: a moment at midnight belongs to the day before.
 * Null for any other time of a day.
 */
export function dayEndedBy(moment: DateTime): Day | null {
  return timeOf(moment) === '00:00' ? addDays(dayOf(moment), -1) : null;
}
