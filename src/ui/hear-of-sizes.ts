/** A window, with the classes of its own. */
type View = NonNullable<Document['defaultView']>;

/** Tells of the elements of a window that change their size. */
class Sizes {
  private readonly heard = new Map<Element, Set<() => void>>();
  private readonly observer: ResizeObserver;

  constructor(win: View) {
    this.observer = new win.ResizeObserver((entries) => {
      const told = new Set<() => void>();
      for (const { target } of entries) {
        for (const tell of [...(this.heard.get(target) ?? [])]) {
          // Another may have ended it meanwhile.
          if (told.has(tell) || this.heard.get(target)?.has(tell) !== true) continue;
          told.add(tell);
          tell();
        }
      }
    });
  }

  /** Tells of an element from now on, also of the size that it has. */
  add(element: Element, tell: () => void): void {
    const told = this.heard.get(element);
    if (told === undefined) this.heard.set(element, new Set([tell]));
    else told.add(tell);
    // Asked once more, it tells of the size that the element has, which nobody new has heard yet.
    this.observer.unobserve(element);
    this.observer.observe(element);
  }

  /** Tells no more of an element. */
  delete(element: Element, tell: () => void): void {
    const told = this.heard.get(element);
    told?.delete(tell);
    if (told?.size !== 0) return;
    this.heard.delete(element);
    this.observer.unobserve(element);
  }
}

const sizesIn = new WeakMap<Window, Sizes>();

/**
 * Has something done once elements have a size, and when that changes. All who hear of sizes in a window
 * are told together: where each was told by itself, and drew something anew, the next to measure would
 * have the browser lay out the page again.
 *
 * @returns what ends it.
 */
export function hearOfSizes(win: View, elements: readonly Element[], tell: () => void): () => void {
  let sizes = sizesIn.get(win);
  if (sizes === undefined) {
    sizes = new Sizes(win);
    sizesIn.set(win, sizes);
  }
  const all = sizes;
  for (const element of elements) all.add(element, tell);
  return () => {
    for (const element of elements) all.delete(element, tell);
  };
}
