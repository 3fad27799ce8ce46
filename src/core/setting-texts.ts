import { readAvailabilityText, readWeekdays, writeAvailability } from './availability-text';
import { propertyNames } from './contact/properties';
import { languages } from './language';
import type { Settings } from './settings';
import type { Texts } from './texts/en';

/** For settings of which one of a few is chosen what each choice is called; an empty one stands for null. */
export const settingChoices = {
  language: ({ languageNames, settingForms }: Texts): Readonly<Record<string, string>> => ({
    '': settingForms.languageOfApp,
    ...languageNames,
  }),
  noteLanguage: ({
    languageNames: { en, ...others },
  }: Texts): Readonly<Record<string, string>> => ({
    '': en,
    ...others,
  }),
  messageLanguage: ({ languageNames, settingForms }: Texts): Readonly<Record<string, string>> => ({
    '': settingForms.languageOfPlugin,
    ...languageNames,
  }),
  clock: ({ settingForms }: Texts): Readonly<Record<string, string>> => ({
    '': settingForms.clockOfLanguage,
    ...settingForms.clocks,
  }),
  taskFormat: ({ settingForms }: Texts): Readonly<Record<string, string>> => ({
    ...settingForms.taskFormats,
  }),
} as const satisfies { readonly [Key in keyof Settings]?: unknown };

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

/** The settings that are edited as text, though they are none: lists, tables and what may be null. */
type EditedAsText = {
  [Key in keyof Settings]: Settings[Key] extends string | number | boolean ? never : Key;
}[keyof Settings];

/** How a setting is edited that is null where its text is empty. */
const textOrNone = {
  write: (value: string | number | null) => String(value ?? ''),
  read: (text: string) => (text.trim() === '' ? null : text),
};

/** The settings that are edited as text, with how. */
export const settingTexts: { readonly [Key in EditedAsText]: SettingText<Key> } = {
  availability: { write: writeAvailability, read: readAvailabilityText },
  weekend: {
    write: (value, { speech }) =>
      [...value]
        .sort((one, other) => fromMonday(one) - fromMonday(other))
        .map((weekday) => speech.weekdays()[weekday] ?? '')
        .join(', '),
    // What names no days is a weekday that there is not.
    read: (text, texts) => readWeekdays(text, texts) ?? [-1],
  },
  daysOff: {
    write: (value) => value.join('\n'),
    read: (text) => linesOf(text).flatMap((line) => line.split(/[\s,，、]+/)),
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
  logHeading: textOrNone,
  language: textOrNone,
  noteLanguage: {
    ...textOrNone,
    // English is the one that stands for none chosen.
    write: (value) => (value === languages[0] ? '' : (value ?? '')),
  },
  messageLanguage: textOrNone,
  clock: textOrNone,
};

/** What stands before and after the first colon; all of it before where there is none. */
function atColon(line: string): readonly [string, string] {
  const colon = line.search(/[:：]/);
  return colon < 0
    ? [line.trim(), '']
    : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** A weekday's place in a week that begins on Monday. */
function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}
