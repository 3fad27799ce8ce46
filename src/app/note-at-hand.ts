import type { App, TFile } from 'obsidian';
import { FeedView } from './feed-view';

/**
 * The note that the user is at: the one that the pane in front is about, such as that of whom a
 * conversation is with, else the active note; null where there is none.
 */
export function noteAtHand({ workspace }: App): TFile | null {
  const inFront = [workspace.getActiveViewOfType(FeedView), workspace.getMostRecentLeaf()?.view];
  for (const view of inFront) {
    if (view instanceof FeedView && view.file !== null) return view.file;
  }
  return workspace.getActiveFile();
}
