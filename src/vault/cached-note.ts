import type { CachedMetadata } from 'obsidian';
import type { Note } from '../core/contact/read-contact';

/** A note's file, as far as it says where the note is and what it is called. */
export interface NoteFile {
  readonly path: string;
  /** The file name without its extension. */
  readonly basename: string;
}

/** A note as core sees it, from what the metadata cache knows; nothing is read from disk. */
export function cachedNote(file: NoteFile, cache: CachedMetadata | null): Note {
  return { path: file.path, name: file.basename, frontMatter: cache?.frontmatter ?? null };
}

/**
 * Whether a note has a block of front matter that the app could not understand. A block of only its
 * two fences holds nothing that could be misunderstood.
 */
export function hasUnreadableFrontMatter(cache: CachedMetadata | null): boolean {
  if (cache?.frontmatter !== undefined) return false;
  const first = cache?.sections?.[0];
  if (first?.type !== 'yaml') return false;
  return first.position.end.line - first.position.start.line > 1;
}
