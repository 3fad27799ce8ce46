import type { App } from 'obsidian';
import type { SurveyedNote } from '../core/own-notes/habit';
import { type FoundHabits, lookForHabits } from '../core/own-notes/vault-habits';
import type { Settings } from '../core/settings';
import type { Day } from '../core/time/civil';

/** So many notes are looked at before others have their turn: a few milliseconds. */
const AT_A_TIME = 500;

/**
 * Looks at all notes, as far as the metadata cache knows them, for what they call things. No note is
 * read. The app goes on meanwhile.
 */
export async function surveyVault(
  { vault, metadataCache }: App,
  settings: Settings,
  today: Day,
): Promise<FoundHabits> {
  const notes = vault.getMarkdownFiles().map((file): SurveyedNote => {
    const { frontmatter = null, tags } = metadataCache.getFileCache(file) ?? {};
    return { path: file.path, name: file.basename, frontMatter: frontmatter, tags };
  });
  const folders = vault.getAllFolders().map(({ path }) => path);
  const looking = lookForHabits(notes, folders, settings, today);
  for (let looked = 1; ; looked += 1) {
    const step = looking.next();
    if (step.done === true) return step.value;
    if (looked % AT_A_TIME === 0) await new Promise((resolve) => window.setTimeout(resolve));
  }
}
