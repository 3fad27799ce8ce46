import { type App, Platform } from 'obsidian';

/** Shuts the drawers of a phone, which lie over the note; elsewhere the sidebars stand beside it and stay. */
export function shutDrawers({ workspace }: App): void {
  if (!Platform.isPhone) return;
  workspace.leftSplit.collapse();
  workspace.rightSplit.collapse();
}
