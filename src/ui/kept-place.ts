import { elementOf } from './element-of';

/** What is shown over the rest for a while, and gives back what had the focus before. */
const OVERLAYS = '.modal-container, .menu, .notice-container, .suggestion-container';

/**
 * Brings the focus back into an element where a dialog, a menu or a notice that was begun there takes
 * it along as it goes: the app can give it back only to what is still in the page. Gives its own end.
 *
 * @param onLost puts the focus where it had been; told what had it, which may be gone.
 */
export function keepPlace(element: HTMLElement, onLost: (last: HTMLElement) => void): () => void {
  const { doc, win } = element;
  let last: HTMLElement | null = null;
  const notice = ({ target }: Event): void => {
    const at = elementOf(target);
    if (at === null || at.closest(OVERLAYS) !== null) return;
    last = element.contains(at) ? at : null;
  };
  const look = (): void => {
    const isNowhere = doc.activeElement === null || doc.activeElement === doc.body;
    const isCovered = doc.querySelector('.modal-container, .menu') !== null;
    if (last !== null && isNowhere && !isCovered) onLost(last);
  };
  const observer = new MutationObserver((changes) => {
    // The app may yet give the focus back, or open what comes next.
    if (changes.some(({ removedNodes }) => removedNodes.length > 0)) win.setTimeout(look);
  });
  observer.observe(doc.body, { childList: true });
  doc.addEventListener('focusin', notice);
  doc.addEventListener('pointerdown', notice);
  return () => {
    observer.disconnect();
    doc.removeEventListener('focusin', notice);
    doc.removeEventListener('pointerdown', notice);
  };
}
