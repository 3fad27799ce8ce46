/** A window, with the classes of its own. */
type View = NonNullable<Document['defaultView']>;

/** Tells of the elements of a window that change their size. */
class Sizes {
  private readonly heard = new Map<Element, Set<() => void>>();
  private readonly observer: ResizeObserver;

  constructor(win: View) {
    this.observer = new win.ResizeObserver((entries) => {
      const all = new Set(entries.flatMap(({ target }) => [...(this.heard.get(target) ?? [])]));
      for (const tell of all) tell();
    });
  }

  add(element: Element, tell: () => void): void {
    const told = this.heard.get(element);
    if (told === undefined) this.heard.set(element, new Set([tell]));
    else told.add(tell);
    // Asked once more, it tells whoever is new of the size that the element has.
    this.observer.unobserve(element);
    this.observer.observe(element);
  }

  delete(element: Element, tell: () => void): void {
    const told = this.heard.get(element);
    told?.delete(tell);
    if (told?.size !== 0) return;
    this.heard.delete(element);
    this.observer.unobserve(element);
  }
}

const windows = new WeakMap<Window, Sizes>();

/**
 * Has something done once elements have a size, and when that changes. All who hear of sizes in a window
 * are told together: where each was told by itself, and drew something anew, the next to measure would
 * have the browser lay out the page again.
 *
 * @returns what ends it.
 */
export function hearOfSizes(win: View, elements: readonly Element[], tell: () => void): () => void {
  let sizes = windows.get(win);
  if (sizes === undefined) {
    sizes = new Sizes(win);
    windows.set(win, sizes);
  }
  const all = sizes;
  for (const element of elements) all.add(element, tell);
  return () => {
    for (const element of elements) all.delete(element, tell);
  };
}
