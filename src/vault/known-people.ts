import type { App } from 'obsidian';
import { readKnownPerson } from '../core/contact/known-person';
import type { KnownPerson, ListState } from '../core/contact/same-person';
import type { Settings } from '../core/settings';
import type { ContactIndex } from './contact-index';

/**
 * Everybody who has a note, on the list or not, by what the metadata cache knows of it at the
 * moment. Nothing of it is kept and no note is read.
 */
export function knownPeople(
  { metadataCache, vault }: App,
  index: ContactIndex,
  settings: Settings,
): readonly KnownPerson[] {
  const people: KnownPerson[] = [];
  const add = (path: string, listState: ListState): void => {
    const file = vault.getFileByPath(path);
    if (file === null) return;
    const frontMatter = metadataCache.getFileCache(file)?.frontmatter ?? null;
    people.push(readKnownPerson({ path, name: file.basename, frontMatter }, listState, settings));
  };
  for (const { contact } of index.contacts()) add(contact.path, 'listed');
  for (const path of index.unlistedPaths()) add(path, 'unlisted');
  for (const path of index.brokenPaths()) add(path, 'unreadable');
  return people;
}
