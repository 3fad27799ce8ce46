import { valueThere } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import type { Note } from './read-contact';
import { displayText, Misfit, readText, singleValue } from './read-value';
import type { KnownPerson, Standing } from './same-person';

/**
 * What a note about a person tells them apart by, whether it is on the list or not: its name, its
 * aliases, and every email address and LinkedIn profile under the vault's own names for them. Total:
 * whatever stands there, what is no text tells nothing.
 */
export function readKnownPerson(note: Note, standing: Standing, settings: Settings): KnownPerson {
  const { path, name, frontMatter } = note;
  if (frontMatter === null) return { path, name, standing };
  const told = (property: 'email' | 'linkedin'): string =>
    textsOf(valueThere(frontMatter, nameInVault(property, settings))).join(' ');
  const aliases = ['aliases', 'alias'].flatMap((own) => aliasesIn(valueThere(frontMatter, own)));
  return { path, name, standing, email: told('email'), linkedin: told('linkedin'), aliases };
}

/** Names as the app reads them: a list, or text with commas, which may also be one name. */
function aliasesIn(raw: unknown): readonly string[] {
  const texts = textsOf(raw);
  const [text = ''] = texts;
  if (Array.isArray(raw) || !text.includes(',')) return texts;
  return [text, ...text.split(',').map((part) => part.trim())].filter((part) => part !== '');
}

/** The texts of a value or a list of them; a link is what it shows. */
function textsOf(raw: unknown): readonly string[] {
  const value = singleValue(raw);
  const entries = Array.isArray(value) ? (value as unknown[]) : [value];
  return entries.flatMap((entry) => {
    const single = singleValue(entry);
    const text = single === undefined ? '' : displayText(readText(single));
    return text instanceof Misfit || text === '' ? [] : [text];
  });
}
