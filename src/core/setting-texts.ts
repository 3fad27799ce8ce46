import { propertyNames } from './contact/properties';
import type { Settings } from './settings';

/** The weekdays as the settings show and read them, Sunday first. */
const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/**
 * A setting that is a list or a table, as text to edit. `read` gives what the setting's own reader
 * then accepts or refuses, so that the rules of what fits stand in one place.
 */
export interface SettingText<Key extends keyof Settings> {
  readonly write: (value: Settings[Key]) => string;
  readonly read: (text: string) => unknown;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function weekdayOf(name: string): number {
  return weekdayNames.findIndex(
    (known) => name.length >= 2 && known.toLowerCase().startsWith(name.toLowerCase()),
  );
}

/** The settings that are edited as text, with how. */
export const settingTexts: {
  readonly availability: SettingText<'availability'>;
  readonly weekend: SettingText<'weekend'>;
  readonly daysOff: SettingText<'daysOff'>;
  readonly markerProperty: SettingText<'markerProperty'>;
  readonly propertyNames: SettingText<'propertyNames'>;
  readonly logHeading: SettingText<'logHeading'>;
} = {
  availability: {
    write: (value) =>
      value
        .map(({ weekday, from, until }) => `${weekdayNames[weekday] ?? ''} ${from} to ${until}`)
        .join('\n'),
    read: (text) =>
      linesOf(text).map((line) => {
        const [weekday = '', from = '', until = ''] = line.split(/\s*(?:\s|-|–|\bto\b)\s*/);
        return { weekday: weekdayOf(weekday), from: padded(from), until: padded(until) };
      }),
  },
  weekend: {
    write: (value) =>
      [...value]
        .sort((one, other) => fromMonday(one) - fromMonday(other))
        .map((weekday) => weekdayNames[weekday] ?? '')
        .join(', '),
    read: (text) =>
      text
        .split(/[\s,]+/)
        .filter((name) => name !== '')
        .map(weekdayOf),
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
function padded(time: string): string {
  return time.length === 4 ? `0${time}` : time;
}
