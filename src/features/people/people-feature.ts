import type { View } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { attempt } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { showPane } from '../../ui/show-pane';
import { peopleActions } from './people-actions';
import { PEOPLE_VIEW, PeopleView } from './people-view';

/** The pane with everyone, and the command that shows it. */
export const peopleFeature: MakeFeature = (host) => {
  const { app, feed, settings } = host;
  const show = (): void =>
    attempt(texts.people.notShown, () => showPane(app, PEOPLE_VIEW, focusFirst));
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

function focusFirst(view: View): void {
  if (view instanceof PeopleView) view.focusFirst();
}
