import { type App, MarkdownView } from 'obsidian';

/**
 * The note that the user is at, as its view: the active one or, while a pane beside the notes has the
 * focus, the last that was. Null where that is no note.
 */
export function noteBeingRead({ workspace }: App): MarkdownView | null {
  const active = workspace.getActiveViewOfType(MarkdownView);
  if (active !== null) return active;
  const view = workspace.getMostRecentLeaf()?.view;
  return view instanceof MarkdownView ? view : null;
}
