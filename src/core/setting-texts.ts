import { propertyNames } from './contact/properties';
import type { Settings } from './settings';
import type { Texts } from './texts/en';

/**
 * A setting that is a list or a table, as text to edit. `read` gives what the setting's own reader
 * then accepts or refuses, so that the rules of what fits stand in one place.
 */
export interface SettingText<Key extends keyof Settings> {
  readonly write: (value: Settings[Key], texts: Texts) => string;
  readonly read: (text: string, texts: Texts) => unknown;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The weekday that a name or its beginning means, of at least two letters; -1 where it is none. */
function weekdayOf(name: string, { speech }: Texts): number {
  const begun = name.toLowerCase();
  return name.length < 2
    ? -1
    : speech.weekdays().findIndex((known) => known.toLowerCase().startsWith(begun));
}

/** The weekdays of a list with commas, or with spaces where no weekday has one in its name. */
function weekdaysIn(text: string, texts: Texts): readonly number[] {
  const within = (part: string): readonly number[] => {
    const whole = weekdayOf(part, texts);
    return whole >= 0 ? [whole] : part.split(/\s+/).map((name) => weekdayOf(name, texts));
  };
  return text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .flatMap((part) => (part === '' ? [] : within(part)));
}

/** A stretch as it is typed: a weekday, then two times with any words or a dash between them. */
function stretchIn(line: string, texts: Texts): unknown {
  const [from, until, ...more] = line.matchAll(/\d{1,2}:\d{2}/g);
  const weekday = weekdayOf(line.slice(0, from?.index).trim(), texts);
  const between = line.slice((from?.index ?? 0) + (from?.[0].length ?? 0), until?.index);
  const fits = until === undefined || (line.endsWith(until[0]) && !/\d/.test(between));
  return fits && more.length === 0
    ? { weekday, from: padded(from?.[0]), until: padded(until?.[0]) }
    : { weekday: -1, from: '', until: '' };
}

/** The settings that are edited as text, though they are none: lists, tables and what may be null. */
type EditedAsText = {
  [Key in keyof Settings]: Settings[Key] extends string | number ? never : Key;
}[keyof Settings];

/** The settings that are edited as text, with how. */
export const settingTexts: { readonly [Key in EditedAsText]: SettingText<Key> } = {
  availability: {
    write: (value, { speech, settingForms }) =>
      value
        .map(({ weekday, from, until }) =>
          settingForms.stretch(speech.weekdays()[weekday] ?? '', from, until),
        )
        .join('\n'),
    read: (text, texts) => linesOf(text).map((line) => stretchIn(line, texts)),
  },
  weekend: {
    write: (value, { speech }) =>
      [...value]
        .sort((one, other) => fromMonday(one) - fromMonday(other))
        .map((weekday) => speech.weekdays()[weekday] ?? '')
        .join(', '),
    read: weekdaysIn,
  },
  daysOff: {
    write: (value) => value.join('\n'),
    read: (text) => linesOf(text).flatMap((line) => line.split(/[\s,]+/)),
  },
  markerProperty: {
    write: (value) => (value === null ? '' : `${value.name}: ${value.value}`),
    read: (text) => {
      if (text.trim() === '') return null;
      const [name, value] = atColon(text);
      return { name, value };
    },
  },
  propertyNames: {
    write: (value) =>
      propertyNames
        .flatMap((property) => {
          const name = value[property];
          return name === undefined ? [] : [`${property}: ${name}`];
        })
        .join('\n'),
    read: (text) => Object.fromEntries(linesOf(text).map(atColon)),
  },
  logHeading: {
    write: (value) => value ?? '',
    read: (text) => (text.trim() === '' ? null : text),
  },
};

/** What stands before and after the first colon; all of it before where there is none. */
function atColon(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return colon < 0
    ? [line.trim(), '']
    : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** A weekday's place in a week that begins on Monday. */
function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

/** `9:00` as `09:00`. */
function padded(time = ''): string {
  return time.length === 4 ? `0${time}` : time;
}
