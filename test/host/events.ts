import type * as Obsidian from 'obsidian';

/** What `on` hands out; `offref` and `Component.registerEvent` take it back. */
export interface Listener extends Obsidian.EventRef {
  /** Where it was registered. */
  e: Events;
  name: string;
  fn: (...data: never[]) => unknown;
  ctx: unknown;
}

/**
 * Restores: a listener that throws does not stop the others, and its error still surfaces
 * (asynchronously), as in the app.
 */
export class Events implements Obsidian.Events {
  private listeners: Listener[] = [];

  on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): Obsidian.EventRef {
    const listener: Listener = { e: this, name, fn: callback, ctx };
    this.listeners.push(listener);
    return listener;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.listeners = this.listeners.filter((one) => one.name !== name || one.fn !== callback);
  }

  offref(ref: Obsidian.EventRef): void {
    this.listeners = this.listeners.filter((one) => one !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const listener of this.listeners.filter((one) => one.name === name)) {
      this.tryTrigger(listener, data);
    }
  }

  tryTrigger(evt: Obsidian.EventRef, args: unknown[]): void {
    const listener = evt as Listener;
    try {
      listener.fn.apply(listener.ctx, args as never[]);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }
}
