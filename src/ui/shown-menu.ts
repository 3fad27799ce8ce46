import type { Menu } from 'obsidian';
import { elementOf } from './element-of';

/** Where a menu is to appear: at the pointer, or below what the keyboard was on. */
export type MenuPlace = MouseEvent | HTMLElement;

/** The menu that is open over a pane, if any: the keys are its own until it goes. */
export class ShownMenu {
  private shown: Menu | null = null;

  /**
   * @param content the pane's own element.
   * @param stopOf what in it has the focus for a person; null where they are not shown.
   */
  constructor(
    private readonly content: HTMLElement,
    private readonly stopOf: (path: string) => HTMLElement | null,
  ) {}

  get isOpen(): boolean {
    return this.shown !== null;
  }

  /**
   * Shows a menu at the pointer, or below what was pressed by keyboard.
   *
   * @param path of the person it is about, who has the focus again where it is lost afterwards.
   */
  show(menu: Menu, place: MenuPlace, path?: string): void {
    this.shown = menu;
    menu.onHide(() => {
      if (this.shown === menu) this.shown = null;
      if (path !== undefined) window.setTimeout(() => this.focusIfLost(path));
    });
    showAt(menu, place);
  }

  /** Focuses a person where nothing has the focus, what stood for them having changed meanwhile. */
  private focusIfLost(path: string): void {
    const { activeElement, body } = this.content.doc;
    if (activeElement !== null && activeElement !== body) return;
    this.stopOf(path)?.focus({ preventScroll: true });
  }
}

function showAt(menu: Menu, place: MenuPlace): void {
  const isEvent = !('instanceOf' in place && place.instanceOf(HTMLElement));
  if (isEvent && (place.type === 'contextmenu' || place.detail > 0)) {
    menu.showAtMouseEvent(place);
    return;
  }
  const element = isEvent ? elementOf(place.currentTarget) : place;
  if (element === null) return;
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.doc);
}
