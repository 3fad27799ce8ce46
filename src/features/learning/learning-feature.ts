import type { View } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { attempt } from '../../ui/notices';
import { showPane } from '../../ui/show-pane';
import { texts } from '../../vault/texts';
import { LOOK_BACK_VIEW, LookBackView } from './look-back/look-back-view';
import { TableInserter } from './table-inserter';
import { comparisonTable, learningsTable } from './talks-tables';

/** What the talks brought: a pane to look back in, and tables in a note. */
export const learningFeature: MakeFeature = (host) => {
  const { app } = host;
  const learnings = new TableInserter(host, learningsTable);
  const comparison = new TableInserter(host, comparisonTable);
  const lookBack = (): void =>
    attempt(texts.lookBack.notShown, () => showPane(app, LOOK_BACK_VIEW, focusFirst));
  return {
    offers: { learning: { lookBack } },
    commands: [
      { id: 'look-back', name: texts.lookBack.title, callback: lookBack },
      {
        id: 'insert-learnings',
        name: texts.learning.command,
        callback: () => learnings.insert(),
      },
      {
        id: 'insert-comparison',
        name: texts.learning.comparison.command,
        callback: () => comparison.insert(),
      },
    ],
    views: [{ type: LOOK_BACK_VIEW, create: (leaf) => new LookBackView(leaf, host) }],
  };
};

function focusFirst(view: View): void {
  if (view instanceof LookBackView) view.focusFirst();
}
