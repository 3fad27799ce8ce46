import type { Virtualizer } from '@tanstack/virtual-core';
import { useRef } from 'preact/hooks';

/** What a drawn line has of the page. */
export interface Slot {
  /** Which element of the page shows the line: to be its key, where the list lets elements be used again. */
  readonly element: number;
  /** To be given to that element, which has the line's index as `data-index`: tells its size. */
  readonly measure: (element: HTMLElement | null) => void;
}

type Lines = Virtualizer<HTMLElement, HTMLElement>;

/**
 * Slots for the lines that are drawn, in their order. A line keeps its own as long as it is drawn; one that
 * comes has that of a line which went, so that the browser changes the words in an element that stands
 * instead of making another.
 *
 * @param held the key of the line that has the focus: its element goes with it, and the focus passes to
 *   nobody by chance. Null where no line has it.
 */
export function useSlots(
  keys: readonly string[],
  held: string | null,
  virtualizer: Lines,
): readonly Slot[] {
  const known = useRef<ReadonlyMap<string, Slot>>(new Map());
  const measuring = useRef(virtualizer);
  const count = useRef(0);
  const before = known.current;
  const isSameWindow = measuring.current === virtualizer;
  const drawn = new Set(keys);
  const free: number[] = [];
  for (const [key, { element }] of before) if (!drawn.has(key) && key !== held) free.push(element);
  // From the end, which is quick to take from.
  free.reverse();
  const slots = keys.map((key): Slot => {
    const own = before.get(key);
    if (own !== undefined && isSameWindow) return own;
    const element = own?.element ?? free.pop() ?? (count.current += 1);
    return { element, measure: measurer(virtualizer, key) };
  });
  known.current = new Map(keys.map((key, at) => [key, slots[at] as Slot]));
  measuring.current = virtualizer;
  return slots;
}

/** Tells the list the size of the element of a line, until the line has another or none. */
function measurer(virtualizer: Lines, key: string): Slot['measure'] {
  return (element) => {
    // The library knows elements by their lines, and this one is to show another.
    if (element === null) virtualizer.elementsCache.delete(key);
    virtualizer.measureElement(element);
    // While the user scrolls the library waits to be told, which it is not of a size that stays.
    if (element !== null) {
      const size = virtualizer.options.measureElement(element, undefined, virtualizer);
      virtualizer.resizeItem(virtualizer.indexFromElement(element), size);
    }
  };
}
