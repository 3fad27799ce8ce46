/**
 * The element that an event happened to, or the one around it within an icon; null where it is
 * none. A window of its own has its own classes, so this goes by what the app gives to the nodes of
 * every window.
 */
export function elementOf(target: EventTarget | null): HTMLElement | null {
  if (target === null || !('instanceOf' in target)) return null;
  const node = target as Node;
  return node.instanceOf(Element) ? node.closest<HTMLElement>(':not(svg, svg *)') : null;
}
