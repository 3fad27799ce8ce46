import type { Menu } from 'obsidian';
import { elementOf } from '../../ui/element-of';
import type { MenuPlace } from './sidebar-actions';

/** The menu that is open over the sidebar, if any: the keys are its own until it goes. */
export class ShownMenu {
  private shown: Menu | null = null;

  /** @param content the sidebar's own element. */
  constructor(private readonly content: HTMLElement) {}

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
      if (path !== undefined) window.setTimeout(() => focusIfLost(this.content, path));
    });
    showAt(menu, place);
  }
}

/** Focuses a person in the list where nothing has the focus, their row having changed meanwhile. */
function focusIfLost(content: HTMLElement, path: string): void {
  const { activeElement, body } = content.doc;
  if (activeElement !== null && activeElement !== body) return;
  content
    .querySelector<HTMLElement>(`.ii-row[data-path="${CSS.escape(path)}"] [data-stop]`)
    ?.focus({ preventScroll: true });
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
