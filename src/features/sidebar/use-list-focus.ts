import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type ListItem, personOf } from './list-items';
import { elementOf } from '../../ui/element-of';
import { DOUBLE_PRESS, isAfter, type Instant, instantIn } from '../../ui/instant';

/** Moves the focus in a list of which only a part is in the page. */
export interface FocusOfList {
  /** Puts the focus on a line. */
  readonly moveTo: (index: number) => void;
  /** To be called whenever the page has changed: gives back the focus that went with its line. */
  readonly settle: () => void;
  /** Notes which line the focus is in. */
  readonly notice: (target: EventTarget | null) => void;
  /** Whether a key pressed at this instant was meant for the line that has the focus. */
  readonly isMeant: (instant: Instant) => boolean;
}

/**
 * The focus stays on its line when the list changes. Where the line is gone, another line of the
 * same person has it, or, after a command run here, the line in its place: on the name rather than
 * a button, and deaf for a moment, so that nothing is done to somebody by a key meant for another.
 */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  items: readonly ListItem[],
  active: number,
  setActive: (key: string) => void,
  acted: string | null,
  cameInto: RefObject<string | null>,
): FocusOfList {
  const wanted = useRef<string | null>(null);
  const movedAt = useRef<Instant | null>(null);
  const drawn = useRef(items);
  // Asked while the page is still as it was: the focus goes when its line does.
  const held = heldKey(list.current);
  const before = drawn.current;
  drawn.current = items;

  const moveTo = (index: number): void => {
    const key = items[Math.max(0, Math.min(index, items.length - 1))]?.key;
    if (key === undefined) return;
    wanted.current = key;
    setActive(key);
    focusWanted();
  };

  const focusWanted = (): void => {
    const stop = wanted.current === null ? null : stopOf(list.current, wanted.current);
    if (stop === null) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
    stop.closest('.ii-line')?.scrollIntoView({ block: 'nearest' });
  };

  const settle = (): void => {
    const { current } = list;
    const lost = held !== null && current !== null && !current.contains(current.doc.activeElement);
    if (lost && wanted.current === null) {
      const index = successor(held, before, items, acted);
      if (index < 0) {
        focusInstead(current);
        return;
      }
      movedAt.current = instantIn(current.win);
      moveTo(index);
    } else focusWanted();
  };

  return {
    moveTo,
    settle,
    notice: (target) => {
      const key = keyOf(target);
      if (key === null) return;
      if (key !== items[active]?.key) setActive(key);
      if (key === cameInto.current) movedAt.current = instantIn((list.current as HTMLElement).win);
      cameInto.current = null;
    },
    isMeant: (instant) => isAfter(instant, movedAt.current, DOUBLE_PRESS),
  };
}

/** The line of a list that is active. */
interface ActivePlace {
  readonly place: number;
  readonly setActive: (key: string) => void;
  /** The line that came into the place of the active one while the focus was elsewhere; null for none. */
  readonly cameInto: RefObject<string | null>;
}

/**
 * Which line is active: the one that was last, or the first. Where it goes while the focus is outside
 * the sidebar, as in a dialog that was begun on it, what stands in its place is.
 */
export function useActivePlace(
  items: readonly ListItem[],
  scroller: HTMLElement,
  acted: string | null,
): ActivePlace {
  const [active, setActive] = useState<string | null>(null);
  const drawn = useRef(items);
  const cameInto = useRef<string | null>(null);
  const before = drawn.current;
  drawn.current = items;
  const found = items.findIndex(({ key }) => key === active);
  if (found >= 0 || active === null || scroller.contains(scroller.doc.activeElement)) {
    return { place: found < 0 ? firstPlace(items) : found, setActive, cameInto };
  }
  const place = successor(active, before, items, acted);
  const key = items[place]?.key;
  if (key !== undefined) {
    cameInto.current = key;
    setActive(key);
  }
  return { place, setActive, cameInto };
}

/** Where the list is begun: at its top, or at the row that is the only one. */
function firstPlace(items: readonly ListItem[]): number {
  const isRow = ({ kind }: ListItem): boolean => kind !== 'heading';
  const first = items.findIndex(isRow);
  return first < 0 || items.slice(first + 1).some(isRow) ? 0 : first;
}

/** What can be done where no line is left has the focus of the last one. */
function focusInstead(list: HTMLElement): void {
  list.closest('.ii-sidebar')?.querySelector<HTMLElement>('.ii-empty button')?.focus();
}

/** The line that takes the focus of one that is gone; -1 where the list is empty. */
function successor(
  key: string,
  before: readonly ListItem[],
  items: readonly ListItem[],
  acted: string | null,
): number {
  const same = items.findIndex((item) => item.key === key);
  if (same >= 0) return same;
  const place = before.findIndex((item) => item.key === key);
  const path = personOf(before[place]);
  if (path !== null && path !== acted) {
    const other = items.findIndex((item) => personOf(item) === path);
    if (other >= 0) return other;
  }
  for (let index = Math.max(0, place); index < items.length; index += 1) {
    if (items[index]?.kind !== 'heading') return index;
  }
  return items.length - 1;
}

function heldKey(list: HTMLElement | null): string | null {
  const focused = list?.doc.activeElement ?? null;
  return focused !== null && list?.contains(focused) === true ? keyOf(focused) : null;
}

/** The key of the line that something is in; null where it is in none. */
export function keyOf(target: EventTarget | null): string | null {
  return elementOf(target)?.closest<HTMLElement>('.ii-line')?.dataset['key'] ?? null;
}

/** What of a line takes the focus; null where it is not drawn. */
export function stopOf(list: HTMLElement | null, key: string): HTMLElement | null {
  const lines = list?.querySelectorAll<HTMLElement>('.ii-line') ?? [];
  for (const line of lines) {
    if (line.dataset['key'] === key) return line.querySelector('[data-stop]');
  }
  return null;
}
