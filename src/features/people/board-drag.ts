import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Status, statuses } from '../../core/contact/status';
import { elementOf } from '../../ui/element-of';
import { keyOf } from '../../ui/kept-focus';

/** Pixels that a pointer may wander while it presses; further it drags. */
const SLOP = 6;

/** Milliseconds for which a finger rests before it lifts a card; sooner it scrolls. */
const HOLD = 350;

/** Pixels from the sides of the board within which it scrolls along, and by how many at a time. */
const EDGE = 48;
const STRIDE = 12;

/** Who may be dropped where, and what comes of it. */
interface DragHost {
  readonly canDrop: (key: string, stage: Status) => boolean;
  readonly onDrop: (key: string, stage: Status) => void;
  /** A card was held by a finger and let go where it is. */
  readonly onHold: (key: string, card: HTMLElement) => void;
}

/**
 * Lets the cards of a board be dragged by mouse, pen and finger. The browser's own dragging is not
 * used: touch screens have none.
 */
export function useBoardDrag(board: RefObject<HTMLElement | null>, host: DragHost): void {
  const latest = useRef(host);
  latest.current = host;
  const drag = useRef<BoardDrag | null>(null);
  // After each drawing, since only then it is known whether the board went to another window; what is
  // carried meanwhile is not let go.
  useLayoutEffect(() => {
    const { current } = board;
    if (current === null || drag.current?.isOn(current) === true) return;
    drag.current?.stop();
    drag.current = new BoardDrag(current, latest);
  });
  useLayoutEffect(() => () => drag.current?.stop(), []);
}

/** A card under the pointer: pressed, and once it is lifted, with its picture that follows. */
interface Carried {
  readonly id: number;
  readonly key: string;
  readonly card: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly isTouch: boolean;
  picture: HTMLElement | null;
  /** The column under the pointer. */
  over: HTMLElement | null;
  hasMoved: boolean;
}

class BoardDrag {
  private carried: Carried | null = null;
  private holding: number | null = null;
  private scrolling: number | null = null;
  private readonly listeners = new AbortController();
  private readonly doc: Document;

  constructor(
    private readonly board: HTMLElement,
    private readonly host: RefObject<DragHost> & { readonly current: DragHost },
  ) {
    const { signal } = this.listeners;
    board.addEventListener('pointerdown', (event) => this.down(event), { signal });
    // A finger that carries does not scroll, and its long press is no other one's.
    board.addEventListener('touchmove', (event) => this.keep(event), { signal, passive: false });
    board.addEventListener('contextmenu', (event) => this.keep(event), { signal, capture: true });
    board.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    const { doc } = board;
    this.doc = doc;
    doc.addEventListener('pointermove', (event) => this.move(event), { signal });
    doc.addEventListener('pointerup', (event) => this.up(event), { signal });
    doc.addEventListener('pointercancel', () => this.drop(), { signal });
    doc.addEventListener('keydown', (event) => this.key(event), { signal, capture: true });
  }

  /** Whether it hears of this board, in the window where that is now. */
  isOn(board: HTMLElement): boolean {
    return board === this.board && board.doc === this.doc;
  }

  stop(): void {
    this.drop();
    this.listeners.abort();
  }

  private keep(event: Event): void {
    if (this.carried?.picture == null) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.carried?.picture == null) return;
    event.preventDefault();
    event.stopPropagation();
    this.drop();
  }

  private down(event: PointerEvent): void {
    this.drop();
    const target = elementOf(event.target);
    const key = keyOf(target);
    const card = target?.closest<HTMLElement>('[data-key]') ?? null;
    if (!event.isPrimary || event.button !== 0 || key === null || card === null) return;
    if (target?.closest('button') != null) return;
    const isTouch = event.pointerType === 'touch';
    const { pointerId: id, clientX: x, clientY: y } = event;
    const carried: Carried = {
      ...{ id, key, card, x, y, isTouch },
      ...{ picture: null, over: null, hasMoved: false },
    };
    this.carried = carried;
    if (isTouch) {
      this.holding = this.board.win.setTimeout(() => {
        if (this.carried === carried) this.lift(carried);
      }, HOLD);
    }
  }

  private move(event: PointerEvent): void {
    const { carried } = this;
    if (carried === null || event.pointerId !== carried.id) return;
    const isFar = Math.hypot(event.clientX - carried.x, event.clientY - carried.y) > SLOP;
    if (carried.picture === null && isFar) {
      if (carried.isTouch) this.drop();
      else this.lift(carried);
    }
    if (carried.picture === null || !(isFar || carried.hasMoved)) return;
    carried.hasMoved = true;
    this.follow(carried, event);
  }

  /** Takes a card up: its picture follows the pointer, and the columns show where it can go. */
  private lift(carried: Carried): void {
    const { board } = this;
    const { card, key } = carried;
    const { left, top, width } = card.getBoundingClientRect();
    const picture = card.cloneNode(true) as HTMLElement;
    picture.removeAttribute('data-key');
    picture.setAttribute('aria-hidden', 'true');
    picture.classList.add('ii-people-carried');
    picture.setCssProps({
      '--ii-gap': '0px',
      '--ii-left': `${left}px`,
      '--ii-top': `${top}px`,
      '--ii-width': `${width}px`,
    });
    board.append(picture);
    carried.picture = picture;
    card.dataset['lifted'] = 'true';
    board.dataset['carrying'] = 'true';
    for (const stage of statuses) {
      const can = this.host.current.canDrop(key, stage);
      const column = this.columnOf(stage);
      if (column !== null) column.dataset['drop'] = can ? 'yes' : 'no';
    }
  }

  private follow(carried: Carried, pointer: PointerEvent): void {
    const { picture, x, y } = carried;
    const { clientX, clientY } = pointer;
    picture?.setCssProps({ '--ii-x': `${clientX - x}px`, '--ii-y': `${clientY - y}px` });
    this.lookUnder(carried, pointer);
    this.scrollAlong(carried, pointer);
  }

  /** Finds the column under the pointer, and shows that the card would go there. */
  private lookUnder(carried: Carried, { clientX, clientY }: PointerEvent): void {
    const under = elementOf(this.board.doc.elementFromPoint(clientX, clientY));
    const over = under?.closest<HTMLElement>('[data-stage]') ?? null;
    if (over === carried.over) return;
    if (carried.over !== null) delete carried.over.dataset['over'];
    if (over !== null) over.dataset['over'] = 'true';
    carried.over = over;
  }

  /** Scrolls the board while the pointer rests near one of its sides, under which the columns pass. */
  private scrollAlong(carried: Carried, pointer: PointerEvent): void {
    const { board } = this;
    const { left, right } = board.getBoundingClientRect();
    const { clientX: x } = pointer;
    const stride = x < left + EDGE ? -STRIDE : x > right - EDGE ? STRIDE : 0;
    this.stopScrolling();
    if (stride === 0) return;
    const step = (): void => {
      board.scrollBy({ left: stride });
      this.lookUnder(carried, pointer);
      this.scrolling = board.win.requestAnimationFrame(step);
    };
    step();
  }

  private stopScrolling(): void {
    if (this.scrolling !== null) this.board.win.cancelAnimationFrame(this.scrolling);
    this.scrolling = null;
  }

  private up(event: PointerEvent): void {
    const { carried } = this;
    if (carried === null || event.pointerId !== carried.id) return;
    // Whatever was scrolled under it since it moved last.
    this.lookUnder(carried, event);
    const { picture, key, card, over, hasMoved } = carried;
    this.drop();
    if (picture === null) return;
    this.swallowClick();
    const stage = statuses.find((each) => each === over?.dataset['stage']);
    if (!hasMoved) this.host.current.onHold(key, card);
    else if (stage !== undefined) this.host.current.onDrop(key, stage);
  }

  /** What ends a drag is no press of what the pointer is on, nor of what is shown by then. */
  private swallowClick(): void {
    const { board } = this;
    const listening = new AbortController();
    const { signal } = listening;
    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    // A finger that is lifted makes presses of a mouse, unless it is told not to.
    for (const type of ['touchend', 'click']) {
      board.addEventListener(type, swallow, { signal, capture: true, passive: false });
    }
    board.win.setTimeout(() => listening.abort());
  }

  private columnOf(stage: Status): HTMLElement | null {
    return this.board.querySelector(`[data-stage="${stage}"]`);
  }

  /** Lets go of whatever is carried, and nothing comes of it. */
  private drop(): void {
    if (this.holding !== null) this.board.win.clearTimeout(this.holding);
    this.holding = null;
    this.stopScrolling();
    const { carried, board } = this;
    this.carried = null;
    if (carried === null) return;
    carried.picture?.remove();
    delete carried.card.dataset['lifted'];
    delete board.dataset['carrying'];
    for (const column of board.querySelectorAll<HTMLElement>('[data-stage]')) {
      delete column.dataset['drop'];
      delete column.dataset['over'];
    }
  }
}
