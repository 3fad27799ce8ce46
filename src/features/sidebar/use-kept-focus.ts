import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusFirst } from '../../ui/focus-first';

/**
 * Keeps the focus in an element: where what had it is gone, what comes first of these has it, which
 * is to be a name rather than a button, so that no key meant for one person acts on another.
 *
 * @param stops selectors, the best first: `.ii-name, .ii-close`.
 */
export function useKeptFocus(...stops: readonly string[]): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const held = element.current?.contains(element.current.doc.activeElement) === true;
  useLayoutEffect(() => {
    const { current } = element;
    if (!held || current === null || current.contains(current.doc.activeElement)) return;
    focusFirst(current, stops);
  });
  return element;
}
