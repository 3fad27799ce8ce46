const sheets = 'link[rel="stylesheet"], style';

/**
 * Restores: a window of its own has the styles of the app and of the plugins, and the classes of
 * the main window's body, also where they change later. Returns what stops it.
 */
export function shareLook(doc: Document): () => void {
  const copies = new Map<Node, Node>();
  const copySheets = (): void => {
    const there = new Set<Node>(document.head.querySelectorAll(sheets));
    for (const [sheet, copy] of copies) {
      if (there.has(sheet)) continue;
      copies.delete(sheet);
      copy.detach();
    }
    for (const sheet of there) {
      if (copies.has(sheet)) continue;
      const copy = doc.importNode(sheet, true);
      copies.set(sheet, copy);
      doc.head.append(copy);
    }
  };
  const copyClasses = (): void => {
    doc.body.className = `${document.body.className} is-popout-window`;
  };
  copySheets();
  copyClasses();
  const head = new MutationObserver(copySheets);
  head.observe(document.head, { childList: true });
  const body = new MutationObserver(copyClasses);
  body.observe(document.body, { attributeFilter: ['class'] });
  return () => {
    head.disconnect();
    body.disconnect();
  };
}
