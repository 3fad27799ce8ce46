import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DrawnLine, type Keyed, LineWindow, type SeenLine } from './line-window';

/** The part of a list that is drawn. */
export interface DrawnWindow {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly lines: readonly DrawnLine[];
  /** The height of the whole list in pixels, as far as it is known. */
  readonly height: number;
  /** To be given to each drawn line, which has its index as `data-index`. */
  readonly measure: (line: HTMLElement | null) => void;
  /** Takes the height of a drawn line anew at once, and leaves where the list is scrolled to alone. */
  readonly remeasure: (line: HTMLElement) => void;
}

/**
 * Draws of a long list only what can be seen, and one line more that is always there: the one with
 * the focus. What stands at the top stays there when lines above it come and go.
 *
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
  const [drawn] = useState(() => new LineWindow<Line>(likelyHeight(), () => redraw({})));
  const before = useRef(items);

  const seen = before.current === items ? [] : drawn.seen();
  before.current = items;
  drawn.take(items, estimate);
  const lines = drawn.lines(always);

  useLayoutEffect(
    () => (list.current === null ? undefined : drawn.follow(list.current, scroller)),
    [scroller, scroller.win],
  );
  useLayoutEffect(() => drawn.letGo());
  useLayoutEffect(() => keepInPlace(drawn, seen, scroller), [items]);

  const { measure, remeasure, whole: height } = drawn;
  return { list, lines, height, measure, remeasure };
}

/** Scrolls by as much as the first of these lines that is still there has moved. */
function keepInPlace(
  drawn: Pick<LineWindow<Keyed>, 'startAt'>,
  seen: readonly SeenLine[],
  scroller: HTMLElement,
): void {
  for (const { key, start } of seen) {
    const now = drawn.startAt(key);
    if (now === null) continue;
    if (now !== start) scroller.scrollTop += now - start;
    return;
  }
}
