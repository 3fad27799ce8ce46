import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { elementOf } from './element-of';

/** Moves the focus among people of whom only a part is in the page. */
export interface KeptFocus {
  /** Puts the focus on whoever has the key. */
  readonly moveTo: (key: string) => void;
  /** To be called whenever the page has changed: gives back the focus that went with its line. */
  readonly settle: () => void;
  /** Notes who has the focus. */
  readonly notice: (target: EventTarget | null) => void;
}

/** What in an element takes the focus for whoever has the key; null where they are not in the page. */
export function stopIn(element: HTMLElement, key: string): HTMLElement | null {
  const line = element.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (line === null || line.hasAttribute('data-stop')) return line;
  return line.querySelector<HTMLElement>('[data-stop]');
}

/** Whose line an element is in; null where it is in none. */
export function keyOf(target: EventTarget | null): string | null {
  return elementOf(target)?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null;
}

/**
 * The focus stays with its person when the page changes, wherever they stand then; where they are
 * gone, whoever stands in their place has it.
 *
 * @param root what the people stand in.
 * @param instead the key of whoever has the focus of one who is gone; null for nobody.
 * @param otherwise what has it then, where there is anything.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  active: string | null,
  setActive: (key: string) => void,
  instead: (key: string) => string | null,
  otherwise: (key: string) => HTMLElement | null = () => null,
): KeptFocus {
  const wanted = useRef<string | null>(null);
  // Asked while the page is still as it was: the focus goes when its line does.
  const held = heldIn(root.current);

  const focusWanted = (): void => {
    const key = wanted.current;
    const stop = key === null || root.current === null ? null : stopIn(root.current, key);
    if (stop === null) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
    (stop.closest<HTMLElement>('[data-key]') ?? stop).scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    });
  };
  const moveTo = (key: string): void => {
    wanted.current = key;
    setActive(key);
    focusWanted();
  };
  return {
    moveTo,
    settle: () => {
      const { current } = root;
      const isLost =
        held !== null && current !== null && !current.contains(current.doc.activeElement);
      if (!isLost || wanted.current !== null) {
        focusWanted();
        return;
      }
      const key = instead(held);
      if (key === null) otherwise(held)?.focus({ preventScroll: true });
      else moveTo(key);
    },
    notice: (target) => {
      const key = keyOf(target);
      if (key !== null && key !== active) setActive(key);
    },
  };
}

/** Whose line in an element has the focus; null where none has it. */
export function heldIn(root: HTMLElement | null): string | null {
  const focused = root?.doc.activeElement ?? null;
  return focused !== null && root?.contains(focused) === true ? keyOf(focused) : null;
}

/**
 * Finds who has the focus of one who is gone from a list: themselves where they are in it still, else
 * whoever stands in their place, the last where it was at the end.
 */
export function insteadAmong(
  before: readonly { readonly key: string }[],
  now: readonly { readonly key: string }[],
): (key: string) => string | null {
  return (key) => {
    if (now.some((line) => line.key === key)) return key;
    const place = before.findIndex((line) => line.key === key);
    return (now[Math.max(0, place)] ?? now.at(-1))?.key ?? null;
  };
}
