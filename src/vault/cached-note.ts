import type { CachedMetadata, TFile } from 'obsidian';
import type { Note } from '../core/contact/read-contact';

/** A note as core sees it, from what the metadata cache knows; nothing is read from disk. */
export function cachedNote(file: TFile, cache: CachedMetadata | null): Note {
  return { path: file.path, name: file.basename, frontMatter: cache?.frontmatter ?? null };
}

/** The tags in a note's body, each with its `#`. */
export function inlineTags(cache: CachedMetadata | null): readonly string[] {
  return cache?.tags?.map(({ tag }) => tag) ?? [];
}

/** Whether a note has a block of front matter that the app could not understand. */
export function hasUnreadableFrontMatter(cache: CachedMetadata | null): boolean {
  return cache?.frontmatter === undefined && cache?.sections?.[0]?.type === 'yaml';
}
