/** What shows that a window has the focus. A press or a key reaches no other window. */
const signs = ['focus', 'pointerdown', 'keydown'] as const;

/** Makes this the window that has the focus. */
export function activate(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}

/**
 * Restores: `activeWindow` and `activeDocument` are those of the window with the focus. A browser
 * without a screen tells of no focus, so a press and a key count too. Returns what stops it.
 */
export function followFocus(win: Window): () => void {
  const take = (): void => {
    activate(win);
  };
  for (const sign of signs) win.addEventListener(sign, take, true);
  return () => {
    for (const sign of signs) win.removeEventListener(sign, take, true);
  };
}
