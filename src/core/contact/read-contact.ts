import { nameInVault, type Settings } from '../settings';
import type { Contact, Problem } from './contact';
import { isDone } from './contact';
import { quoted, plainValue } from './plain-value';
import { type PropertyKind, propertyKinds, type PropertyName, propertyNames } from './properties';
import {
  Misfit,
  readActions,
  readDayValue,
  readMoment,
  readNumber,
  readText,
  singleValue,
} from './read-value';
import { readStatus, type Status, statuses } from './status';

/** A note as the metadata cache tells it; the vault layer's only view of it for core. */
export interface Note {
  /** The path in the vault, with extension. */
  readonly path: string;
  /** The file name without extension. */
  readonly name: string;
  /** The parsed front matter; anything may stand in it. Null where the note has none. */
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
}

/** A contact with what in its note could not be read. */
export interface ReadContact {
  readonly contact: Contact;
  readonly problems: readonly Problem[];
}

/** A contact while it is read; links and problems are made with the first of them. */
interface Reading {
  readonly settings: Settings;
  readonly path: string;
  readonly contact: Record<string, unknown>;
  links: Record<string, string> | null;
  problems: Problem[] | null;
}

/** A list with more malformed entries than this is one problem, not one for each. */
const MOST_MISFITS = 10;

const none: readonly Problem[] = Object.freeze([]);

/** For each settings object, the property that each of the vault's own names stands for. */
const knownNames = new WeakMap<Settings, ReadonlyMap<string, PropertyName>>();

function propertiesByName(settings: Settings): ReadonlyMap<string, PropertyName> {
  let names = knownNames.get(settings);
  if (names === undefined) {
    names = new Map(propertyNames.map((property) => [nameInVault(property, settings), property]));
    knownNames.set(settings, names);
  }
  return names;
}

/** Whether a note says where its person stands: a `status` with a value makes it a contact. */
export function isListed(note: Note, settings: Settings): boolean {
  const name = nameInVault('status', settings);
  const { frontMatter } = note;
  return (
    frontMatter !== null &&
    Object.hasOwn(frontMatter, name) &&
    singleValue(frontMatter[name]) !== undefined
  );
}

/**
 * Reads a contact from a note's front matter (docs/note-format.md). Total and strict: whatever
 * stands in a property, what fits is read, what does not becomes a problem, and the rest of the
 * contact still works.
 *
 * @returns null where the note has no `status`: it is no contact.
 */
export function readContact(note: Note, settings: Settings): ReadContact | null {
  const { path, name, frontMatter } = note;
  if (frontMatter === null || !isListed(note, settings)) return null;
  const reading: Reading = {
    settings,
    path,
    contact: { path, name, status: null },
    links: null,
    problems: null,
  };
  const properties = propertiesByName(settings);
  for (const key of Object.keys(frontMatter)) {
    const property = properties.get(key);
    if (property === undefined) continue;
    const raw = frontMatter[key];
    const value = propertyKinds[property] === 'actions' ? raw : singleValue(raw);
    if (value !== undefined) readProperty(reading, property, value);
  }
  return { contact: contactFrom(reading), problems: Object.freeze(reading.problems ?? none) };
}

/** The contact as read. Talked to, with thank-you and reflection both done, it is in touch. */
function contactFrom({ contact, links }: Reading): Contact {
  if (links !== null) contact['links'] = Object.freeze(links);
  const read = contact as unknown as Contact;
  if (read.status === 'interviewed' && isDone(read, 'thank') && isDone(read, 'reflect')) {
    contact['status'] = 'in-touch' satisfies Status;
  }
  return Object.freeze(read);
}

function readProperty(reading: Reading, property: PropertyName, value: unknown): void {
  const kind: PropertyKind = propertyKinds[property];
  if (kind === 'text') {
    const text = readText(value);
    if (text instanceof Misfit) refuse(reading, property, value, text.wanted);
    else {
      reading.contact[property] = text.text;
      if (text.target !== undefined) (reading.links ??= {})[property] = text.target;
    }
  } else if (kind === 'actions') {
    const { actions, misfits } = readActions(value);
    if (actions.length > 0) reading.contact[property] = Object.freeze(actions);
    const wanted = 'only prepare, thank, reflect or report-back in this list';
    const told = misfits.length > MOST_MISFITS ? [value] : misfits;
    for (const misfit of told) refuse(reading, property, misfit, wanted);
  } else {
    const read = readOne(kind, value);
    if (read instanceof Misfit) refuse(reading, property, value, read.wanted);
    else reading.contact[property] = read;
  }
}

function readOne(kind: Exclude<PropertyKind, 'text' | 'actions'>, value: unknown): unknown {
  switch (kind) {
    case 'status': {
      const text = readText(value);
      const status = text instanceof Misfit ? null : readStatus(text.text);
      return status ?? new Misfit(`one of ${statuses.join(', ')}`);
    }
    case 'day':
    case 'done':
      return readDayValue(value);
    case 'moment':
      return readMoment(value);
    case 'count':
      return readNumber(value, 0, Infinity, true);
    case 'minutes':
      return readNumber(value, 1, 1440, true);
    case 'fit':
      return readNumber(value, 1, 5, false);
  }
}

function refuse(reading: Reading, property: PropertyName, value: unknown, wanted: string): void {
  const name = nameInVault(property, reading.settings);
  const message = `\`${name}\` says ${quoted(value)}, which does not fit. Write ${wanted}.`;
  (reading.problems ??= []).push(
    Object.freeze({ path: reading.path, property, value: plainValue(value), message }),
  );
}
