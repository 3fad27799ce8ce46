import { type App, MarkdownView, type TFile } from 'obsidian';
import { shutDrawers } from './shut-drawers';

/** Opens a note in its editor, in the tab that shows it already where there is one. */
export async function openToType(app: App, file: TFile): Promise<void> {
  const { workspace } = app;
  const shown = workspace
    .getLeavesOfType('markdown')
    .find(({ view }) => view instanceof MarkdownView && view.file === file);
  const leaf = shown ?? workspace.getLeaf(false);
  shutDrawers(app);
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
}
