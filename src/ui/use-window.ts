import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  type observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hearOfSizes } from './hear-of-sizes';
import { heldIn } from './kept-focus';
import { useIsPainted } from './use-is-painted';
import { type Slot, useSlots } from './use-slots';

/** A line of a windowed list. */
interface Keyed {
  readonly key: string;
}

/** A line that is drawn, with the empty stretch above it that stands for lines which are not. */
export interface DrawnLine extends Slot {
  readonly index: number;
  /** Pixels between this line and the drawn one before it. */
  readonly gap: number;
}

/** The part of a list that is drawn. */
export interface DrawnWindow {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly lines: readonly DrawnLine[];
  /** The height of the whole list in pixels, as far as it is known. */
  readonly height: number;
  /** Takes the height of a drawn line anew at once, and leaves where the list is scrolled to alone. */
  readonly remeasure: (line: HTMLElement) => void;
}

/** Lines drawn above and below what can be seen, so that they are there when the user scrolls. */
const OVERSCAN = 5;

/** While nobody scrolls, only so many lines from the top on have places: more than any window shows. */
const NEAR = 150;

/**
 * Draws of a long list only what can be seen, and one line more that is always there: the one with
 * the focus. What stands at the top stays there when lines above it come and go. What measures
 * belongs to a window, and is made anew in another one.
 *
 * The library measures what it is given to measure at once, and each time makes the browser lay out the
 * page in between. Here all is measured once the browser has laid it out anyway, before it paints it. It
 * also finds a place for each line whenever there are others, as at each key of a search: those far below
 * the top get theirs once somebody scrolls. Nor does what can be seen wait for lines that cannot: these
 * are drawn after it.
 *
 * @param estimate tells how high a line is likely to be, by what goes with its key.
 * @param likelyHeight tells how high the element that scrolls is likely to be; asked once, and good until
 *   the browser tells.
 */
export function useWindow<Line extends Keyed>(
  items: readonly Line[],
  scroller: HTMLElement,
  always: number,
  estimate: (line: Line) => number,
  likelyHeight: () => number,
): DrawnWindow {
  const list = useRef<HTMLDivElement>(null);
  const [, redraw] = useState({});
  const [shape] = useState(() => ({
    count: 0,
    estimateSize: () => 0,
    getScrollElement: () => scroller,
    scrollToFn: scrollWhereItIsNot,
    observeElementRect: observeRectLater,
    observeElementOffset,
    initialRect: { width: 0, height: likelyHeight() },
    overscan: OVERSCAN,
    measureElement: measureLater,
    onChange: () => redraw({}),
  }));
  const { win } = scroller;
  const virtualizer = useMemo(() => new Virtualizer<HTMLElement, HTMLElement>(shape), [win]);
  const margin = useMargin(list, scroller);
  const before = useRef(items);

  const topmost = before.current === items ? [] : visibleLines(virtualizer);
  before.current = items;
  const hasPainted = useIsPainted(items, () => scroller.win);
  const drawnKeys = useRef<ReadonlySet<string>>(new Set());
  const isNear = !isScrolled(virtualizer) && always < NEAR;
  const count = isNear ? Math.min(items.length, NEAR) : items.length;
  const keyed = useSameKeys(items, count);
  virtualizer.setOptions({
    ...shape,
    count,
    scrollMargin: margin,
    getItemKey: useCallback((index: number) => keyed[index]?.key ?? index, [keyed]),
    estimateSize: useCallback(
      (index: number) => {
        const line = keyed[index];
        return line === undefined ? 0 : estimate(line);
      },
      [keyed, estimate],
    ),
    rangeExtractor: useCallback(
      (range: Range) => {
        const isDrawn = (index: number): boolean => drawnKeys.current.has(keyed[index]?.key ?? '');
        const shown = hasPainted ? defaultRangeExtractor(range) : inSight(range, isDrawn);
        return withIndex(shown, always, range.count);
      },
      [always, keyed, hasPainted],
    ),
  });
  const virtual = virtualizer.getVirtualItems();
  const keys = virtual.map(({ key }) => String(key));
  const slots = useSlots(keys, heldIn(list.current), virtualizer);
  const gaps = gapsAbove(virtual, margin);
  const lines = virtual.map(({ index }, at) => ({
    ...{ index, gap: gaps[at] ?? 0 },
    ...(slots[at] as Slot),
  }));
  useLayoutEffect(() => {
    drawnKeys.current = new Set(keys);
  });

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => keepInPlace(virtualizer, items, topmost, scroller), [items]);

  const remeasure = (line: HTMLElement): void => {
    const index = Number(line.dataset['index']);
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
    virtualizer.resizeItem(index, line.offsetHeight);
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = undefined;
  };
  return {
    ...{ list, lines, remeasure },
    height: virtualizer.getTotalSize() + likelySum(items, count, estimate),
  };
}

/**
 * The lines, or those of an earlier drawing where the first `count` have the same keys in the same order: the
 * place of each has to be found anew where its key is asked of others. Only so many may be read of them.
 */
function useSameKeys<Line extends Keyed>(items: readonly Line[], count: number): readonly Line[] {
  const kept = useRef(items);
  const { current } = kept;
  if (current !== items && !haveSameKeys(current, items, count)) kept.current = items;
  return kept.current;
}

function haveSameKeys(before: readonly Keyed[], now: readonly Keyed[], count: number): boolean {
  for (let place = 0; place < count; place += 1) {
    const [one, other] = [before[place], now[place]];
    if (one !== other && one?.key !== other?.key) return false;
  }
  return true;
}

/** What the browser told last of the size of an element, which another line may have by now. */
const told = new WeakMap<HTMLElement, number>();

/**
 * The size of a line as the browser tells it; until then as its element was before, or as it is taken to be.
 * Of an element that shows another line the browser tells only where its size changes by that.
 */
const measureLater: typeof measureElement<HTMLElement> = (line, entry, lines) => {
  if (entry !== undefined) {
    const size = measureElement(line, entry, lines);
    told.set(line, size);
    return size;
  }
  const known = told.get(line);
  if (known !== undefined) return known;
  const index = lines.indexFromElement(line);
  return lines.measurementsCache[index]?.size ?? lines.options.estimateSize(index);
};

/** Tells the size of what scrolls once the browser has laid it out. */
const observeRectLater: typeof observeElementRect = ({ scrollElement }, tell) => {
  const view = scrollElement?.doc.defaultView;
  if (scrollElement === null || view == null) return undefined;
  const observer = new view.ResizeObserver((entries) => {
    const box = entries[0]?.borderBoxSize[0];
    if (box === undefined) return;
    tell({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) });
  });
  observer.observe(scrollElement, { box: 'border-box' });
  return () => observer.disconnect();
};

/** Scrolls, but for a list that was only just made and stands at its top. */
const scrollWhereItIsNot: typeof elementScroll<HTMLElement> = (offset, options, lines) => {
  if (offset !== 0 || options.adjustments !== undefined) elementScroll(offset, options, lines);
};

/**
 * How far below the top of what scrolls a list begins, in pixels, as what is above it grows and shrinks.
 * Other lines are drawn for it only where those in sight are not.
 */
function useMargin(list: RefObject<HTMLElement | null>, scroller: HTMLElement): number {
  const margin = useRef(0);
  const [, redraw] = useState({});
  useLayoutEffect(() => {
    const view = scroller.doc.defaultView;
    if (view === null) return undefined;
    const remeasure = (): void => {
      // What is hidden stands nowhere, and comes back as it was.
      if (list.current === null || scroller.clientHeight === 0) return;
      const offset =
        list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const now = Math.round(offset + scroller.scrollTop);
      if (now === margin.current) return;
      // At the top a list that begins lower shows no line that was not in sight before.
      const isEnough = now > margin.current && scroller.scrollTop === 0;
      margin.current = now;
      if (!isEnough) redraw({});
    };
    // What grows above the list makes something around it grow.
    const around: Element[] = [];
    for (let at = list.current; at !== null && at !== scroller; at = at.parentElement) {
      around.push(at);
    }
    return hearOfSizes(view, around, remeasure);
  }, [scroller, scroller.win]);
  return margin.current;
}

type Lines = Virtualizer<HTMLElement, HTMLElement>;

/** A line that could be seen before the list changed, and where it began. */
interface Seen {
  readonly key: string;
  readonly start: number;
}

/** Whether the first line is no longer seen from where it begins. */
function isScrolled({ scrollOffset, options }: Lines): boolean {
  return (scrollOffset ?? 0) > options.scrollMargin;
}

/** How high the lines from one on are likely to be together. */
function likelySum<Line>(
  lines: readonly Line[],
  from: number,
  estimate: (line: Line) => number,
): number {
  let sum = 0;
  for (let at = from; at < lines.length; at += 1) sum += estimate(lines[at] as Line);
  return sum;
}

/** The lines that can be seen below the top; none where the user has not scrolled. */
function visibleLines(virtualizer: Lines): readonly Seen[] {
  if (!isScrolled(virtualizer)) return [];
  const offset = virtualizer.scrollOffset ?? 0;
  return virtualizer
    .getVirtualItems()
    .filter(({ end }) => end > offset)
    .map(({ key, start }) => ({ key: String(key), start }));
}

/** Scrolls by as much as the first of these lines that is still there has moved. */
function keepInPlace(
  virtualizer: Lines,
  items: readonly Keyed[],
  seen: readonly Seen[],
  scroller: HTMLElement,
): void {
  for (const { key, start } of seen) {
    const index = items.findIndex((item) => item.key === key);
    const now = virtualizer.measurementsCache[index];
    if (now === undefined) continue;
    if (now.start !== start) scroller.scrollTop += now.start - start;
    return;
  }
}

/** The lines that can be seen, and of those around them the ones that are drawn as it is. */
function inSight(range: Range, isDrawn: (index: number) => boolean): number[] {
  const { startIndex, endIndex } = range;
  return defaultRangeExtractor(range).filter(
    (index) => (index >= startIndex && index <= endIndex) || isDrawn(index),
  );
}

/** These lines and the one with this index, where there is such a line. */
function withIndex(indexes: number[], index: number, count: number): number[] {
  if (index < 0 || index >= count || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((one, other) => one - other);
}

/** Pixels between each of these lines and the one before it, where those between are not drawn. */
function gapsAbove(
  lines: readonly { readonly start: number; readonly end: number }[],
  margin: number,
): readonly number[] {
  return lines.map(({ start }, at) => Math.max(0, start - (lines[at - 1]?.end ?? margin)));
}
