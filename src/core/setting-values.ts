import { type PropertyName, propertyNames } from './contact/properties';
import { readFolder } from './folder-path';
import { type Language, spokenLanguage } from './language';
import { readLogHeading } from './note/body/log-section';
import { foldName } from './note/properties/name-there';
import { type TaskFormat, taskFormats } from './promise/task-format';
import { type Day, minutesOfTime, readDay } from './time/civil';

/** A stretch of one weekday in which the user can talk. */
export interface Availability {
  /** Sunday is 0. */
  readonly weekday: number;
  /** Wall-clock time `HH:mm`, before `until`. */
  readonly from: string;
  /** Wall-clock time `HH:mm`. */
  readonly until: string;
}

/** A property and its value that tell a note for one about a person. */
export interface MarkerProperty {
  readonly name: string;
  readonly value: string;
}

/** The vault's own names for properties. */
export type RenamedProperties = { readonly [Name in PropertyName]?: string };

/** How many hours a clock has before it begins again. */
export type Clock = 12 | 24;

/** Stands for what cannot be read. */
export const misfit: unique symbol = Symbol('misfit');

/** Reads one setting; faults of its own are for those of which the good entries are kept. */
export type Reader<Value> = (raw: unknown, faults: string[]) => Value | typeof misfit;

/** Reads the path of a folder of the vault; empty for none. */
export function readPath(raw: unknown): string | typeof misfit {
  return readFolder(raw) ?? misfit;
}

/** Reads a tag, with or without `#`; a text with spaces or commas is none. */
export function readTag(raw: unknown): string | typeof misfit {
  if (typeof raw !== 'string') return misfit;
  const tag = raw.trim().replace(/^#+/, '');
  return /[\s#,]/.test(tag) ? misfit : tag;
}

/** Reads any text, as it is. */
export function readText(raw: unknown): string | typeof misfit {
  return typeof raw === 'string' ? raw : misfit;
}

/** Reads a whole number in a range, both ends included. */
export function readNumber([least, most]: readonly [number, number]): Reader<number> {
  return (raw) =>
    typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= most ? raw : misfit;
}

/** Reads a way to write the marks of tasks. */
export function readTaskFormat(raw: unknown): TaskFormat | typeof misfit {
  return taskFormats.find((format) => format === raw) ?? misfit;
}

/** Reads yes or no. */
export function readYesOrNo(raw: unknown): boolean | typeof misfit {
  return typeof raw === 'boolean' ? raw : misfit;
}

/** Reads the hours of a clock, as a number or a text; null for none told. */
export function readClock(raw: unknown): Clock | null | typeof misfit {
  if (isBlank(raw)) return null;
  const hours = typeof raw === 'string' ? Number(raw.trim()) : raw;
  return hours === 12 || hours === 24 ? hours : misfit;
}

/** Reads a language that the product speaks; null for none told. */
export function readLanguage(raw: unknown): Language | null | typeof misfit {
  if (isBlank(raw)) return null;
  return (typeof raw === 'string' ? spokenLanguage(raw.trim()) : null) ?? misfit;
}

/** Reads the words of a heading; null where nothing is told. */
export function readHeading(raw: unknown): string | null | typeof misfit {
  if (isBlank(raw)) return null;
  return typeof raw === 'string' ? (readLogHeading(raw) ?? misfit) : misfit;
}

function isBlank(raw: unknown): boolean {
  return raw === null || (typeof raw === 'string' && raw.trim() === '');
}

/** Whether a value is a map of values by name, not a list. */
export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function readWeekday(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= 6 ? raw : null;
}

/** Reads when the user can talk; one stretch that is none makes the whole a misfit. */
export function readAvailability(raw: unknown): readonly Availability[] | typeof misfit {
  if (!Array.isArray(raw)) return misfit;
  const entries = raw.map((entry: unknown): Availability | null => {
    if (!isRecord(entry)) return null;
    const { from, until } = entry;
    const weekday = readWeekday(entry['weekday']);
    if (weekday === null || typeof from !== 'string' || typeof until !== 'string') return null;
    return minutesOfTime(from) < minutesOfTime(until) ? { weekday, from, until } : null;
  });
  return entries.every((entry) => entry !== null) ? entries : misfit;
}

/** Reads weekdays, each once; a week needs one day that is none of them. */
export function readWeekend(raw: unknown): readonly number[] | typeof misfit {
  if (!Array.isArray(raw)) return misfit;
  const weekdays = [...new Set(raw.map(readWeekday))];
  return weekdays.every((weekday) => weekday !== null) && weekdays.length <= 6 ? weekdays : misfit;
}

/** Reads a property and its value; null for none. */
export function readMarker(raw: unknown): MarkerProperty | null | typeof misfit {
  if (raw === null) return null;
  if (!isRecord(raw)) return misfit;
  const { name, value } = raw;
  if (typeof name !== 'string' || name.trim() === '' || value === '') return misfit;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return misfit;
  }
  return { name: name.trim(), value: String(value).trim() };
}

/** Reads days, keeping the good ones; a fault where another is among them. */
export function readDaysOff(raw: unknown, faults: string[]): readonly Day[] | typeof misfit {
  if (!Array.isArray(raw)) return misfit;
  const days = raw.map((entry: unknown) => (typeof entry === 'string' ? readDay(entry) : null));
  if (days.includes(null)) faults.push('daysOff');
  return days.filter((day) => day !== null);
}

/** Reads the vault’s own names for properties, keeping those by which each can be told apart. */
export function readPropertyNames(
  raw: unknown,
  faults: string[],
): RenamedProperties | typeof misfit {
  if (!isRecord(raw)) return misfit;
  const renamed = new Map<PropertyName, string>();
  for (const [property, value] of Object.entries(raw)) {
    const name = propertyNames.find((known) => known === property);
    const text = typeof value === 'string' ? value.trim() : '';
    if (name === undefined || text === '' || hasControlCharacter(text)) {
      faults.push(`propertyNames.${property}`);
    } else if (text !== name) renamed.set(name, text);
  }
  dropSharedNames(renamed, faults);
  return Object.fromEntries(renamed);
}

/**
 * Two properties under one name, or two that differ only in case, could not be told apart, so such
 * renamings are not taken; taking one back can make another clash, hence the repetition.
 */
function dropSharedNames(renamed: Map<PropertyName, string>, faults: string[]): void {
  const nameOf = (property: PropertyName): string => foldName(renamed.get(property) ?? property);
  const clashing = (property: PropertyName): boolean =>
    propertyNames.some((other) => other !== property && nameOf(other) === nameOf(property));
  let clashes = [...renamed.keys()].filter(clashing);
  while (clashes.length > 0) {
    for (const property of clashes) {
      renamed.delete(property);
      faults.push(`propertyNames.${property}`);
    }
    clashes = [...renamed.keys()].filter(clashing);
  }
}

function hasControlCharacter(text: string): boolean {
  return Array.from(text).some((character) => character < ' ' || character === '\u007f');
}
