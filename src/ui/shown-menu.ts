import { type App, Menu } from 'obsidian';
import { elementOf } from './element-of';
import { type MenuEntry, menuOf } from './menu-entry';
import { isPaneLeft } from './pane-left';

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
    private readonly app: App,
    private readonly content: HTMLElement,
    private readonly stopOf: (path: string) => HTMLElement | null,
  ) {}

  get isOpen(): boolean {
    return this.shown !== null;
  }

  /**
   * Shows a menu, or one of these entries, at the pointer, or below what was pressed by keyboard.
   * What an entry leads to is shown in the same place.
   *
   * @param path of the person it is about, who has the focus again where it is lost afterwards and no entry
   *   led to another pane.
   */
  show(menu: Menu | readonly MenuEntry[], place: MenuPlace, path?: string): void {
    const showAt = showingAt(place);
    if (showAt !== null) this.showIn(menu, showAt, path);
  }

  private showIn(
    shown: Menu | readonly MenuEntry[],
    showAt: (menu: Menu) => void,
    path: string | undefined,
  ): void {
    const lead = (further: Menu): void => {
      this.shown = further;
      // The press that leads there is over first: it would end a menu that is there already.
      window.setTimeout(() => this.showIn(further, showAt, path));
    };
    const menu = shown instanceof Menu ? shown : menuOf(shown, lead);
    this.shown = menu;
    menu.onHide(() => {
      if (this.shown === menu) this.shown = null;
      if (path !== undefined) window.setTimeout(() => this.focusIfLost(path));
    });
    showAt(menu);
  }

  /** Focuses a person where nothing has the focus, what stood for them having changed meanwhile. */
  private focusIfLost(path: string): void {
    if (this.shown !== null) return;
    const { activeElement, body } = this.content.doc;
    if (activeElement !== null && activeElement !== body) return;
    if (isPaneLeft(this.app, this.content)) return;
    this.stopOf(path)?.focus({ preventScroll: true });
  }
}

/** Shows menus in one place, which is settled now: of an event little is left when it is over. */
function showingAt(place: MenuPlace): ((menu: Menu) => void) | null {
  const isEvent = !('instanceOf' in place && place.instanceOf(HTMLElement));
  if (isEvent && (place.type === 'contextmenu' || place.detail > 0)) {
    return (menu) => menu.showAtMouseEvent(place);
  }
  const element = isEvent ? elementOf(place.currentTarget) : place;
  if (element === null) return null;
  const { left, bottom } = element.getBoundingClientRect();
  const { doc } = element;
  return (menu) => menu.showAtPosition({ x: left, y: bottom }, doc);
}
