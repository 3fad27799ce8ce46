import type { CachedMetadata } from 'obsidian';
import type { CachedHeading } from '../core/note/body/cached-heading';

/** A note's file, as far as it says where the note is and what it is called. */
export interface NoteFile {
  readonly path: string;
  /** The file name without its extension. */
  readonly basename: string;
}

/** The headings of a note, in its order; none where the app knows of none. */
export function cachedHeadings(cache: CachedMetadata | null): readonly CachedHeading[] {
  return (cache?.headings ?? []).map(({ level, heading, position }) => ({
    ...{ level, text: heading, line: position.start.line },
  }));
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
  if (cache?.frontmatter !== undefined) return false;
  const first = cache?.sections?.[0];
  if (first === undefined) return false;
  const { start, end } = first.position;
  return start.line === 0 && (first.type !== 'yaml' || end.line > 1);
}

/**
 * Whether a note begins as properties do, as far as the app tells that cannot read them: with a block
 * of them, with a line of hyphens, which is a break to it, or with lines that are a heading to it by
 * the hyphens below them. All else that {@link mayHideFrontMatter} is true of is most likely text.
 */
export function beginsLikeProperties(cache: CachedMetadata | null): boolean {
  if (!mayHideFrontMatter(cache)) return false;
  const { type, position } = cache?.sections?.[0] ?? {};
  if (type !== 'heading') return type === 'yaml' || type === 'thematicBreak';
  return position !== undefined && position.end.line > position.start.line;
}
