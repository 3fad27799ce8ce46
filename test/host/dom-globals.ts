import { setup } from 'obsidian-test-mocks/setup';
import { installWindowSense } from './window-sense';

type Delegated = (this: HTMLElement, ev: Event, target: HTMLElement) => unknown;

/** What was registered with `on`, so that `off` finds it again. */
const delegated = new WeakMap<Delegated, EventListener>();

/**
 * Puts the app's global functions and its additions to DOM prototypes in place. Restores what the
 * mocks leave out: `on` looks at its selector, `find` gives null where nothing fits,
 * `onNodeInserted` waits for the insertion.
 */
export function installDomGlobals(): void {
  setup();
  installWindowSense();
  Object.assign(HTMLElement.prototype, { on: delegateOn, off: delegateOff, find, onNodeInserted });
  Object.assign(Document.prototype, { on: delegateOn, off: delegateOff });
  if (!('getClientRects' in Range.prototype)) {
    // jsdom lays nothing out; CodeMirror asks nevertheless.
    Object.assign(Range.prototype, {
      getClientRects: () => [],
      getBoundingClientRect: () => new DOMRect(),
    });
  }
  if (!('scrollIntoView' in Element.prototype)) {
    // Nor does anything scroll there.
    Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  }
  if (typeof CSS === 'undefined') Object.assign(window, { CSS: { escape: escapeForSelector } });
  if (!('ResizeObserver' in window)) Object.assign(window, { ResizeObserver: NothingResizes });
}

/** In jsdom nothing has a size, so none ever changes. */
class NothingResizes implements ResizeObserver {
  observe(): void {
    // Nothing will be told.
  }

  unobserve(): void {
    // Nothing was to be told.
  }

  disconnect(): void {
    // Nothing was to be told.
  }
}

/** As a browser's `CSS.escape`, of which jsdom has none. */
function escapeForSelector(text: string): string {
  return Array.from(text)
    .map((sign, at) => {
      if (/[\u0080-\u{10ffff}\w-]/u.test(sign) && !(at === 0 && /[\d-]/.test(sign))) return sign;
      return `\\${(sign.codePointAt(0) ?? 0).toString(16)} `;
    })
    .join('');
}

function find(this: HTMLElement, selector: string): Element | null {
  return this.querySelector(selector);
}

function delegateOn(
  this: HTMLElement,
  type: string,
  selector: string,
  listener: Delegated,
  options?: AddEventListenerOptions | boolean,
): void {
  const wrapped: EventListener = (ev) => {
    const target = (ev.target as Node | null)?.instanceOf(Element)
      ? (ev.target as Element).closest(selector)
      : null;
    if (target?.instanceOf(HTMLElement) && this.contains(target)) listener.call(this, ev, target);
  };
  delegated.set(listener, wrapped);
  this.addEventListener(type, wrapped, options);
}

function delegateOff(
  this: HTMLElement,
  type: string,
  _selector: string,
  listener: Delegated,
  options?: AddEventListenerOptions | boolean,
): void {
  const wrapped = delegated.get(listener);
  if (wrapped) this.removeEventListener(type, wrapped, options);
}

function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
  const observer = new MutationObserver(() => {
    if (!this.isConnected) return;
    if (once) observer.disconnect();
    listener();
  });
  observer.observe(this.doc, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
