import type { Component, View } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { BASE_BOARD } from '../../core/people/people-in-base';
import { attempt } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { showPane } from '../../ui/show-pane';
import { makeBaseBoard } from './base-board-view';
import { peopleActions } from './people-actions';
import { PEOPLE_VIEW, PeopleView } from './people-view';

/** The pane with everyone, the command that shows it, and its board as a layout of the app's bases. */
export const peopleFeature: MakeFeature = (host) => {
  const { app, feed, settings } = host;
  const show = (): void =>
    attempt(texts.people.notShown, () => showPane(app, PEOPLE_VIEW, focusFirst));
  const openBoards = new Set<Component>();
  return {
    offers: { people: { show } },
    commands: [{ id: 'show-people', name: texts.people.show, callback: show }],
    views: [
      {
        type: PEOPLE_VIEW,
        create: (leaf) => new PeopleView(leaf, feed, settings, (view) => peopleActions(host, view)),
      },
    ],
    basesViews: [
      {
        type: BASE_BOARD,
        name: texts.people.base.layout,
        icon: 'square-kanban',
        factory: (controller, place) => makeBaseBoard(host, controller, place, openBoards),
      },
    ],
    // The app has the boards in its bases, and need not let go of them when the plugin goes.
    stop: () => {
      for (const board of openBoards) board.unload();
    },
  };
};

function focusFirst(view: View): void {
  if (view instanceof PeopleView) view.focusFirst();
}
