import { foldName } from '../note/properties/name-there';
import type { ReadPromises } from '../promise/read-promises';
import { nameInVault, type Settings } from '../settings';
import type { Texts } from '../texts/en';
import type { Contact, Problem } from './contact';
import { isTalkClosed } from './contact';
import { type KnownProperty, namesInVault, type ToldProperty } from './names-in-vault';
import { plainValue } from './plain-value';
import { problemOf } from './problem';
import { type PropertyKind, propertyKinds, type PropertyName, usedOtherwise } from './properties';
import {
  Misfit,
  readActions,
  readDayValue,
  displayText,
  LinkedText,
  readMoment,
  readNumber,
  readText,
  valueOf,
} from './read-value';
import { faultOf } from './fault-of';
import { sayShort } from './say-value';
import { readStatus, type Status } from './status';
import { readLanguage, readZone } from './read-place-and-language';
import { talkMinutes, travelMinutes } from './talk-minutes';

/** A note as the metadata cache tells it; the vault layer's only view of it for core. */
export interface Note {
  /** The path in the vault, with extension. */
  readonly path: string;
  /** The file name without extension. */
  readonly name: string;
  /** The parsed front matter; anything may stand in it. Null where the note has none. */
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  /** What its text says of promises; absent where that is not known, or nothing is said. */
  readonly promises?: ReadPromises | undefined;
}

/** A contact with what in its note could not be read. */
export interface ReadContact {
  readonly contact: Contact;
  readonly problems: readonly Problem[];
}

/** A contact with its note's front matter, since a contact keeps only the first of several addresses. */
export interface ContactInNote extends ReadContact {
  readonly frontMatter: NonNullable<Note['frontMatter']>;
}

/** A contact while it is read; links and problems are made with the first of them. */
interface Reading {
  readonly path: string;
  readonly texts: Texts['problems'];
  readonly contact: Record<string, unknown>;
  links: Record<string, string> | null;
  problems: Problem[] | null;
}

/** A list with more malformed entries than this is one problem, not one for each. */
const MOST_MISFITS = 10;

const none: readonly Problem[] = Object.freeze([]);

/**
 * Reads a contact from a note's front matter (docs/note-format.md). Total and strict: whatever
 * stands in a property, what fits is read, what does not becomes a problem, and the rest of the
 * contact still works.
 *
 * @returns null where the note has no `status`: it is no contact.
 */
export function readContact(note: Note, settings: Settings, texts: Texts): ContactInNote | null {
  const { path, name, frontMatter, promises } = note;
  if (frontMatter === null) return null;
  const contact: Record<string, unknown> = { path, name, status: undefined };
  const { problems: words } = texts;
  // Put together by spreading, it would take half as long again to read every contact.
  const reading: Reading = { path, texts: words, contact, links: null, problems: null };
  const { exact, folded } = namesInVault(settings);
  const own = ownProperties(frontMatter);
  let alike: [name: string, known: KnownProperty][] | null = null;
  // Ten thousand notes are read at once, and this is the fastest way through an object.
  for (const key in own) {
    const known = exact.get(key);
    if (known !== undefined) {
      if (known.told !== null) readProperty(reading, known.told, key, own[key]);
      continue;
    }
    const other = folded.get(foldName(key));
    if (other !== undefined) (alike ??= []).push([key, other]);
  }
  if (alike !== null) readAlike(reading, own, alike);
  if (contact['status'] === undefined) return null;
  if (promises !== undefined) takePromises(reading, promises);
  const { problems } = reading;
  return {
    contact: contactFrom(reading),
    problems: problems === null ? none : Object.freeze(problems),
    frontMatter,
  };
}

/**
 * As {@link readContact}, of somebody who need not be on the list: what the note says is read as if they
 * were. Null only where there are no properties.
 */
export function readAsListed(note: Note, settings: Settings, texts: Texts): ReadContact | null {
  if (note.frontMatter === null) return null;
  const status = nameInVault('status', settings);
  const frontMatter = { ...note.frontMatter, [status]: 'identified' };
  return readContact({ ...note, frontMatter }, settings, texts);
}

/**
 * What is wrong with a value that was typed for a property, and what to write instead:
 * `“soon” is not a day. Write a day such as 2026-11-25.` Null where it fits or says nothing.
 */
export function sayWrongInput(property: PropertyName, typed: unknown, texts: Texts): string | null {
  const kind = propertyKinds[property];
  if (kind === 'actions') {
    const [misfit] = readActions(typed).misfits;
    return misfit === undefined ? null : sayWrong(property, misfit, texts);
  }
  const value = valueOf(property, typed);
  const read = value === undefined ? '' : readOne(kind, value);
  return read instanceof Misfit ? sayWrong(property, value, texts) : null;
}

function sayWrong(property: PropertyName, value: unknown, { problems }: Texts): string {
  return problems.typed(sayShort(value), faultOf(property, value), propertyKinds[property]);
}

/**
 * Reads what stands under names that differ from the vault's own only in case, in the order of the
 * note: where the own name is not there the first of them counts, and every other is a problem.
 */
function readAlike(
  reading: Reading,
  own: Readonly<Record<string, unknown>>,
  alike: readonly (readonly [name: string, known: KnownProperty])[],
): void {
  const firsts = new Map<KnownProperty, string>();
  for (const [name, known] of alike) {
    const counts = Object.hasOwn(own, known.name) ? known.name : firsts.get(known);
    if (counts !== undefined) {
      tellSecond(reading, known, counts, name, own[name]);
      continue;
    }
    firsts.set(known, name);
    if (known.told !== null) readProperty(reading, known.told, name, own[name]);
  }
}

function tellSecond(
  reading: Reading,
  { told }: KnownProperty,
  counts: string,
  second: string,
  raw: unknown,
): void {
  const { path, texts } = reading;
  const message = texts.sameName(counts, second);
  const property = told?.property ?? '';
  // A value typed for the property would leave both names where they are.
  const problem = { path, property, value: plainValue(raw), inNote: true } as const;
  (reading.problems ??= []).push(problemOf(problem, message));
}

/** The front matter without what it could inherit where a key of it was taken for a prototype. */
function ownProperties(
  frontMatter: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(frontMatter);
  return prototype === Object.prototype || prototype === null ? frontMatter : { ...frontMatter };
}

/** The contact as read. Talked to, with thank-you and reflection both done, it is in touch. */
function contactFrom({ contact, links }: Reading): Contact {
  if (links !== null) contact['links'] = Object.freeze(links);
  const read = contact as unknown as Contact;
  if (read.status === 'interviewed' && isTalkClosed(read)) {
    contact['status'] = 'in-touch' satisfies Status;
  }
  return Object.freeze(read);
}

/** Takes what the text says of promises; a day that does not exist is a problem. */
function takePromises(reading: Reading, { promises, misdated }: ReadPromises): void {
  const { path, contact, texts } = reading;
  if (promises.length > 0) contact['promises'] = promises;
  for (const { promise, day: value } of misdated) {
    const { text, day, nth } = promise;
    const told = { path, property: '', value, promise: { text, day, nth } } as const;
    const message = texts.promiseDay(sayShort(text), sayShort(value));
    (reading.problems ??= []).push(problemOf(told, message));
  }
}

/** @param name the property's name as the note writes it. */
function readProperty(
  reading: Reading,
  { property, kind }: ToldProperty,
  name: string,
  raw: unknown,
): void {
  if (kind === 'actions') {
    readSkipped(reading, property, name, raw);
    return;
  }
  const value = valueOf(property, raw);
  if (value === undefined) return;
  const read = readOne(kind, value);
  if (typeof read !== 'object') reading.contact[property] = read;
  else if (read instanceof LinkedText) {
    reading.contact[property] = read.text;
    (reading.links ??= {})[property] = read.target;
  } else if (!usedOtherwise.has(property)) {
    refuse(reading, property, name, value);
    // It has a status all the same, only none that is understood.
    if (kind === 'status') reading.contact[property] = null;
  }
}

/**
 * What a value of a property says, read as strictly as a contact is: a misfit where it is none of the
 * kind; undefined where there is no value, and for a list of actions.
 */
export function readPropertyValue(
  property: PropertyName,
  raw: unknown,
): string | number | LinkedText | Misfit | undefined {
  const kind = propertyKinds[property];
  const value = valueOf(property, raw);
  return value === undefined || kind === 'actions' ? undefined : readOne(kind, value);
}

function readSkipped(reading: Reading, property: PropertyName, name: string, raw: unknown): void {
  const { actions, misfits } = readActions(raw);
  if (actions.length > 0) reading.contact[property] = Object.freeze(actions);
  const told = misfits.length > MOST_MISFITS ? [raw] : misfits;
  for (const misfit of told) refuse(reading, property, name, misfit);
}

function readOne(
  kind: Exclude<PropertyKind, 'actions'>,
  value: unknown,
): string | number | LinkedText | Misfit {
  switch (kind) {
    case 'text':
      return readText(value);
    case 'status':
      return readStatusValue(value);
    case 'day':
    case 'done':
      return readDayValue(value);
    case 'moment':
      return readMoment(value);
    case 'count':
      return readNumber(value, 0, Infinity, true);
    case 'minutes':
      return readNumber(value, ...talkMinutes, true);
    case 'travel':
      return readNumber(value, ...travelMinutes, true);
    case 'language':
      return readLanguage(value);
    case 'zone':
      return readZone(value);
    case 'fit':
      return readNumber(value, 1, 5, false);
  }
}

function readStatusValue(value: unknown): Status | Misfit {
  const text = displayText(readText(value));
  const status = text instanceof Misfit ? null : readStatus(text);
  return status ?? new Misfit();
}

function refuse(reading: Reading, property: PropertyName, name: string, value: unknown): void {
  const fault = faultOf(property, value);
  const message = reading.texts.unread(name, sayShort(value), fault, propertyKinds[property]);
  (reading.problems ??= []).push(
    problemOf({ path: reading.path, property, value: plainValue(value) }, message),
  );
}
