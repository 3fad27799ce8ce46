import { type App, MarkdownView, Platform, type TFile } from 'obsidian';

/** Opens a note in its editor, in the tab that shows it already where there is one. */
export async function openToType(app: App, file: TFile): Promise<void> {
  const { workspace } = app;
  const shown = workspace
    .getLeavesOfType('markdown')
    .find(({ view }) => view instanceof MarkdownView && view.file === file);
  const leaf = shown ?? workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  // On a phone the sidebar lies over the note.
  if (Platform.isPhone) {
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
  }
}
