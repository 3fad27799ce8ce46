import type { App } from 'obsidian';
import { attempt } from '../../ui/notices';
import { FOLLOW_UPS_VIEW } from './follow-ups-view';
import { texts } from '../../vault/texts';

/** Shows the sidebar, opening it on the right where it is not open yet. */
export function showFollowUps(app: App): void {
  attempt(texts.sidebar.notShown, () => show(app));
}

async function show({ workspace }: App): Promise<void> {
  const [open] = workspace.getLeavesOfType(FOLLOW_UPS_VIEW);
  const leaf = open ?? workspace.getRightLeaf(false);
  if (leaf === null) return;
  if (open === undefined) await leaf.setViewState({ type: FOLLOW_UPS_VIEW, active: true });
  await workspace.revealLeaf(leaf);
}
