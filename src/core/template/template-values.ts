import { isNameSuffix } from '../contact/name-suffix';
import { propertyKinds, type PropertyName, propertyNames } from '../contact/properties';
import { Misfit, readMoment, readText, singleValue, valueOf } from '../contact/read-value';
import { finderOf } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import { type DateTime, type Day, hasTime } from '../time/civil';
import { placeholderKey, type TemplateValues } from './placeholders';
import { shownValue } from '../contact/shown-text';
import { isHonorific, type NoteWords } from '../words';

/** Writes a day or minute in a format such as `D MMMM YYYY`, in the language of a locale such as `en`. */
export type FormatMoment = (when: Day | DateTime, format: string, locale: string) => string;

/** What the placeholders of a template are filled from. */
export interface ValueSource {
  /** The note's file name without extension: the person's name. */
  readonly name: string;
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  readonly settings: Settings;
  readonly now: DateTime;
  readonly format: FormatMoment;
  /** How days and times are written: the language that notes are kept in. */
  readonly dates: NoteWords['dates'];
  /** The times offered, as the message is to name them; left out, `{{slots}}` stays visible. */
  readonly slots?: string;
}

/**
 * The values of all placeholders for a message or a note about one person (docs/templates.md).
 * Every property of the note is there by its name, the plugin's own ones by either of their names;
 * what has a fixed meaning comes before a property of the same name.
 */
export function templateValues(source: ValueSource): TemplateValues {
  const { name, settings, now, format, dates, slots = '' } = source;
  const texts = new Map<string, string>([['first-name', firstName(name)]]);
  addProperties(texts, source);
  addCuriosity(texts, settings);
  const fixed = { name, title: name, 'my-name': settings.myName, slots };
  for (const [key, value] of Object.entries(fixed)) texts.set(key, value.trim());
  texts.set('today', format(now, dates.today, dates.locale));
  return { texts, formatNow: (asked) => format(now, asked, dates.locale) };
}

function addProperties(texts: Map<string, string>, source: ValueSource): void {
  const { frontMatter, settings } = source;
  if (frontMatter === null) return;
  const found = new Set<string>();
  for (const [property, raw] of Object.entries(frontMatter)) {
    const key = placeholderKey(property);
    const text = textOf(raw);
    if (text === '' || found.has(key)) continue;
    found.add(key);
    texts.set(key, text);
  }
  const find = finderOf(Object.keys(frontMatter));
  for (const property of propertyNames) {
    const own = nameInVault(property, settings);
    const name = find(own);
    const raw = Object.hasOwn(frontMatter, name) ? frontMatter[name] : undefined;
    const text = contactText(property, raw, source);
    texts.set(placeholderKey(property), text);
    texts.set(placeholderKey(own), text);
  }
}

/** Somebody whose field nothing tells is met for what the user is curious about. */
function addCuriosity(texts: Map<string, string>, settings: Settings): void {
  const keys = ['field', nameInVault('field', settings)].map(placeholderKey);
  for (const key of keys) {
    if ((texts.get(key) ?? '') === '') texts.set(key, settings.curiousAbout.trim());
  }
}

/** A property of a contact as a message says it: days in words. */
function contactText(property: PropertyName, raw: unknown, { format, dates }: ValueSource): string {
  const kind = propertyKinds[property];
  if (kind !== 'day' && kind !== 'done' && kind !== 'moment') return textOf(valueOf(property, raw));
  const when = readMoment(singleValue(raw));
  if (when instanceof Misfit) return textOf(raw);
  const asked = kind === 'moment' && hasTime(when) ? dates.moment : dates.day;
  return format(when, asked, dates.locale);
}

/** Any value as text: links as what they show, lists with commas; nothing for nested properties. */
function textOf(raw: unknown): string {
  const whole = singleValue(raw);
  const values: unknown[] = Array.isArray(whole) ? whole : [whole];
  return values
    .map((value) => shownValue(readText(singleValue(value))))
    .flatMap((text) => (text instanceof Misfit || text === '' ? [] : [text]))
    .join(', ');
}

/**
 * What to call somebody: the first word of the name, after any title. Behind a comma it is only
 * where a lone family name stands before the comma, and no suffix such as PhD or Jr behind it.
 */
export function firstName(name: string): string {
  const [first = '', ...others] = name.split(',').map(withoutHonorific);
  const given = others.find((part) => !isNameSuffix(part));
  const whole = given === undefined || /\s/.test(first) ? first : given;
  return whole.split(/\s+/)[0] ?? '';
}

function withoutHonorific(part: string): string {
  const words = part.trim().split(/\s+/);
  const named = words.findIndex((word, at) => at === words.length - 1 || !isHonorific(word));
  return words.slice(named).join(' ');
}
