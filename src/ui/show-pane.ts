import type { App, View } from 'obsidian';
import { focusFront } from './focus-front';
import { shutDrawers } from './shut-drawers';

/**
 * Brings a pane of which there is one to the front, opening it in a tab of its own where it is not open yet.
 *
 * @param type under which the app knows it.
 * @param takeFocus is told once it may have the focus, unless the user has gone on to something else by then.
 */
export async function showPane(
  app: App,
  type: string,
  takeFocus: (view: View) => void,
): Promise<void> {
  const { workspace } = app;
  shutDrawers(app);
  const [open] = workspace.getLeavesOfType(type);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  focusFront(app, leaf.view, takeFocus);
}
