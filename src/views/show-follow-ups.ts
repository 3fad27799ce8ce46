import type { App } from 'obsidian';
import { FOLLOW_UPS_VIEW } from './follow-ups-view';

/** Shows the sidebar, opening it on the right where it is not open yet. */
export async function showFollowUps(app: App): Promise<void> {
  const { workspace } = app;
  const [open] = workspace.getLeavesOfType(FOLLOW_UPS_VIEW);
  const leaf = open ?? workspace.getRightLeaf(false);
  if (leaf === null) return;
  if (open === undefined) await leaf.setViewState({ type: FOLLOW_UPS_VIEW, active: true });
  await workspace.revealLeaf(leaf);
}
