import type { App } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import {
  compareReflections,
  readReflection,
  type Reflected,
  type ReflectionPlace,
  reflectionPlaces,
} from '../core/interview/reflections';
import type { CachedHeading } from '../core/note/body/cached-heading';
import type { Day } from '../core/time/civil';
import { cachedHeadings } from './cached-note';
import { readNoteOrPass } from './read-note';

/**
 * The latest reflection that is answered, up to a day; null where there is none. By the headings that the
 * app knows the notes are read from the latest on, only as many as it takes; one that cannot be is passed over.
 *
 * @param isAsked whether a reflection may be the one that is looked for.
 * @param prompts the prompts of the user's own whose answers are carried forward.
 */
export async function latestReflection(
  app: App,
  contacts: readonly Contact[],
  today: Day,
  isAsked: (place: ReflectionPlace) => boolean,
  prompts: readonly string[],
): Promise<(ReflectionPlace & Reflected) | null> {
  const places = contacts
    .flatMap((contact) => reflectionPlaces(contact, headingsOf(app, contact), today))
    .filter(isAsked)
    .sort(compareReflections);
  for (const place of places) {
    const file = app.vault.getFileByPath(place.contact.path);
    const text = file === null ? null : await readNoteOrPass(app, file);
    if (text === null) continue;
    const reflected = readReflection(text, place, prompts);
    if (reflected.isAnswered) return { ...place, ...reflected };
  }
  return null;
}

function headingsOf({ vault, metadataCache }: App, { path }: Contact): readonly CachedHeading[] {
  const file = vault.getFileByPath(path);
  return file === null ? [] : cachedHeadings(metadataCache.getFileCache(file));
}
