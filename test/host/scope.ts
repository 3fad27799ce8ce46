import type * as Obsidian from 'obsidian';
import { Platform } from './platform';

interface Handler extends Obsidian.KeymapEventHandler {
  func: Obsidian.KeymapEventListener;
}

/** Keys and what they do while this scope is on top. */
export class Scope implements Obsidian.Scope {
  private handlers: Handler[] = [];

  constructor(private readonly parentScope?: Scope) {}

  register(
    modifiers: Obsidian.Modifier[] | null,
    key: string | null,
    func: Obsidian.KeymapEventListener,
  ): Obsidian.KeymapEventHandler {
    const handler: Handler = {
      scope: this,
      modifiers: modifiers ? modifierText(modifiers) : null,
      key,
      func,
    };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: Obsidian.KeymapEventHandler): void {
    this.handlers = this.handlers.filter((one) => one !== handler);
  }

  /** Whether the event is that key with exactly those modifiers. */
  fits(evt: KeyboardEvent, modifiers: Obsidian.Modifier[], key: string): boolean {
    return (
      modifierText(modifiers) === modifierText(pressed(evt)) &&
      key.toLowerCase() === evt.key.toLowerCase()
    );
  }

  /** Lets the first handler that fits decide; `false` from it means the key is used up. */
  handleKey(evt: KeyboardEvent): unknown {
    const modifiers = modifierText(pressed(evt));
    for (const handler of this.handlers) {
      if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
      if (handler.key !== null && handler.key.toLowerCase() !== evt.key.toLowerCase()) continue;
      const answer: unknown = handler.func(evt, { modifiers, key: evt.key, vkey: evt.key });
      if (answer !== undefined) return answer;
    }
    return this.parentScope?.handleKey(evt);
  }
}

/** The stack of scopes. Restores: keys pressed in the page reach the scope on top. */
export class Keymap implements Obsidian.Keymap {
  private scopes: Scope[];

  constructor(private readonly root: Scope) {
    this.scopes = [root];
  }

  pushScope(scope: Obsidian.Scope): void {
    this.scopes.push(scope as unknown as Scope);
  }

  popScope(scope: Obsidian.Scope): void {
    this.scopes = this.scopes.filter(
      (one) => one !== (scope as unknown as Scope) || one === this.root,
    );
  }

  /** Listens to a window; returns what stops it. */
  listenIn(win: Window): () => void {
    const listener = (evt: KeyboardEvent): void => {
      if (evt.defaultPrevented || evt.isComposing) return;
      if (this.scopes.at(-1)?.handleKey(evt) === false) {
        evt.preventDefault();
        evt.stopPropagation();
      }
    };
    win.addEventListener('keydown', listener);
    return () => {
      win.removeEventListener('keydown', listener);
    };
  }

  static isModifier(
    evt: MouseEvent | TouchEvent | KeyboardEvent,
    modifier: Obsidian.Modifier,
  ): boolean {
    return pressed(evt).includes(
      modifier === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : modifier,
    );
  }

  static isModEvent(evt?: Obsidian.UserEvent | null): Obsidian.PaneType | boolean {
    if (!evt) return false;
    const middle = 'button' in evt && evt.button === 1;
    if (!middle && !Keymap.isModifier(evt, 'Mod')) return false;
    if (!evt.altKey) return 'tab';
    return evt.shiftKey ? 'window' : 'split';
  }
}

function pressed(evt: {
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}): Obsidian.Modifier[] {
  const down: Obsidian.Modifier[] = [];
  if (evt.ctrlKey) down.push('Ctrl');
  if (evt.metaKey) down.push('Meta');
  if (evt.shiftKey) down.push('Shift');
  if (evt.altKey) down.push('Alt');
  return down;
}

function modifierText(modifiers: Obsidian.Modifier[]): string {
  const real = modifiers.map((one) => (one === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : one));
  return real.sort().join(',');
}
