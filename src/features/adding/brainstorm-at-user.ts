import type { App, CachedMetadata, HeadingCache, TFile } from 'obsidian';
import { isBrainstormHeading } from '../../core/template/brainstorm';
import { noteBeingRead } from '../../vault/note-being-read';

/** Signs of a list item's text without which nothing stands behind its bullet. */
const EMPTY_ITEM = 2;

/** A brainstorm list in the note that the user is at. */
export interface BrainstormAtUser {
  readonly file: TFile;
  /** How many of its items are no links yet. */
  readonly names: number;
  /** Whether some are links. */
  readonly hasLinks: boolean;
}

/** The brainstorm list in the note that the user is at, as far as the app knows; null for none. */
export function brainstormAtUser(app: App): BrainstormAtUser | null {
  const file = noteBeingRead(app)?.file ?? null;
  const cache = file === null ? null : app.metadataCache.getFileCache(file);
  if (file === null || cache === null || !holdsBrainstorm(cache)) return null;
  const linked = new Set((cache.links ?? []).map(({ position }) => position.start.line));
  const items = itemsIn(cache);
  const names = items.filter((line) => !linked.has(line)).length;
  return { file, names, hasLinks: names < items.length };
}

/** Whether a note has headings of the built-in brainstorm list. */
export function holdsBrainstorm({ headings = [] }: CachedMetadata): boolean {
  return headings.some(({ heading }) => isBrainstormHeading(heading));
}

/** The lines of the list items under its headings that are not empty. */
function itemsIn({ headings = [], listItems = [] }: CachedMetadata): readonly number[] {
  let next = 0;
  let over: HeadingCache | null = null;
  return listItems.flatMap(({ position: { start, end } }) => {
    for (; (headings[next]?.position.start.line ?? Infinity) < start.line; next += 1) {
      over = headings[next] ?? null;
    }
    const isIn = over !== null && isBrainstormHeading(over.heading);
    return isIn && end.offset - start.offset > EMPTY_ITEM ? [start.line] : [];
  });
}
