import { judgeIn } from './window-sense';

/** The built-in classes to which the app adds. */
const extended = [
  'Array',
  'Document',
  'DocumentFragment',
  'Element',
  'HTMLElement',
  'Math',
  'Node',
  'Number',
  'Object',
  'String',
  'SVGElement',
  'UIEvent',
];

type Globals = Record<string, { prototype?: object } | undefined>;

/**
 * Restores: a window of its own has classes of its own, to which the app has added the same as to
 * those of the main window, and knows as they do which window has the focus.
 */
export function giveAppGlobals(win: Window): void {
  const [ours, theirs] = [window, win] as unknown as [Globals, Globals];
  for (const name of extended) {
    addMissing(ours[name], theirs[name]);
    addMissing(ours[name]?.prototype, theirs[name]?.prototype);
  }
  for (const name of ['Node', 'UIEvent']) {
    Object.assign(theirs[name]?.prototype ?? {}, { instanceOf: judgeIn(win) });
  }
  Object.defineProperties(theirs['Node']?.prototype, {
    constructorWin: { configurable: true, writable: true, value: win },
    doc: {
      configurable: true,
      get(this: Node) {
        return this.ownerDocument ?? win.document;
      },
    },
  });
  for (const name of ['sleep', 'nextFrame']) theirs[name] = ours[name];
  Object.defineProperties(win, {
    activeWindow: { configurable: true, get: () => window.activeWindow },
    activeDocument: { configurable: true, get: () => window.activeDocument },
  });
}

function addMissing(from: object | undefined, to: object | undefined): void {
  if (!from || !to) return;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
    if (!Object.hasOwn(to, name)) Object.defineProperty(to, name, descriptor);
  }
}
