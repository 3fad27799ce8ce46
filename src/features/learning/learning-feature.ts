import type { View } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { attempt } from '../../ui/notices';
import { showPane } from '../../ui/show-pane';
import { LearningsInserter } from './learnings-inserter';
import { LOOK_BACK_VIEW, LookBackView } from './look-back/look-back-view';
import { texts } from '../../vault/texts';

/** What the talks brought: a pane to look back in, and tables in a note. */
export const learningFeature: MakeFeature = (host) => {
  const learnings = new LearningsInserter(host);
  return {
    commands: [
      {
        id: 'insert-learnings',
        name: texts.learning.command,
        callback: () => learnings.insert(),
      },
      {
        id: 'look-back',
        name: texts.lookBack.title,
        callback: () =>
          attempt(texts.lookBack.notShown, () => showPane(host.app, LOOK_BACK_VIEW, focusFirst)),
      },
    ],
    views: [{ type: LOOK_BACK_VIEW, create: (leaf) => new LookBackView(leaf, host) }],
  };
};

function focusFirst(view: View): void {
  if (view instanceof LookBackView) view.focusFirst();
}
