import type { CachedMetadata } from 'obsidian';
import type { CommandSources } from '../../app/command-sources';
import type { BrainstormOffer } from '../../app/offers';
import { valueThere } from '../../core/note/properties/name-there';
import { holdsBrainstorm } from '../../core/template/brainstorm';
import { noteBeingRead } from '../../vault/note-being-read';

/** The brainstorm list in the note that the user is at, as far as the app knows; null for none. */
export function brainstormAtUser(sources: CommandSources): BrainstormOffer | null {
  const { app, templates } = sources;
  const file = noteBeingRead(app)?.file ?? null;
  const cache = file === null ? null : app.metadataCache.getFileCache(file);
  if (file === null || cache === null) return null;
  // A template holds no list to add from.
  const lists = templates.notes().includes(file) ? [] : ownLists(sources);
  return holdsBrainstorm(headingsOf(cache), lists) ? { file, as: cache } : null;
}

/** The headings of a note, as far as the app knows. */
export function headingsOf({ headings = [] }: CachedMetadata): readonly string[] {
  return headings.map(({ heading }) => heading);
}

/** The headings of each brainstorm list that is a template of the user's own. */
export function ownLists({ app, templates }: CommandSources): readonly (readonly string[])[] {
  return templates.notes().flatMap((note) => {
    const cache = app.metadataCache.getFileCache(note);
    const kind: unknown = valueThere(cache?.frontmatter ?? {}, 'template');
    const isList = typeof kind === 'string' && kind.trim().toLowerCase() === 'brainstorm';
    return cache === null || !isList ? [] : [headingsOf(cache)];
  });
}
