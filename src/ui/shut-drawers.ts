import { type App, Platform } from 'obsidian';

/**
 * Shuts the drawers of a phone, which lie over the note; elsewhere the sidebars stand beside it and stay. To be
 * called before anything is opened: whoever opens a drawer while a note is being read wants it open.
 */
export function shutDrawers({ workspace }: App): void {
  if (!Platform.isPhone) return;
  workspace.leftSplit.collapse();
  workspace.rightSplit.collapse();
}
