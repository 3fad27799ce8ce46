import { DOUBLE_PRESS } from './instant';

/** What can be pressed. A field for text takes the cursor and does nothing else. */
const PRESSABLE = 'button, a, label, summary, input[type=checkbox], input[type=radio]';

/** Pixels that a finger or a mouse may wander while it presses. */
const SLOP = 10;

/** What the pointer went down on. */
interface Press {
  readonly id: number;
  readonly control: HTMLElement | null;
  readonly line: string | null;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** Which of the presses of a double click this is, as a click's `detail` tells. */
  readonly nth: 1 | 2;
  /** Whether it has been answered here, so that a click still to come is not heard. */
  isAnswered: boolean;
}

/**
 * Makes every press within an element count for what the pointer went down on. A browser makes a
 * click of it only where the same element is under the pointer when it comes up: where the page was
 * drawn anew meanwhile, the click is lost or, by touch, goes to whatever has moved there. Such a
 * click is not heard, and the control that was pressed gets one, or the one drawn in its place for
 * the same line; where there is none, nobody does.
 *
 * A line is an element with a `data-key` of its own.
 */
export function keepPresses(root: HTMLElement): () => void {
  const keeper = new PressKeeper(root);
  const stop = listen(root, {
    pointerdown: (event) => keeper.down(event as PointerEvent),
    click: (event) => keeper.click(event as MouseEvent),
  });
  return () => {
    keeper.drop();
    stop();
  };
}

/** Follows a press within an element from where it begins to the click that it is to be. */
class PressKeeper {
  private press: Press | null = null;
  private last: Press | null = null;
  private isAnswering = false;
  private stop: (() => void) | null = null;

  constructor(private readonly root: HTMLElement) {}

  drop(): void {
    this.press = null;
    this.stopListening();
  }

  down(event: PointerEvent): void {
    this.drop();
    if (!event.isPrimary || event.button !== 0) return;
    this.press = this.last = pressOf(event, this.root, this.last);
    const drop = (): void => this.drop();
    this.stop = listen(this.root.doc, {
      pointerup: (up) => this.up(up as PointerEvent),
      pointercancel: drop,
      dragstart: drop,
      contextmenu: drop,
    });
  }

  click(event: MouseEvent): void {
    const { press, root } = this;
    // Without a pointer, as by Enter, there is no detail.
    if (this.isAnswering || event.detail === 0 || press === null) return;
    const clicked = controlOf(event, root);
    const isSame = clicked === press.control && (clicked === null || isStill(clicked, press));
    if (isSame && !press.isAnswered) {
      this.drop();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!press.isAnswered && isNear(event, press)) this.answer(press, event);
    // A label passes its click on, which is then meant.
    this.drop();
  }

  private stopListening(): void {
    this.stop?.();
    this.stop = null;
  }

  private up(event: PointerEvent): void {
    const { press, root } = this;
    if (press === null || event.pointerId !== press.id) return;
    this.stopListening();
    if (!isNear(event, press)) {
      this.drop();
      return;
    }
    // What is no control has nobody to answer for it: its click, by touch in a task of its own, is let through.
    if (press.control === null) return;
    if (press.control.isConnected && controlOf(event, root) === press.control) return;
    // A click, should there be one, comes first: it belongs to the same task.
    root.win.setTimeout(() => {
      if (this.press === press && !press.isAnswered) this.answer(press, event);
    });
  }

  /** Gives the control that was pressed its click, or what is drawn in its place. */
  private answer(press: Press, event: MouseEvent): void {
    const { root } = this;
    const control = controlNow(press, root);
    press.isAnswered = true;
    if (control === null) return;
    const { ctrlKey, metaKey, altKey, shiftKey, clientX, clientY } = event;
    const keys = { ctrlKey, metaKey, altKey, shiftKey };
    const init = { bubbles: true, cancelable: true, ...keys, clientX, clientY };
    const { MouseEvent: Click } = root.win as Window & { MouseEvent: typeof MouseEvent };
    this.isAnswering = true;
    control.dispatchEvent(new Click('click', { ...init, detail: press.nth }));
    this.isAnswering = false;
  }
}

function pressOf(event: PointerEvent, root: HTMLElement, last: Press | null): Press {
  const isSecond =
    last !== null &&
    isNear(event, last) &&
    event.timeStamp - last.time < DOUBLE_PRESS &&
    last.nth === 1;
  const control = controlOf(event, root);
  return {
    id: event.pointerId,
    control,
    line: lineOf(control),
    words: wordsToKnow(control),
    x: event.clientX,
    y: event.clientY,
    time: event.timeStamp,
    nth: isSecond ? 2 : 1,
    isAnswered: false,
  };
}

/** What can be pressed at the target of an event; null where nothing can, or outside. */
function controlOf({ target }: Event, root: HTMLElement): HTMLElement | null {
  if (target === null || !('instanceOf' in target)) return null;
  const node = target as Node;
  const control = node.instanceOf(Element) ? node.closest<HTMLElement>(PRESSABLE) : null;
  return control !== null && root.contains(control) ? control : null;
}

function lineOf(control: HTMLElement | null): string | null {
  return control?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null;
}

/**
 * What a control is known by: what it is called in full, which in a row names the act and the
 * person, or else its look, since the text of a heading counts what is below it.
 */
function wordsToKnow(control: HTMLElement | null): string {
  return control?.getAttribute('aria-label') ?? '';
}

/** Whether a control is what it was when it was pressed: in a row it may have come to do another act. */
function isStill(control: HTMLElement, { line, words }: Press): boolean {
  return control.isConnected && (line === null || wordsToKnow(control) === words);
}

/** The control that was pressed, or what now stands in its place; null where nothing does. */
function controlNow(pressed: Press, root: HTMLElement): HTMLElement | null {
  const { control, line, words } = pressed;
  if (control === null) return null;
  if (isStill(control, pressed)) return control;
  const alike = [...root.querySelectorAll<HTMLElement>(control.tagName)].filter(
    (other) =>
      lineOf(other) === line &&
      wordsToKnow(other) === words &&
      (words !== '' || other.textContent === control.textContent),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isNear({ clientX, clientY }: MouseEvent, { x, y }: Press): boolean {
  return Math.hypot(clientX - x, clientY - y) <= SLOP;
}

function listen(
  target: EventTarget,
  handlers: Readonly<Record<string, (event: Event) => void>>,
): () => void {
  for (const [type, run] of Object.entries(handlers)) target.addEventListener(type, run, true);
  return () => {
    for (const [type, run] of Object.entries(handlers)) target.removeEventListener(type, run, true);
  };
}
