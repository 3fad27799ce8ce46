import { type App, View } from 'obsidian';

/**
 * Whether the user has gone on from where an element stands to another pane of the same window, so that
 * the focus is not to be brought back to it. Each window has a focus of its own: a pane that is in front in
 * another one takes nothing from it.
 */
export function isPaneLeft({ workspace }: App, element: HTMLElement): boolean {
  const front = workspace.getActiveViewOfType(View)?.containerEl;
  return front !== undefined && front.doc === element.doc && !front.contains(element);
}
