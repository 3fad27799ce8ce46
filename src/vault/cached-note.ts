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
  return mayHideFrontMatter(cache) && cache?.sections?.[0]?.type === 'yaml';
}

/**
 * Whether a note may have properties that the app does not know of, which only its text tells: it has
 * none for the app, but begins at its first line. To the app an opening fence that is never closed, or
 * one with more on its line, is text.
 */
export function mayHideFrontMatter(cache: CachedMetadata | null): boolean {
  const [first] = cache?.sections ?? [];
  if (first === undefined || cache?.frontmatter !== undefined) return false;
  const { start, end } = first.position;
  return start.line === 0 && (first.type !== 'yaml' || end.line > 1);
}
