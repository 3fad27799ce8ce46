import type { App, TFile, WorkspaceLeaf } from 'obsidian';
import { openReported } from '../../../ui/open-note';
import { shutDrawers } from '../../../ui/shut-drawers';
import { CONVERSATION_VIEW, ConversationView } from './conversation-view';

/** Opens the conversation with somebody, in the pane that has it or in a tab of its own; whether it was. */
export function openConversation(app: App, file: TFile): Promise<boolean> {
  const { workspace } = app;
  return openReported(file, async () => {
    shutDrawers(app);
    const there = conversationWith(app, file);
    const leaf = there ?? workspace.getLeaf('tab');
    if (there === null) {
      const state = { path: file.path };
      await leaf.setViewState({ type: CONVERSATION_VIEW, active: true, state });
    }
    await workspace.revealLeaf(leaf);
    workspace.setActiveLeaf(leaf, { focus: true });
    if (leaf.view instanceof ConversationView) leaf.view.takeFocus();
  });
}

/** The pane on the screen that has the conversation with somebody; null where none has. */
function conversationWith({ workspace }: App, { path }: TFile): WorkspaceLeaf | null {
  const open = workspace.getLeavesOfType(CONVERSATION_VIEW);
  // Also one that the app loads only once it is looked at.
  return open.find((leaf) => leaf.getViewState().state?.['path'] === path) ?? null;
}

/** Whether the user is at the conversation with somebody. */
export function isAtConversation({ workspace }: App, file: TFile): boolean {
  return workspace.getActiveViewOfType(ConversationView)?.file === file;
}
