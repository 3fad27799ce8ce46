import { type App, View } from 'obsidian';

/**
 * Gives the focus to what was just brought to the front, unless the user has gone on to something else by
 * then. The key that asked for it is over first: it is not meant for what has the focus then.
 */
export function focusFront({ workspace }: App, takeFocus: () => void): void {
  const front = workspace.getActiveViewOfType(View);
  window.setTimeout(() => {
    if (workspace.getActiveViewOfType(View) === front) takeFocus();
  });
}
