import type { App } from 'obsidian';
import { readContact } from '../core/contact/read-contact';
import type { Settings } from '../core/settings';
import { texts } from './texts';

/** A folder in which notes about people seem to be. */
export interface LikelyFolder {
  readonly path: string;
  /** How many notes in it have one of the statuses. */
  readonly notes: number;
}

/**
 * The folder that most notes with one of the statuses are in, the lowest that has them all, for when
 * the contacts folder is not where it was: only what is moved in the app can be followed. Null where
 * there is no such note, or all lie outside of folders.
 */
export function likelyFolder(
  { vault, metadataCache }: App,
  settings: Settings,
): LikelyFolder | null {
  const counts = new Map<string, number>();
  for (const { path, basename: name, parent } of vault.getMarkdownFiles()) {
    const frontMatter = metadataCache.getCache(path)?.frontmatter ?? null;
    const status =
      readContact({ path, name, frontMatter }, settings, texts)?.contact.status ?? null;
    if (status === null) continue;
    for (let folder = parent; folder !== null && !folder.isRoot(); folder = folder.parent) {
      counts.set(folder.path, (counts.get(folder.path) ?? 0) + 1);
    }
  }
  const [likely] = [...counts]
    .map(([path, notes]): LikelyFolder => ({ path, notes }))
    .sort((one, other) => other.notes - one.notes || other.path.length - one.path.length);
  return likely ?? null;
}
