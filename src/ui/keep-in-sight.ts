import { Platform } from 'obsidian';

/**
 * Keeps on the screen what has the focus in an element, where the keyboard of a phone comes up over it or
 * the phone is turned; gives its own end.
 */
export function keepInSight(element: HTMLElement): () => void {
  const { win } = element;
  const bringBack = (): void => {
    const { activeElement } = element.doc;
    if (!Platform.isMobile || !element.contains(activeElement)) return;
    activeElement?.scrollIntoView({ block: 'nearest' });
  };
  win.addEventListener('resize', bringBack);
  return () => win.removeEventListener('resize', bringBack);
}
