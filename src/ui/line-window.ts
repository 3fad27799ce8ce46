/** A line of a windowed list. */
export interface Keyed {
  readonly key: string;
}

/** A line that is drawn, with the empty stretch above it that stands for lines which are not. */
export interface DrawnLine {
  readonly index: number;
  /** Pixels between this line and the drawn one before it. */
  readonly gap: number;
}

/** A line in sight, and where it begins below the top of the list. */
export interface SeenLine {
  readonly key: string;
  readonly start: number;
}

/** Lines drawn above and below what can be seen. */
const OVERSCAN = 5;

/** How many of these may be left before more are drawn: a list that is scrolled need not be drawn at each line. */
const LEAST = 2;

/** Lines from the first to the last, by their places. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const none: Stretch = { first: 0, last: -1 };

/**
 * Which lines of a list are to be drawn, by what its element is scrolled to and how high each line is:
 * as it is taken to be, until the browser has laid it out and tells. Nothing here makes the browser
 * lay out the page sooner than it does anyway.
 */
export class LineWindow<Line extends Keyed> {
  private items: readonly Line[] = [];
  private estimate: ((line: Line) => number) | null = null;
  /** Where each line ends below the top of the list, in pixels. */
  private ends: readonly number[] = [];
  /** The heights of the lines that are not as high as they were taken to be. */
  private readonly sizes = new Map<string, number>();
  private readonly elements = new Set<HTMLElement>();
  private observer: ResizeObserver | null = null;
  /** How far below the top of what scrolls the list begins. */
  private margin = 0;
  private offset = 0;
  private drawn: Stretch = none;

  /**
   * @param height how high what scrolls is likely to be, until the browser tells.
   * @param onChange is told that other lines are to be drawn, or elsewhere.
   */
  constructor(
    private height: number,
    private readonly onChange: () => void,
  ) {}

  /** Takes the lines as they are now. */
  take(items: readonly Line[], estimate: (line: Line) => number): void {
    if (items === this.items && estimate === this.estimate) return;
    this.items = items;
    this.estimate = estimate;
    this.ends = this.laidOut();
  }

  /** The lines to draw: those in sight, some beyond, and the one at `always`, if there is any. */
  lines(always: number): readonly DrawnLine[] {
    const { first, last } = this.inSight();
    if (first > last) {
      this.drawn = none;
      return [];
    }
    const end = this.items.length - 1;
    this.drawn = { first: Math.max(0, first - OVERSCAN), last: Math.min(end, last + OVERSCAN) };
    const indexes: number[] = [];
    if (always >= 0 && always < this.drawn.first) indexes.push(always);
    for (let index = this.drawn.first; index <= this.drawn.last; index += 1) indexes.push(index);
    if (always > this.drawn.last && always <= end) indexes.push(always);
    let above = 0;
    return indexes.map((index) => {
      const gap = Math.max(0, this.startOf(index) - above);
      above = this.endOf(index);
      return { index, gap };
    });
  }

  /** The height of the whole list in pixels, as far as it is known. */
  get whole(): number {
    return this.ends.at(-1) ?? 0;
  }

  /** The lines in sight below the top; none where the user has not scrolled. */
  seen(): readonly SeenLine[] {
    if (this.offset <= this.margin) return [];
    const seen: SeenLine[] = [];
    const { first, last } = this.inSight();
    for (let index = first; index <= last; index += 1) {
      const line = this.items[index];
      if (line !== undefined) seen.push({ key: line.key, start: this.startOf(index) });
    }
    return seen;
  }

  /** Where the line of a key begins below the top of the list; null where there is none. */
  startAt(key: string): number | null {
    const index = this.items.findIndex((line) => line.key === key);
    return index < 0 ? null : this.startOf(index);
  }

  /** Follows a drawn line, which has its index as `data-index`, for as long as it is in the page. */
  readonly measure = (line: HTMLElement | null): void => {
    if (line === null || this.elements.has(line)) return;
    this.elements.add(line);
    this.observer?.observe(line, { box: 'border-box' });
  };

  /** Takes the height of a drawn line anew at once, and leaves where the list is scrolled to alone. */
  readonly remeasure = (line: HTMLElement): void => {
    if (!this.resize(placeOf(line), line.offsetHeight)) return;
    this.ends = this.laidOut();
    this.onChange();
  };

  /** Follows no more what has left the page. */
  letGo(): void {
    for (const line of this.elements) {
      if (line.isConnected) continue;
      this.observer?.unobserve(line);
      this.elements.delete(line);
    }
  }

  /** Follows what scrolls a list, and what its place depends on; gives the end of that. */
  follow(list: HTMLElement, scroller: HTMLElement): () => void {
    const view = list.doc.defaultView;
    if (view === null) return () => undefined;
    const observer = new view.ResizeObserver((entries) => this.hear(entries, list, scroller));
    this.observer = observer;
    // What grows above the list makes something around it grow.
    for (let at: Element | null = list; at !== null && at !== scroller; at = at.parentElement) {
      observer.observe(at);
    }
    observer.observe(scroller, { box: 'border-box' });
    for (const line of this.elements) observer.observe(line, { box: 'border-box' });
    this.offset = 0;
    const onScroll = (): void => {
      this.offset = scroller.scrollTop;
      if (!this.isDrawn()) this.onChange();
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      observer.disconnect();
      this.observer = null;
    };
  }

  /** What the browser tells once it has laid out the page, and before it paints it. */
  private hear(
    entries: readonly ResizeObserverEntry[],
    list: HTMLElement,
    scroller: HTMLElement,
  ): void {
    const ofScroller = entries.find(({ target }) => target === scroller);
    if (ofScroller !== undefined) this.height = heightIn(ofScroller);
    // What is hidden is of no height and scrolled nowhere: it comes back as it was.
    if (this.height <= 0) return;
    const ofLines = entries.filter(({ target }) => this.elements.has(target as HTMLElement));
    const grown = this.takeHeights(ofLines);
    // What stands at the top stays there when what is above it grows or shrinks.
    const isMoved = grown !== null && grown !== 0;
    if (isMoved) scroller.scrollTop = this.offset + grown;
    if (isMoved || entries.length > ofLines.length) {
      this.offset = scroller.scrollTop;
      const top = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      this.margin = Math.round(top + this.offset);
    }
    if (grown !== null || !this.isDrawn()) this.onChange();
  }

  /** By how much what stands above the lines in sight has grown; null where every line is as it was. */
  private takeHeights(entries: readonly ResizeObserverEntry[]): number | null {
    let isOther = false;
    let grown = 0;
    for (const entry of entries) {
      const line = entry.target as HTMLElement;
      if (!line.isConnected) continue;
      const index = placeOf(line);
      const before = this.endOf(index) - this.startOf(index);
      const height = heightIn(entry);
      if (!this.resize(index, height)) continue;
      isOther = true;
      if (this.margin + this.startOf(index) < this.offset) grown += height - before;
    }
    if (!isOther) return null;
    this.ends = this.laidOut();
    return grown;
  }

  /** Whether all that can be seen is drawn, with a few lines to spare. */
  private isDrawn(): boolean {
    const { first, last } = this.inSight();
    if (first > last) return this.drawn === none;
    return (
      this.drawn.first <= Math.max(0, first - LEAST) &&
      this.drawn.last >= Math.min(this.items.length - 1, last + LEAST)
    );
  }

  private inSight(): Stretch {
    if (this.height <= 0 || this.items.length === 0) return none;
    const top = this.offset - this.margin;
    const end = this.items.length - 1;
    const first = Math.min(end, this.placeBelow(top));
    return { first, last: Math.max(first, Math.min(end, this.placeBelow(top + this.height - 1))) };
  }

  /** The first line that ends below so many pixels from the top of the list. */
  private placeBelow(pixels: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= pixels) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private startOf(index: number): number {
    return this.ends[index - 1] ?? 0;
  }

  private endOf(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** @returns whether the line is of another height than was known. */
  private resize(index: number, size: number): boolean {
    const line = this.items[index];
    if (line === undefined || this.estimate === null) return false;
    const likely = this.estimate(line);
    if (size === (this.sizes.get(line.key) ?? likely)) return false;
    if (size === likely) this.sizes.delete(line.key);
    else this.sizes.set(line.key, size);
    return true;
  }

  private laidOut(): readonly number[] {
    const { items, estimate, sizes } = this;
    if (estimate === null) return [];
    const isEachAsTaken = sizes.size === 0;
    let end = 0;
    return items.map((line) => {
      const likely = estimate(line);
      return (end += isEachAsTaken ? likely : (sizes.get(line.key) ?? likely));
    });
  }
}

function heightIn({ borderBoxSize }: ResizeObserverEntry): number {
  return Math.round(borderBoxSize[0]?.blockSize ?? 0);
}

function placeOf(line: HTMLElement): number {
  return Number(line.dataset['index']);
}
