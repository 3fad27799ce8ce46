import { onWindowMigrated } from './window-migration';

/** A class by which a thing is judged. */
type Class = abstract new (...args: never[]) => object;

type Globals = Record<string, Class | undefined>;

const makers = ['createEl', 'createDiv', 'createSpan', 'createSvg'] as const;

/**
 * Restores what the app's additions to the DOM know of windows and the mocks do not: a class means
 * that class of any window, an event belongs to the window it happened in, an element made for a
 * parent has the classes of the parent's window, and hears when it comes into another one.
 */
export function installWindowSense(): void {
  Object.assign(Node.prototype, { instanceOf: judgeIn(window) });
  Object.assign(Element.prototype, { isActiveElement });
  Object.assign(HTMLElement.prototype, { onWindowMigrated });
  for (const maker of makers) wrapMaker(maker);
  Object.defineProperties(UIEvent.prototype, {
    targetNode: {
      configurable: true,
      get(this: UIEvent) {
        return this.target && 'nodeType' in this.target ? this.target : null;
      },
    },
    win: {
      configurable: true,
      get(this: UIEvent) {
        return this.view ?? this.targetNode?.win ?? window;
      },
    },
    instanceOf: { configurable: true, writable: true, value: judgeIn(window) },
  });
}

/** The `instanceOf` of what was made by a window's classes: a class means that of any window. */
export function judgeIn(win: Window): (this: object, type: Class) => boolean {
  return function (type) {
    const same = (win as unknown as Globals)[type.name];
    return this instanceof type || (same !== undefined && this instanceof same);
  };
}

function isActiveElement(this: Element): boolean {
  return this.doc.activeElement === this;
}

function wrapMaker(name: (typeof makers)[number]): void {
  type Make = (this: Node, ...args: unknown[]) => Element;
  const prototype = Node.prototype as unknown as Record<string, Make>;
  const make = prototype[name];
  if (!make) return;
  prototype[name] = function (this: Node, ...args) {
    const callback = args.at(-1);
    const given = typeof callback === 'function' ? args.slice(0, -1) : args;
    const el = make.apply(this, given);
    takeClassOf(el.win, el);
    if (typeof callback === 'function') (callback as (el: Element) => void)(el);
    return el;
  };
}

/** The mocks make every element in the main document. */
function takeClassOf(win: Window, el: Element): void {
  const own = (win as unknown as Globals)[el.constructor.name];
  if (win !== window && own) Object.setPrototypeOf(el, own.prototype as object);
}
