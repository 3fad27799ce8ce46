import type { App, CachedMetadata } from 'obsidian';
import type { BrainstormOffer } from '../../app/offers';
import { isBrainstormHeading } from '../../core/template/brainstorm';
import { noteBeingRead } from '../../vault/note-being-read';

/** The brainstorm list in the note that the user is at, as far as the app knows; null for none. */
export function brainstormAtUser(app: App): BrainstormOffer | null {
  const file = noteBeingRead(app)?.file ?? null;
  const cache = file === null ? null : app.metadataCache.getFileCache(file);
  return file === null || cache === null || !holdsBrainstorm(cache) ? null : { file, as: cache };
}

/** Whether a note has headings of the built-in brainstorm list. */
export function holdsBrainstorm({ headings = [] }: CachedMetadata): boolean {
  return headings.some(({ heading }) => isBrainstormHeading(heading));
}
