import type { App, TFile } from 'obsidian';
import { readAsListed } from '../../core/contact/read-contact';
import { shownText } from '../../core/contact/shown-text';
import type { Settings } from '../../core/settings';
import { namesIn } from '../../core/follow-up/compare';
import { tellForeignStatus } from '../../app/foreign-status';
import type { Host } from '../../app/host';
import { tell } from '../../ui/notices';
import { askToTick } from '../../ui/tick-dialog';
import { texts } from '../../vault/texts';

/** Lets the user tick those of the candidates on no list who are to be put there, as one step. */
export async function reviewUnlisted({ app, index, runner, settings }: Host): Promise<void> {
  const unlisted = index
    .unlistedPaths()
    .flatMap((path) => app.vault.getFileByPath(path) ?? [])
    .map((file) => ({
      name: file.basename,
      path: file.path,
      details: [workIn(app, file, settings()), file.parent?.path ?? '/'],
      file,
    }))
    .sort(namesIn(texts.speech.compare));
  if (unlisted.length === 0) {
    if (tellForeignStatus(app, index.contacts(), runner.context().settings)) return;
    tell(texts.adding.review.allOnList);
    return;
  }
  const ticked = await askToTick(app, unlisted, { ...texts.adding.review });
  if (ticked !== null) await runner.several.addToList(ticked.map(({ file }) => file));
}

/** Role and company as the note of somebody on no list tells them. */
function workIn({ metadataCache }: App, file: TFile, settings: Settings): string {
  const frontMatter = metadataCache.getFileCache(file)?.frontmatter ?? null;
  const read = readAsListed({ path: file.path, name: file.basename, frontMatter }, settings, texts);
  if (read === null) return '';
  const shown = (property: 'role' | 'company'): string | null =>
    shownText(read.contact, property) ?? null;
  return texts.sidebar.row.work(shown('role'), shown('company'));
}
