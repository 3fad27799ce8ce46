import { useRef } from 'preact/hooks';

/**
 * A list, or the one of the drawing before where both have the same in the same order: what is made of it
 * need not be made anew.
 */
export function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const before = useRef(list);
  if (!isSameList(before.current, list)) before.current = list;
  return before.current;
}

/** Whether two lists have the same in the same order. */
export function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((item, at) => item === other[at]))
  );
}
