import { type App, Platform } from 'obsidian';
import { focusFront } from '../../ui/focus-front';
import { attempt } from '../../ui/notices';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './follow-ups-view';
import { texts } from '../../vault/texts';

/** Shows the sidebar, opening it on the right where it is not open yet, with the focus on its card. */
export function showFollowUps(app: App): void {
  attempt(texts.sidebar.notShown, async () => {
    const view = await reveal(app);
    if (view !== null) focusFront(app, view, (pane) => pane.focusCard());
  });
}

/** As {@link showFollowUps}, but whoever has the focus keeps it. */
export function revealFollowUps(app: App): void {
  attempt(texts.sidebar.notShown, () => reveal(app));
}

/**
 * Shows the side of the card with what comes next; the focus stays where it is. On a phone, where the
 * sidebar would cover what is to be done, only where it is open already.
 */
export async function showNextSide(app: App): Promise<void> {
  const view = Platform.isMobile ? openView(app) : await reveal(app);
  view?.onSide('next');
}

async function reveal(app: App): Promise<FollowUpsView | null> {
  const { workspace } = app;
  const [open] = workspace.getLeavesOfType(FOLLOW_UPS_VIEW);
  const leaf = open ?? workspace.getRightLeaf(false);
  if (leaf === null) return null;
  if (open === undefined) await leaf.setViewState({ type: FOLLOW_UPS_VIEW, active: true });
  await workspace.revealLeaf(leaf);
  return openView(app);
}

function openView({ workspace }: App): FollowUpsView | null {
  const view = workspace.getLeavesOfType(FOLLOW_UPS_VIEW)[0]?.view;
  return view instanceof FollowUpsView ? view : null;
}
