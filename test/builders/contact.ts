import type { Contact } from '../../src/core/contact/contact';
import { type Note, readContact, type ReadContact } from '../../src/core/contact/read-contact';
import { readPromises } from '../../src/core/promise/read-promises';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';

/** A note of the contacts folder with this front matter; `name` is its file name. */
export function aNote(frontMatter: Note['frontMatter'], name = 'Ada', folder = 'Contacts'): Note {
  return { path: `${folder}/${name}.md`, name, frontMatter };
}

/** The name under which the front matter of a note made here has the text below it. */
export const BODY = '(body)';

/** What is read of a note with this front matter; throws where it is no contact. */
export function readFrom(
  frontMatter: Readonly<Record<string, unknown>>,
  name = 'Ada',
  settings: Settings = defaultSettings,
): ReadContact {
  const { [BODY]: body = '', ...properties } = frontMatter;
  const note = { ...aNote(properties, name), promises: readPromises(String(body)) };
  const read = readContact(note, settings, en);
  if (read === null) throw new Error('the note is no contact');
  return read;
}

/**
 * A contact whose note says this. Throws where the note has a problem, so that a slip in a test is
 * not read as a contact without the property.
 */
export function aContact(frontMatter: Readonly<Record<string, unknown>>, name = 'Ada'): Contact {
  const { contact, problems } = readFrom(frontMatter, name);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(problem.message);
  return contact;
}
