import { type App, type Component, View } from 'obsidian';

/**
 * Whether the user has gone on from the pane that an element stands in to another one of the same window, so
 * that the focus is not to be brought back to it. Each window has a focus of its own: a pane that is in front in
 * another one takes nothing from it; what stands in no pane, as a preview does, is left by none.
 */
export function isPaneLeft({ workspace }: App, element: HTMLElement): boolean {
  const front = workspace.getActiveViewOfType(View)?.containerEl;
  if (front === undefined || front.doc !== element.doc || front.contains(element)) return false;
  let isInPane = false;
  workspace.iterateAllLeaves(({ view }) => {
    isInPane ||= view.containerEl.contains(element);
  });
  return isInPane;
}

/**
 * Has an element leave the focus to what is opened in front of it, until the component that shows it is over.
 * Where the app does not take the focus there, as on a tablet, a drawing that takes away what has it here would
 * give it on, and bring this pane to the front again.
 */
export function leaveFocusBehind(app: App, shower: Component, element: HTMLElement): void {
  const leave = (): void => {
    const { activeElement } = element.doc;
    if (!element.contains(activeElement) || !isPaneLeft(app, element)) return;
    if (activeElement?.instanceOf(HTMLElement) === true) activeElement.blur();
  };
  shower.registerEvent(app.workspace.on('active-leaf-change', leave));
}
