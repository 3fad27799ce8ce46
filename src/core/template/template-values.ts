import type { Contact } from '../contact/contact';
import { calledInGreeting, firstName } from '../contact/called';
import { sayMedium } from '../contact/medium';
import { propertyKinds, type PropertyName, propertyNames } from '../contact/properties';
import { readPropertyValue } from '../contact/read-contact';
import { type LinkedText, Misfit, readMoment, readText, singleValue } from '../contact/read-value';
import { finderOf } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import { type DateTime, type Day, hasTime } from '../time/civil';
import { placeholderKey, type TemplateValues } from './placeholders';
import { placeholdersOf } from './property-placeholders';
import { shownText, shownValue } from '../contact/shown-text';
import { forClock, type NoteWords } from '../words';

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
  /** How days and times are written, and a greeting: the language of the text. */
  readonly words: Pick<NoteWords, 'dates' | 'greet' | 'media'>;
  /** Whom the text is to, where that is not the person it is about: whoever introduced them. */
  readonly addressee?: Addressee;
  /** The times offered, as the message is to name them; left out, `{{slots}}` stays visible. */
  readonly slots?: string;
}

/** The values for a text about one person, with what in their note could not be read for it. */
export interface ContactValues extends TemplateValues {
  /** What stands under a property that does not fit, as text, by the property's own name. */
  readonly unread: ReadonlyMap<PropertyName, string>;
}

/** Somebody as a message greets them. */
export interface Addressee {
  readonly name: string;
  /** What to call them; empty where the name says it. */
  readonly firstName: string;
  /** The whole greeting; empty where there is none of their own. */
  readonly salutation: string;
  /** Their own language, as a tag of BCP 47; empty where it is not known. */
  readonly language: string;
}

/** Whom a message to a contact greets, as their note tells. */
export function addresseeOf(contact: Contact): Addressee {
  const { name, language = '' } = contact;
  const told = (property: 'salutation' | 'first-name'): string =>
    shownText(contact, property) ?? '';
  return { name, firstName: told('first-name'), salutation: told('salutation'), language };
}

/**
 * The values of all placeholders for a message or a note about one person (docs/templates.md).
 * Every property of the note is there by its name, the plugin's own ones by either of their names;
 * what has a fixed meaning comes before a property of the same name.
 */
export function templateValues(source: ValueSource): ContactValues {
  const { name, settings, now, format, words, slots = '' } = source;
  const { dates } = words;
  const texts = new Map<string, string>();
  const unread = new Map<PropertyName, string>();
  addProperties(texts, unread, source);
  const own = ownAddressee(name, texts);
  addUsual(texts, settings, 'first-name', firstName(name, own.language));
  addUsual(texts, settings, 'field', settings.curiousAbout);
  addUsual(texts, settings, 'minutes', String(settings.minutes));
  const fixed = { name, title: name, 'my-name': settings.myName, slots };
  for (const [key, value] of Object.entries(fixed)) texts.set(key, value.trim());
  texts.set('today', format(now, dates.today, dates.locale));
  return {
    texts,
    unread,
    formatNow: (asked) => format(now, asked, dates.locale),
    greet: (word) => greetingOf(source.addressee ?? own, word, words),
  };
}

function ownAddressee(name: string, values: ReadonlyMap<string, string>): Addressee {
  const told = (key: PropertyName): string => values.get(key)?.trim() ?? '';
  const [salutation, language] = [told('salutation'), told('language')];
  return { name, firstName: told('first-name'), salutation, language };
}

/** A salutation as it is, without the comma that a template has behind it; else the word and the name. */
function greetingOf(
  { name, firstName: told, salutation, language }: Addressee,
  word: string,
  { greet }: Pick<NoteWords, 'greet'>,
): string | null {
  if (salutation !== '') return withoutEndMarks(salutation);
  const called = told === '' ? calledInGreeting(name, language) : told;
  return called === '' ? null : greet(called, word);
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t,:;!，：；！'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

function addProperties(
  texts: Map<string, string>,
  unread: Map<PropertyName, string>,
  source: ValueSource,
): void {
  const { frontMatter, settings } = source;
  if (frontMatter === null) return;
  const find = finderOf(Object.keys(frontMatter));
  const renamed = new Set(
    propertyNames
      .filter((property) => nameInVault(property, settings) !== property)
      .map((property) => find(nameInVault(property, settings))),
  );
  const found = new Set<string>();
  for (const [property, raw] of Object.entries(frontMatter)) {
    const key = placeholderKey(property);
    const text = textOf(raw);
    if (text === '' || found.has(key) || renamed.has(property)) continue;
    found.add(key);
    texts.set(key, text);
  }
  for (const property of propertyNames) {
    const own = nameInVault(property, settings);
    const name = find(own);
    const isThere = Object.hasOwn(frontMatter, name);
    // Another property that a placeholder means as well, such as `First name`, counts then.
    if (!isThere && own === property) continue;
    const raw = isThere ? frontMatter[name] : undefined;
    const text = contactText(property, raw, source);
    if (text === '' && textOf(raw) !== '') unread.set(property, textOf(raw));
    for (const key of placeholdersOf(property, settings)) texts.set(key, text);
  }
}

/**
 * What holds where the note tells nothing: somebody is called by their name, met for what the user is
 * curious about, and talked with for as long as usual.
 */
function addUsual(
  texts: Map<string, string>,
  settings: Settings,
  property: PropertyName,
  usual: string,
): void {
  for (const key of placeholdersOf(property, settings)) {
    if ((texts.get(key) ?? '') === '') texts.set(key, usual.trim());
  }
}

/** A property of a contact as a message says it: days in words, and nothing of what does not fit. */
function contactText(property: PropertyName, raw: unknown, source: ValueSource): string {
  const { format, words, settings } = source;
  const { dates } = words;
  const kind = propertyKinds[property];
  if (kind === 'actions') return textOf(raw);
  const read = readPropertyValue(property, raw);
  if (read === undefined || read instanceof Misfit) return '';
  if (kind !== 'day' && kind !== 'done' && kind !== 'moment') {
    const shown = shownRead(read);
    return property === 'medium' ? sayMedium(shown, words.media) : shown;
  }
  const when = readMoment(read);
  if (when instanceof Misfit) return '';
  const isTimed = kind === 'moment' && hasTime(when);
  const asked = isTimed ? forClock(dates.moment, settings.clock, dates) : dates.day;
  return format(when, asked, dates.locale);
}

function shownRead(read: string | number | LinkedText): string {
  const shown = shownValue(typeof read === 'number' ? String(read) : read);
  return shown instanceof Misfit ? '' : shown;
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
