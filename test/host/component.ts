import type * as Obsidian from 'obsidian';
import type { Listener } from './events';

/** Something with a life: what it registered goes when it unloads. */
export class Component implements Obsidian.Component {
  private loaded = false;
  private childComponents: Obsidian.Component[] = [];
  private cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.loaded) return;
    this.loaded = true;
    this.onload();
    this.loadChildren();
  }

  /** How a plugin loads: as `load`, but its asynchronous `onload` is waited for. */
  async loadAsPlugin(): Promise<void> {
    if (this.loaded) return;
    this.loaded = true;
    // A plugin's onload may be asynchronous, though a component's is not declared so.
    const onload: () => unknown = this.onload.bind(this);
    await onload();
    this.loadChildren();
  }

  onload(): void {
    // For subclasses.
  }

  /** Restores: children go first, then what was registered (last first), then onunload. */
  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    while (this.childComponents.length > 0) this.childComponents.pop()?.unload();
    while (this.cleanups.length > 0) this.cleanups.pop()?.();
    this.onunload();
  }

  private loadChildren(): void {
    for (const child of [...this.childComponents]) child.load();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends Obsidian.Component>(component: T): T {
    this.childComponents.push(component);
    if (this.loaded) component.load();
    return component;
  }

  removeChild<T extends Obsidian.Component>(component: T): T {
    this.childComponents = this.childComponents.filter((child) => child !== component);
    component.unload();
    return component;
  }

  register(cb: () => unknown): void {
    this.cleanups.push(cb);
  }

  registerEvent(eventRef: Obsidian.EventRef): void {
    this.register(() => {
      (eventRef as Listener).e.offref(eventRef);
    });
  }

  registerDomEvent(
    el: Window | Document | HTMLElement,
    type: string,
    callback: (this: HTMLElement, ev: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => {
      el.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
