type Listener = (win: Window) => unknown;

interface Waiting {
  readonly el: HTMLElement;
  readonly listener: Listener;
  /** The window in which the element was last seen. */
  win: Window;
}

const waiting = new Set<Waiting>();

/** Restores: an element tells when it is inserted into another window than the one it was in. */
export function onWindowMigrated(this: HTMLElement, listener: Listener): () => void {
  const one: Waiting = { el: this, listener, win: this.win };
  waiting.add(one);
  return () => {
    waiting.delete(one);
  };
}

/** Looks at what comes into a document, and what goes from it; returns what stops it. */
export function watchMigration(doc: Document): () => void {
  const observer = new MutationObserver(tellMigrated);
  observer.observe(doc, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

function tellMigrated(): void {
  for (const one of [...waiting]) {
    const { win } = one.el;
    if (!one.el.isConnected || win === one.win) continue;
    one.win = win;
    one.listener(win);
  }
}
