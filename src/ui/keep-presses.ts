/** What can be pressed. A field for text takes the cursor and does nothing else. */
const PRESSABLE = 'button, a, label, summary, input[type=checkbox], input[type=radio]';

/** Pixels that a finger or a mouse may wander while it presses. */
const SLOP = 10;

/** Milliseconds in which a second press at the same place is the end of a double click. */
const DOUBLE = 500;

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
  let press: Press | null = null;
  let last: Press | null = null;
  let isAnswering = false;
  let stop: (() => void) | null = null;

  const drop = (): void => {
    press = null;
    stop?.();
    stop = null;
  };

  const onDown = (event: PointerEvent): void => {
    drop();
    if (!event.isPrimary || event.button !== 0) return;
    press = last = pressOf(event, root, last);
    stop = listen(root.doc, {
      pointerup: (up) => onUp(up as PointerEvent),
      pointercancel: drop,
      dragstart: drop,
      contextmenu: drop,
    });
  };

  const onUp = (event: PointerEvent): void => {
    const pressed = press;
    if (pressed === null || event.pointerId !== pressed.id) return;
    stop?.();
    stop = null;
    if (!isNear(event, pressed)) {
      drop();
      return;
    }
    if (pressed.control?.isConnected === true && controlOf(event, root) === pressed.control) return;
    // A click, should there be one, comes first: it belongs to the same task.
    root.win.setTimeout(() => {
      if (press === pressed && !pressed.isAnswered) answer(pressed, event);
    });
  };

  const answer = (pressed: Press, event: MouseEvent): void => {
    const control = controlNow(pressed, root);
    pressed.isAnswered = true;
    if (control === null) return;
    const { ctrlKey, metaKey, altKey, shiftKey, clientX, clientY } = event;
    const keys = { ctrlKey, metaKey, altKey, shiftKey };
    const init = { bubbles: true, cancelable: true, ...keys, clientX, clientY };
    const { MouseEvent: Click } = root.win as Window & { MouseEvent: typeof MouseEvent };
    isAnswering = true;
    control.dispatchEvent(new Click('click', { ...init, detail: pressed.nth }));
    isAnswering = false;
  };

  const onClick = (event: MouseEvent): void => {
    // Without a pointer, as by Enter, there is no detail.
    if (isAnswering || event.detail === 0 || press === null) return;
    const pressed = press;
    const clicked = controlOf(event, root);
    const isSame = clicked === pressed.control && (clicked === null || isStill(clicked, pressed));
    if (isSame && !pressed.isAnswered) {
      drop();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!pressed.isAnswered && isNear(event, pressed)) answer(pressed, event);
    // A label passes its click on, which is then meant.
    drop();
  };

  root.addEventListener('pointerdown', onDown, true);
  root.addEventListener('click', onClick, true);
  return () => {
    drop();
    root.removeEventListener('pointerdown', onDown, true);
    root.removeEventListener('click', onClick, true);
  };
}

function pressOf(event: PointerEvent, root: HTMLElement, last: Press | null): Press {
  const isSecond =
    last !== null && isNear(event, last) && event.timeStamp - last.time < DOUBLE && last.nth === 1;
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
  doc: Document,
  handlers: Readonly<Record<string, (event: Event) => void>>,
): () => void {
  for (const [type, run] of Object.entries(handlers)) doc.addEventListener(type, run, true);
  return () => {
    for (const [type, run] of Object.entries(handlers)) doc.removeEventListener(type, run, true);
  };
}
