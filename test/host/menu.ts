import type * as Obsidian from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';
import { Scope } from './scope';

/** One entry of a menu. */
export class MenuItem {
  /** The entry's element, known to plugins though not documented. */
  dom: HTMLElement;
  section = '';
  disabled = false;
  submenu: Menu | null = null;
  callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;

  constructor(private readonly menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (evt) => {
      this.activate(evt);
    });
    this.dom.addEventListener('mouseenter', () => {
      menu.select(this);
      if (this.submenu) menu.openSubmenu(this, false);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.iconEl.empty();
    if (icon !== null) setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked === null ? null : String(checked));
    if (checked === true) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    this.disabled = isLabel;
    return this;
  }

  onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  /** A menu beside this entry. Not in obsidian.d.ts, but in the app and widely used. */
  setSubmenu(): Menu {
    this.submenu ??= new Menu();
    this.dom.addClass('has-submenu');
    this.dom.setAttr('aria-haspopup', 'menu');
    setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    return this.submenu;
  }

  /** What a click, or Enter, on the entry does. */
  activate(evt: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    if (this.submenu) {
      this.menu.openSubmenu(this);
      return;
    }
    this.menu.hideAll();
    this.callback?.(evt);
  }
}

/** A line between entries. */
export class MenuSeparator {
  /** The element of the line. */
  dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

/** The menu made for an event, so that several listeners can add to one. */
const forEvents = new WeakMap<Event, Menu>();

/** Restores: the menu is in the page, groups its sections, and obeys mouse and keyboard. */
export class Menu extends Component {
  dom: HTMLElement;
  items: (MenuItem | MenuSeparator)[] = [];
  parentMenu: Menu | null = null;
  private readonly scrollEl: HTMLElement;
  private readonly scope = new Scope();
  private readonly hideCallbacks: (() => unknown)[] = [];
  private selected: MenuItem | null = null;
  private openChild: Menu | null = null;
  private focusBefore: Element | null = null;
  private shown = false;
  private pop: (() => void) | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
    this.scrollEl = this.dom.createDiv('menu-scroll');
    this.listenToKeys();
  }

  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const known = forEvents.get(evt);
    if (known) return known;
    const menu = new Menu();
    forEvents.set(evt, menu);
    evt.preventDefault();
    window.setTimeout(() => {
      menu.showAtMouseEvent(evt);
    }, 0);
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.onHide(() => {
      el.removeClass('has-active-menu');
    });
    return this;
  }

  addItem(cb: (item: Obsidian.MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc);
  }

  showAtPosition(position: Obsidian.MenuPositionDef, doc: Document = activeDocument): this {
    if (this.shown) this.hide();
    this.shown = true;
    this.fill();
    this.focusBefore = doc.activeElement;
    doc.body.append(this.dom);
    const view = doc.defaultView ?? window;
    const { width, height } = this.dom.getBoundingClientRect();
    const left = Math.max(
      0,
      Math.min(position.left ? position.x - width : position.x, view.innerWidth - width - 8),
    );
    const top = Math.max(0, Math.min(position.y, view.innerHeight - height - 8));
    this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
    this.load();
    this.takeKeysAndClicks(doc);
    return this;
  }

  hide(): this {
    if (!this.shown) return this;
    this.shown = false;
    this.openChild?.hide();
    this.pop?.();
    this.dom.detach();
    this.unload();
    if (this.focusBefore?.isConnected && 'focus' in this.focusBefore) {
      (this.focusBefore as HTMLElement).focus();
    }
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  /** Closes this menu and those it was opened from. */
  hideAll(): void {
    if (this.parentMenu) this.parentMenu.hideAll();
    else this.hide();
  }

  /** Marks an entry as the one the keys act on. */
  select(item: MenuItem | null): void {
    this.selected?.dom.removeClass('selected');
    this.selected = item;
    item?.dom.addClass('selected');
    item?.dom.focus();
    if (this.openChild && item?.submenu !== this.openChild) this.openChild.hide();
  }

  /** Shows the menu beside an entry. */
  openSubmenu(item: MenuItem, enter = true): void {
    const child = item.submenu;
    if (!child) return;
    if (this.openChild !== child || !child.shown) {
      child.parentMenu = this;
      this.openChild = child;
      const { right, top } = item.dom.getBoundingClientRect();
      child.showAtPosition({ x: right, y: top }, item.dom.doc);
    }
    if (enter) child.step(1);
  }

  private fill(): void {
    const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
    let last = '';
    for (const item of this.items) {
      if (item instanceof MenuItem) last = item.section;
      sections.set(last, [...(sections.get(last) ?? []), item]);
    }
    this.scrollEl.empty();
    for (const items of sections.values()) {
      if (this.scrollEl.childElementCount > 0) this.scrollEl.append(new MenuSeparator().dom);
      for (const { dom } of items) this.scrollEl.append(dom);
    }
  }

  private listenToKeys(): void {
    const on = (key: string, does: (evt: KeyboardEvent) => void): void => {
      this.scope.register([], key, (evt) => {
        does(evt);
        return false;
      });
    };
    on('ArrowDown', () => {
      this.step(1);
    });
    on('ArrowUp', () => {
      this.step(-1);
    });
    on('ArrowRight', () => {
      if (this.selected) this.openSubmenu(this.selected);
    });
    on('ArrowLeft', () => {
      if (this.parentMenu) this.hide();
    });
    on('Enter', (evt) => {
      this.selected?.activate(evt);
    });
    on(' ', (evt) => {
      this.selected?.activate(evt);
    });
    on('Escape', () => {
      this.hide();
    });
    on('Tab', () => {
      this.hideAll();
    });
  }

  private step(step: 1 | -1): void {
    const items = [...this.scrollEl.children]
      .map((dom) => this.items.find((item) => item.dom === dom))
      .filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled);
    if (items.length === 0) return;
    const at = this.selected ? items.indexOf(this.selected) : step === 1 ? -1 : 0;
    this.select(items[(at + step + items.length) % items.length] ?? null);
  }

  private takeKeysAndClicks(doc: Document): void {
    const { app } = globalThis as unknown as { app: Obsidian.App };
    app.keymap.pushScope(this.scope);
    const outside = (evt: Event): void => {
      if (!(evt.target as Element | null)?.closest('.menu')) this.hideAll();
    };
    doc.addEventListener('mousedown', outside, true);
    this.pop = () => {
      app.keymap.popScope(this.scope);
      doc.removeEventListener('mousedown', outside, true);
      this.selected?.dom.removeClass('selected');
      this.selected = null;
    };
  }
}
