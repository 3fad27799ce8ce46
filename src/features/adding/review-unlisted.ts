import { compareNames } from '../../core/follow-up/compare';
import { tellForeignStatus } from '../../app/foreign-status';
import type { Host } from '../../app/host';
import { tell } from '../../ui/notices';
import { askToReview } from './review-dialog';
import { texts } from '../../vault/texts';

/** Lets the user tick those of the candidates on no list who are to be put there, as one step. */
export async function reviewUnlisted({ app, index, runner }: Host): Promise<void> {
  const unlisted = index
    .unlistedPaths()
    .flatMap((path) => app.vault.getFileByPath(path) ?? [])
    .map((file) => ({
      name: file.basename,
      path: file.path,
      folder: file.parent?.path ?? '/',
      file,
    }))
    .sort(compareNames);
  if (unlisted.length === 0) {
    if (tellForeignStatus(app, index.contacts(), runner.context().settings)) return;
    tell(texts.adding.review.allOnList);
    return;
  }
  const ticked = await askToReview(app, unlisted);
  if (ticked !== null) await runner.several.addToList(ticked.map(({ file }) => file));
}
