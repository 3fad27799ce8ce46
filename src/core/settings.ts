import type { PropertyName } from './contact/properties';
import { talkMinutes } from './contact/talk-minutes';
import { folderKeys, hidesEveryone } from './folder-path';
import {
  type Availability,
  type Clock,
  isRecord,
  type MarkerProperty,
  misfit,
  readAvailability,
  readClock,
  readDaysOff,
  type Reader,
  readHeading,
  readLanguage,
  readMarker,
  readNumber,
  readPath,
  readPropertyNames,
  readTag,
  readTaskFormat,
  readText,
  readWeekend,
  readYesOrNo,
  type RenamedProperties,
} from './setting-values';
import type { TaskFormat } from './promise/task-format';
import type { Day } from './time/civil';
import type { Language } from './language';

/** What a user can set; the shape of `data.json`. Defaults and ranges: docs/follow-ups.md. */
export interface Settings {
  /** The vault folder whose notes are candidates, subfolders included; empty turns this off. */
  readonly contactsFolder: string;
  /** The tag, without `#`, that makes a note a candidate; empty turns this off. */
  readonly contactTag: string;
  /** The vault folder that holds the user's own templates; its notes are never candidates. */
  readonly templatesFolder: string;
  /** A property and its value that make a note a candidate, for example `type: person`. */
  readonly markerProperty: MarkerProperty | null;
  /** The vault's own names for properties of a contact note. */
  readonly propertyNames: RenamedProperties;
  /** The words of the log's heading in a note; null for the one by default. */
  readonly logHeading: string | null;
  /** The user's name, as messages sign it. */
  readonly myName: string;
  /** The user's own introduction, for the preparation. */
  readonly introduction: string;
  /** The work that the user is curious about: the field of whoever is added, unless told otherwise. */
  readonly curiousAbout: string;
  /** When the user can talk. */
  readonly availability: readonly Availability[];
  /** Length of an interview where the note tells none, in minutes. */
  readonly minutes: number;
  /** The weekdays that are no business days, Sunday 0. */
  readonly weekend: readonly number[];
  /** Further days that are no business days. */
  readonly daysOff: readonly Day[];
  /** The most conversations to have in play at once. */
  readonly outreachLimit: number;
  /** Business days of silence after which a place is free and a colleague may be asked; 0 is off. */
  readonly widenAfter: number;
  /** The most reminders to send to one person. */
  readonly mostNudges: number;
  /** Business days from a message to its reminder, and from the last one to letting go. */
  readonly nudgeAfter: number;
  /** Business days in which an answer deserves times. */
  readonly scheduleWithin: number;
  /** Business days that offered times are given before asking again. */
  readonly offeredAnswerWithin: number;
  /** Business days after which asking again is late; not less than `offeredAnswerWithin`. */
  readonly offeredLateAfter: number;
  /** Days before the interview on which preparing begins. */
  readonly prepareBefore: number;
  /** Hours after an interview's end from which a thank-you is due. */
  readonly thankFromHours: number;
  /** Hours after an interview's end at which a thank-you is late; not less than `thankFromHours`. */
  readonly thankUntilHours: number;
  /** Days after the interview in which to report back to who made the introduction. */
  readonly reportBackWithin: number;
  /** Days between check-ins; 0 is never. */
  readonly checkInEvery: number;
  /** Business days that whoever was asked for an introduction is given before it counts as due. */
  readonly introduceWithin: number;
  /** Minutes to keep free between two talks. */
  readonly buffer: number;
  /** Whether “Mark as sent” keeps the text of a message in the note. */
  readonly keepMessages: boolean;
  /** How the day of a promise is written. */
  readonly taskFormat: TaskFormat;
  /** The language that the product speaks to the user; null for that of the app. */
  readonly language: Language | null;
  /** The language that headings and the log are written in; null for English. All are read. */
  readonly noteLanguage: Language | null;
  /** The language of messages, one that the product speaks; null for the one it speaks to the user. */
  readonly messageLanguage: Language | null;
  /** The hours of the clock in messages; null for those that their language has. */
  readonly clock: Clock | null;
}

const weekdayHours = (weekday: number): Availability =>
  Object.freeze({ weekday, from: '09:00', until: '17:00' });

/** The settings of someone who set nothing. */
export const defaultSettings: Settings = Object.freeze({
  contactsFolder: 'Contacts',
  contactTag: 'contact',
  templatesFolder: 'Interview templates',
  markerProperty: null,
  propertyNames: Object.freeze({}),
  logHeading: null,
  myName: '',
  introduction: '',
  curiousAbout: '',
  availability: Object.freeze([1, 2, 3, 4, 5].map(weekdayHours)),
  minutes: 30,
  weekend: Object.freeze([0, 6]),
  daysOff: Object.freeze([]),
  outreachLimit: 5,
  widenAfter: 3,
  mostNudges: 1,
  nudgeAfter: 7,
  scheduleWithin: 2,
  offeredAnswerWithin: 3,
  offeredLateAfter: 5,
  prepareBefore: 2,
  thankFromHours: 24,
  thankUntilHours: 48,
  reportBackWithin: 7,
  checkInEvery: 90,
  introduceWithin: 5,
  buffer: 15,
  keepMessages: true,
  taskFormat: 'tasks',
  language: null,
  noteLanguage: null,
  messageLanguage: null,
  clock: null,
});

/** The least and most of each whole-number setting. */
export const numberRanges = {
  minutes: talkMinutes,
  outreachLimit: [0, 100],
  widenAfter: [0, 60],
  mostNudges: [0, 10],
  nudgeAfter: [1, 60],
  scheduleWithin: [1, 60],
  offeredAnswerWithin: [1, 60],
  offeredLateAfter: [1, 60],
  prepareBefore: [0, 60],
  thankFromHours: [0, 720],
  thankUntilHours: [0, 720],
  reportBackWithin: [1, 60],
  checkInEvery: [0, 3650],
  introduceWithin: [1, 60],
  buffer: [0, 240],
} as const satisfies { readonly [Key in keyof Settings]?: readonly [number, number] };

/** The settings whose second must not be less than the first. */
export const orderedPairs = [
  ['offeredAnswerWithin', 'offeredLateAfter'],
  ['thankFromHours', 'thankUntilHours'],
] as const;

/** The readers of all settings but the numbers, which are read by their ranges. */
type Readers = {
  readonly [Key in Exclude<keyof Settings, keyof typeof numberRanges>]: Reader<Settings[Key]>;
};

const readers: Readers = {
  contactsFolder: readPath,
  contactTag: readTag,
  templatesFolder: readPath,
  myName: readText,
  introduction: readText,
  curiousAbout: readText,
  availability: readAvailability,
  weekend: readWeekend,
  markerProperty: readMarker,
  logHeading: readHeading,
  daysOff: readDaysOff,
  propertyNames: readPropertyNames,
  keepMessages: readYesOrNo,
  taskFormat: readTaskFormat,
  language: readLanguage,
  noteLanguage: readLanguage,
  messageLanguage: readLanguage,
  clock: readClock,
};

/** Settings as they could be read, and the keys whose value had to be replaced by its default. */
export interface ReadSettings {
  readonly settings: Settings;
  /**
   * Keys of `data.json`; a renamed property is named as `propertyNames.company`, and a file that
   * holds no settings at all as `data.json`.
   */
  readonly faults: readonly string[];
}

/** A setting that could not be taken, wholly or in part. */
export interface SettingFault {
  readonly setting: keyof Settings;
  /** Of a table the entries that could not be taken, such as `company`. */
  readonly entries: readonly string[];
}

/** The settings that faults of {@link ReadSettings} are about, each once, in their order. */
export function listSettingFaults(faults: readonly string[]): readonly SettingFault[] {
  const found = faults.map((fault) => fault.split('.'));
  return (Object.keys(defaultSettings) as (keyof Settings)[]).flatMap((setting) => {
    const own = found.filter(([key]) => key === setting);
    const entries = own.flatMap(([, ...entry]) => (entry.length === 0 ? [] : entry.join('.')));
    return own.length === 0 ? [] : [{ setting, entries }];
  });
}

/**
 * Reads settings from what `data.json` holds. Total: a value that is missing is its default; one
 * of the wrong type or out of range is its default and a fault; a pair in the wrong order, or of
 * folders of which one hides the other, is both defaults. Of `daysOff` and `propertyNames` the good
 * entries are kept. Unknown keys are ignored.
 */
export function readSettings(raw: unknown): ReadSettings {
  if (raw === null || raw === undefined) return { settings: defaultSettings, faults: [] };
  if (!isRecord(raw)) return { settings: defaultSettings, faults: ['data.json'] };
  const faults: string[] = [];
  const read: { -readonly [Key in keyof Settings]?: unknown } = {};

  const take = (key: string, reader: Reader<unknown>): void => {
    if (!Object.hasOwn(raw, key) || raw[key] === undefined) return;
    const value = reader(raw[key], faults);
    if (value === misfit) faults.push(key);
    else read[key as keyof Settings] = value;
  };

  for (const [key, reader] of Object.entries<Reader<unknown>>(readers)) take(key, reader);
  for (const [key, range] of Object.entries(numberRanges)) take(key, readNumber(range));

  const settings = { ...defaultSettings, ...read } as Settings;
  const ordered = withFoldersApart(withPairsInOrder(settings, faults), faults);
  return { settings: ordered, faults: [...new Set(faults)] };
}

/** Where the templates folder would hide the contacts folder, both are their defaults. */
function withFoldersApart(settings: Settings, faults: string[]): Settings {
  if (!hidesEveryone(settings.contactsFolder, settings.templatesFolder)) return settings;
  faults.push(...folderKeys);
  const { contactsFolder, templatesFolder } = defaultSettings;
  return { ...settings, contactsFolder, templatesFolder };
}

function withPairsInOrder(settings: Settings, faults: string[]): Settings {
  let ordered = settings;
  for (const [first, second] of orderedPairs) {
    if (ordered[first] <= ordered[second]) continue;
    faults.push(first, second);
    const { [first]: firstDefault, [second]: secondDefault } = defaultSettings;
    ordered = { ...ordered, [first]: firstDefault, [second]: secondDefault };
  }
  return ordered;
}

/** This vault's own name for a property of a contact note. */
export function nameInVault(property: PropertyName, settings: Settings): string {
  return settings.propertyNames[property] ?? property;
}
