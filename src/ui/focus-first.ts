/**
 * Focuses what stands first in an element of the first of these that is there; nothing where none is.
 *
 * @param stops selectors, the best first: `.ii-name, .ii-close`.
 */
export function focusFirst(element: HTMLElement, stops: readonly string[]): void {
  for (const stop of stops) {
    const found = element.querySelector<HTMLElement>(stop);
    if (found === null) continue;
    found.focus();
    return;
  }
}
