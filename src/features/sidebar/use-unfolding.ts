import type { RefObject, TargetedEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListItem } from './list-items';
import { keyOf, stopOf } from './use-list-focus';
import { elementOf } from '../../ui/element-of';

/** Milliseconds that a pointer rests on a row before it unfolds, so that passing over it does nothing. */
const REST = 250;

/** What the list hears of the pointer. */
interface PointerHandlers {
  readonly onPointerMove: (event: TargetedEvent<HTMLElement, PointerEvent>) => void;
  readonly onPointerDown: (event: TargetedEvent<HTMLElement, PointerEvent>) => void;
  readonly onPointerLeave: (event: TargetedEvent<HTMLElement, PointerEvent>) => void;
  readonly onClickCapture: (event: TargetedEvent<HTMLElement, MouseEvent>) => void;
  readonly onKeyDownCapture: () => void;
}

/** Unfolds rows by the pointer. */
interface Unfolding {
  readonly handlers: PointerHandlers;
  /** To be called whenever the page has changed: keeps what the pointer is on where it was. */
  readonly settle: () => void;
}

/** The list of which one row is unfolded. */
interface UnfoldingList {
  readonly list: RefObject<HTMLElement | null>;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  readonly items: readonly ListItem[];
  /** Where the line stands that is unfolded, where it is a row. */
  readonly place: number;
  readonly remeasure: (line: HTMLElement) => void;
  readonly setActive: (key: string) => void;
  readonly isMenuOpen: () => boolean;
}

/** A line that the pointer is on, and how far down it began. */
interface Held {
  readonly line: HTMLElement;
  readonly top: number;
}

/** A line that the pointer went down on. */
interface Down {
  readonly key: string;
  readonly wasOpen: boolean;
  readonly isTouch: boolean;
}

/**
 * Unfolds the row that the pointer rests on or that is tapped. The one that was unfolded folds, and
 * what the pointer is on stays where it is: the list is scrolled by as much, or, where it is at its
 * top, stands lower until the pointer has left it. While the keyboard is at work in the list, the
 * pointer unfolds nothing.
 */
export function useUnfolding(props: UnfoldingList): Unfolding {
  const [pointing] = useState(() => new Pointing(props));
  pointing.list = props;
  useEffect(() => {
    const { scroller } = props;
    const onScroll = (): void => pointing.onScroll();
    // What unfolds as the wheel begins to turn would stop the list where it is.
    const onWheel = (): void => pointing.forget();
    scroller.addEventListener('wheel', onWheel, { passive: true });
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scroller.removeEventListener('wheel', onWheel);
      scroller.removeEventListener('scroll', onScroll);
      pointing.forget();
    };
  }, [props.scroller, props.scroller.win]);
  return pointing;
}

/** What the pointer is doing over a list. */
class Pointing implements Unfolding {
  private resting: { readonly key: string; readonly win: Window; readonly timer: number } | null =
    null;
  private at = '';
  private held: Held | null = null;
  private down: Down | null = null;
  /** The line that is unfolded, by its key. */
  private open: string | null = null;
  /** Pixels by which the list stands lower than it would. */
  private slack = 0;

  constructor(public list: UnfoldingList) {}

  readonly handlers: PointerHandlers = {
    onPointerMove: (event) => {
      const at = `${event.clientX} ${event.clientY}`;
      // The list may have moved under a pointer that rests.
      if (event.pointerType === 'touch' || at === this.at) return;
      this.at = at;
      this.rest(event.target);
    },
    onPointerDown: ({ target, pointerType }) => {
      this.forget();
      const key = keyOf(target);
      this.down =
        key === null ? null : { key, wasOpen: key === this.open, isTouch: pointerType === 'touch' };
      if (key !== null) this.hold(target);
    },
    onPointerLeave: ({ pointerType }) => {
      this.at = '';
      if (pointerType === 'touch') return;
      this.forget();
      this.setSlack(0);
    },
    onClickCapture: (event) => {
      const { down } = this;
      this.down = null;
      if (down === null || down.wasOpen) {
        this.held = null;
        return;
      }
      const isName = elementOf(event.target)?.closest('.ii-name') != null;
      // By touch the name is only on the way: a second tap opens the note.
      if (isName && down.isTouch) {
        event.preventDefault();
        event.stopPropagation();
      }
      this.unfold(down.key);
    },
    onKeyDownCapture: () => {
      this.held = null;
    },
  };

  readonly settle = (): void => {
    const { list, items, place, remeasure } = this.list;
    const open = items[place]?.key ?? null;
    if (open === this.open) return;
    if (this.open === null) {
      // What is drawn for the first time is measured once the browser has laid it out.
      this.open = open;
      this.held = null;
      return;
    }
    const lines = [this.open, open].map((key) => (key === null ? null : this.lineOf(key)));
    this.open = open;
    for (const line of lines) if (line !== null) remeasure(line);
    const { held } = this;
    this.held = null;
    if (held?.line.isConnected === true) this.keep(held);
    else if (list.current?.contains(list.current.doc.activeElement) === true) {
      lines[1]?.scrollIntoView({ block: 'nearest' });
    }
  };

  /**
   * The pointer is on what it was on no more; and the list goes back to where it belongs as soon as
   * that does not show.
   */
  onScroll(): void {
    this.forget();
    const { scroller } = this.list;
    if (this.slack === 0 || scroller.scrollTop < this.slack) return;
    const top = scroller.scrollTop - this.slack;
    this.setSlack(0);
    scroller.scrollTop = top;
  }

  /** Gives up unfolding what the pointer has begun to rest on. */
  forget(): void {
    if (this.resting !== null) this.resting.win.clearTimeout(this.resting.timer);
    this.resting = null;
  }

  private rest(target: EventTarget | null): void {
    const key = keyOf(target);
    if (key !== null && key === this.resting?.key) return;
    this.forget();
    const { scroller } = this.list;
    const { win } = scroller;
    if (key === null || key === this.open || this.itemOf(key)?.kind === 'heading') return;
    const timer = win.setTimeout(() => {
      this.resting = null;
      if (this.isKeyboardAtWork()) return;
      this.hold(target);
      this.unfold(key);
    }, REST);
    this.resting = { key, win, timer };
  }

  /** Unfolds a line; where the focus is in the list, it comes along. */
  private unfold(key: string): void {
    const { list, setActive } = this.list;
    const { current } = list;
    if (this.itemOf(key)?.kind === 'heading') return;
    if (current?.contains(current.doc.activeElement) === true) {
      stopOf(current, key)?.focus({ preventScroll: true });
    }
    setActive(key);
  }

  private hold(target: EventTarget | null): void {
    const line = elementOf(target)?.closest<HTMLElement>('.ii-line') ?? null;
    this.held = line === null ? null : { line, top: line.getBoundingClientRect().top };
  }

  private keep({ line, top }: Held): void {
    const { scroller } = this.list;
    const moved = (): number => line.getBoundingClientRect().top - top;
    if (moved() !== 0) scroller.scrollTop += moved();
    const left = Math.round(moved());
    if (left < 0) this.setSlack(this.slack - left);
  }

  private setSlack(pixels: number): void {
    if (pixels === this.slack) return;
    this.slack = pixels;
    this.list.list.current?.style.setProperty('--ii-slack', `${pixels}px`);
  }

  private isKeyboardAtWork(): boolean {
    const { list, isMenuOpen } = this.list;
    return isMenuOpen() || list.current?.querySelector(':focus-visible') != null;
  }

  private itemOf(key: string): ListItem | undefined {
    return this.list.items.find((item) => item.key === key);
  }

  private lineOf(key: string): HTMLElement | null {
    const { current } = this.list.list;
    return current === null
      ? null
      : (stopOf(current, key)?.closest<HTMLElement>('.ii-line') ?? null);
  }
}
