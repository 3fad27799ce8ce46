import { valueThere } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import type { Note } from './read-contact';
import { personKey } from './person-keys';
import type { PersonMarks } from './person-marks';
import type { PropertyName } from './properties';
import {
  displayText,
  linkedNoteName,
  LinkedText,
  Misfit,
  readText,
  singleValue,
} from './read-value';

/** Whether a note about a person is on the list, on none, or cannot be read. */
export type ListState = 'listed' | 'unlisted' | 'unreadable';

/** A person who has a note. */
export interface KnownPerson extends PersonMarks {
  readonly path: string;
  /** What else they are called. */
  readonly aliases?: readonly string[];
  /** Where they work, by each name that their note has for it. */
  readonly companies?: readonly string[];
  /** Their name without what their note's name has in brackets to tell them from others. */
  readonly bareName?: string | undefined;
  /** Left out, they are on the list. */
  readonly listState?: ListState;
}

/**
 * What a note about a person tells them apart by, whether it is on the list or not: its name, its
 * aliases, and every email address and LinkedIn profile under the vault's own names for them. Total:
 * whatever stands there, what is no text tells nothing.
 */
export function readKnownPerson(note: Note, listState: ListState, settings: Settings): KnownPerson {
  const { path, name, frontMatter } = note;
  if (frontMatter === null) return { path, name, listState };
  const there = (property: PropertyName): unknown =>
    valueThere(frontMatter, nameInVault(property, settings));
  const told = (property: 'email' | 'linkedin'): string => textsOf(there(property)).join(' ');
  const works = there('company');
  const companies = [...new Set([...textsOf(works), ...linkedIn(works)])];
  const bareName = withoutAside(name, [
    ...companies,
    ...textsOf(there('role')),
    ...textsOf(there('field')),
  ]);
  const aliases = ['aliases', 'alias'].flatMap((own) => aliasesIn(valueThere(frontMatter, own)));
  return {
    path,
    name,
    listState,
    email: told('email'),
    linkedin: told('linkedin'),
    aliases,
    companies,
    bareName,
  };
}

/** A name without the brackets behind it; undefined where they hold none of the texts. */
function withoutAside(name: string, texts: readonly string[]): string | undefined {
  const [, bare, inside = ''] = /^([^(]+?) \(([^()]+)\)$/.exec(name) ?? [];
  return texts.some((text) => personKey(text) === personKey(inside)) ? bare : undefined;
}

/** Names as the app reads them: a list, or text with commas, which may also be one name. */
function aliasesIn(raw: unknown): readonly string[] {
  const texts = textsOf(raw);
  const [text = ''] = texts;
  if (Array.isArray(raw) || !text.includes(',')) return texts;
  return [text, ...text.split(',').map((part) => part.trim())].filter((part) => part !== '');
}

/** The names of the notes that a value or a list of them links to. */
function linkedIn(raw: unknown): readonly string[] {
  return entriesOf(raw).flatMap((entry) => {
    const text = readText(entry);
    return text instanceof LinkedText ? [linkedNoteName(text.target)] : [];
  });
}

/** The texts of a value or a list of them; a link is what it shows. */
function textsOf(raw: unknown): readonly string[] {
  return entriesOf(raw).flatMap((entry) => {
    const text = displayText(readText(entry));
    return text instanceof Misfit || text === '' ? [] : [text];
  });
}

function entriesOf(raw: unknown): readonly unknown[] {
  const value = singleValue(raw);
  const entries = Array.isArray(value) ? (value as unknown[]) : [value];
  return entries.map(singleValue).filter((entry) => entry !== undefined);
}
