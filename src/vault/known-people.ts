import type { App } from 'obsidian';
import { type KnownPerson, type ListState, readKnownPerson } from '../core/contact/known-person';
import type { Settings } from '../core/settings';
import type { ContactIndex } from './contact-index';

/** So many notes are looked at between two looks at how far it is. */
const STRETCH = 200;

/**
 * Everybody who has a note, on the list or not, by what the metadata cache knows of it at the
 * moment. Nothing of it is kept and no note is read. Yields what part of them is looked at, 0 to 1.
 */
export function* knownPeople(
  { metadataCache, vault }: App,
  index: ContactIndex,
  settings: Settings,
): Generator<number, readonly KnownPerson[], void> {
  const people: KnownPerson[] = [];
  const add = (path: string, listState: ListState): void => {
    const file = vault.getFileByPath(path);
    if (file === null) return;
    const frontMatter = metadataCache.getFileCache(file)?.frontmatter ?? null;
    people.push(readKnownPerson({ path, name: file.basename, frontMatter }, listState, settings));
  };
  const notes: readonly (readonly [path: string, ListState])[] = [
    ...index.contacts().map(({ contact }) => [contact.path, 'listed'] as const),
    ...[...index.unlistedPaths()].map((path) => [path, 'unlisted'] as const),
    ...[...index.brokenPaths()].map((path) => [path, 'unreadable'] as const),
  ];
  for (const [at, [path, listState]] of notes.entries()) {
    if (at % STRETCH === 0) yield at / notes.length;
    add(path, listState);
  }
  return people;
}
