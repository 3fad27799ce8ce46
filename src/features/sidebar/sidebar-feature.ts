import type { MakeFeature } from '../../app/feature';
import { appSidebarActions } from './app-sidebar-actions';
import { fileMenu } from './file-menu';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './follow-ups-view';
import { revealFollowUps, showFollowUps, showNextSide } from './show-follow-ups';
import { drawStatusCount } from './status-count';
import { drawTimerStatus } from './timer-status';
import { texts } from '../../vault/texts';

/** The sidebar that lists what is due, with the ways to it. */
export const sidebarFeature: MakeFeature = (host) => {
  const { app, feed, settings } = host;
  const show = (): void => showFollowUps(app);
  return {
    offers: {
      sidebar: { show: () => revealFollowUps(app), showNext: () => showNextSide(app) },
    },
    commands: [{ id: 'show-follow-ups', name: texts.sidebar.show, callback: show }],
    views: [
      {
        type: FOLLOW_UPS_VIEW,
        create: (leaf) =>
          new FollowUpsView(leaf, feed, settings, host.doing.leftForNow, (view) =>
            appSidebarActions(host, view),
          ),
      },
    ],
    ribbonIcon: { icon: 'calendar-check', title: texts.sidebar.show, run: show },
    fileMenu: fileMenu(host),
    statusBar: [
      (item) => drawStatusCount(app, feed, item),
      (item) => drawTimerStatus(item, host.conversation.timer, show),
    ],
  };
};
