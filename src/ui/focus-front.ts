import { type App, View } from 'obsidian';

/**
 * Gives the focus to a pane that was just brought to the front, unless the user has gone on to something else
 * by then. The key that asked for it is over first: it is not meant for what has the focus then.
 */
export function focusFront<Pane extends View>(
  { workspace }: App,
  pane: Pane,
  takeFocus: (pane: Pane) => void,
): void {
  const front = workspace.getActiveViewOfType(View);
  window.setTimeout(() => {
    const now = workspace.getActiveViewOfType(View);
    // A pane beside the notes is in front only once something in it has the focus.
    if (now === front || now === pane) takeFocus(pane);
  });
}
