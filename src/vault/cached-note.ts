import type { CachedMetadata } from 'obsidian';

/** A note's file, as far as it says where the note is and what it is called. */
export interface NoteFile {
  readonly path: string;
  /** The file name without its extension. */
  readonly basename: string;
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
