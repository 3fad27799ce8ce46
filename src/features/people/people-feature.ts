import { type App, Platform } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { attempt } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { peopleActions } from './people-actions';
import { PEOPLE_VIEW, PeopleView } from './people-view';

/** The pane with everyone, and the command that shows it. */
export const peopleFeature: MakeFeature = (host) => {
  const { app, feed, settings } = host;
  const show = (): void => attempt(texts.people.notShown, () => showPeople(app));
  return {
    offers: { people: { show } },
    commands: [{ id: 'show-people', name: texts.people.show, callback: show }],
    views: [
      {
        type: PEOPLE_VIEW,
        create: (leaf) => new PeopleView(leaf, feed, settings, (view) => peopleActions(host, view)),
      },
    ],
  };
};

/** Brings the pane to the front, opening it in a tab of its own where it is not open yet. */
async function showPeople({ workspace }: App): Promise<void> {
  const [open] = workspace.getLeavesOfType(PEOPLE_VIEW);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) await leaf.setViewState({ type: PEOPLE_VIEW, active: true });
  await workspace.revealLeaf(leaf);
  const { view } = leaf;
  // The key that asked for it is over first: it is not meant for what has the focus then.
  if (view instanceof PeopleView) window.setTimeout(() => view.focusFirst());
  if (!Platform.isPhone) return;
  // A drawer would lie over it.
  workspace.leftSplit.collapse();
  workspace.rightSplit.collapse();
}
