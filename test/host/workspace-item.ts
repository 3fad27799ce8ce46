import type * as Obsidian from 'obsidian';
import { Events } from './events';
import { setIcon } from './icons';
import { notModelled } from './not-modelled';
import { setTooltip } from './tooltip';

/** Something in the tree of panes. */
export abstract class WorkspaceItem extends Events {
  abstract parent: WorkspaceParent;

  getRoot(): WorkspaceItem {
    // The types know no end to the parents; at the top there is none.
    const parent = this.parent as WorkspaceParent | null;
    return parent?.getRoot() ?? this;
  }

  getContainer(): WorkspaceContainer {
    const root = this.getRoot();
    return root instanceof WorkspaceContainer
      ? root
      : notModelled('the container of what stands in a sidebar');
  }
}

/** Something that holds panes. */
export abstract class WorkspaceParent extends WorkspaceItem {}

/** A part of the window: left, middle or right. The stand-in has one group of tabs in each. */
export class WorkspaceSplit extends WorkspaceParent {
  parent = null as unknown as WorkspaceParent;
  containerEl: HTMLElement;
  tabs: WorkspaceTabs;

  constructor(parentEl: HTMLElement, cls: string, onSelect: (tab: TabContent) => void) {
    super();
    this.containerEl = parentEl.createDiv(`workspace-split ${cls}`);
    this.tabs = new WorkspaceTabs(this, onSelect);
  }
}

/** A split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract win: Window;
  abstract doc: Document;
}

/** The middle of the main window, where notes are. */
export class WorkspaceRoot extends WorkspaceContainer {
  win: Window = window;
  doc: Document = document;
}

/** A side of the window, which can be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit {
  private isCollapsed = false;

  constructor(
    parentEl: HTMLElement,
    side: Obsidian.Side,
    onSelect: (tab: TabContent) => void,
    private readonly onFold: () => void,
  ) {
    super(parentEl, `mod-horizontal mod-sidedock mod-${side}-split`, onSelect);
  }

  get collapsed(): boolean {
    return this.isCollapsed;
  }

  toggle(): void {
    if (this.isCollapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.fold(true);
  }

  expand(): void {
    this.fold(false);
  }

  private fold(away: boolean): void {
    if (this.isCollapsed === away) return;
    this.isCollapsed = away;
    this.containerEl.toggleClass('is-sidedock-collapsed', away);
    this.onFold();
  }
}

/** What a tab needs to know of the leaf it stands for. */
export interface TabContent {
  containerEl: HTMLElement;
  getDisplayText(): string;
  getIcon(): string;
  getViewState(): Obsidian.ViewState;
  detach(): void;
}

/** A group of tabs, one of which is to be seen. */
export class WorkspaceTabs extends WorkspaceParent {
  children: TabContent[] = [];
  current: TabContent | null = null;
  private readonly headersEl: HTMLElement;
  private readonly contentEl: HTMLElement;

  constructor(
    public parent: WorkspaceSplit,
    private readonly onSelect: (tab: TabContent) => void,
  ) {
    super();
    const el = parent.containerEl.createDiv('workspace-tabs');
    const bar = el.createDiv('workspace-tab-header-container');
    this.headersEl = bar.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    this.contentEl = el.createDiv('workspace-tab-container');
  }

  add(tab: TabContent): void {
    this.children.push(tab);
    this.contentEl.append(tab.containerEl);
    if (!this.current) this.select(tab);
    this.drawHeaders();
  }

  remove(tab: TabContent): void {
    const at = this.children.indexOf(tab);
    if (at < 0) return;
    this.children.splice(at, 1);
    tab.containerEl.detach();
    if (this.current === tab) {
      this.current = null;
      const next = this.children[Math.min(at, this.children.length - 1)];
      if (next) this.onSelect(next);
    }
    this.drawHeaders();
  }

  select(tab: TabContent): void {
    this.current = tab;
    for (const child of this.children)
      child.containerEl.toggleClass('is-hidden-tab', child !== tab);
    this.drawHeaders();
  }

  drawHeaders(): void {
    this.headersEl.empty();
    for (const tab of this.children) this.drawHeader(tab);
  }

  private drawHeader(tab: TabContent): void {
    const active = tab === this.current;
    const header = this.headersEl.createDiv({
      cls: `workspace-tab-header tappable${active ? ' is-active' : ''}`,
      attr: {
        role: 'tab',
        tabindex: '0',
        'aria-selected': String(active),
        'data-type': tab.getViewState().type,
      },
    });
    setTooltip(header, tab.getDisplayText());
    const inner = header.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), tab.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: tab.getDisplayText() });
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button' });
    setIcon(close, 'x');
    close.addEventListener('click', (evt) => {
      evt.stopPropagation();
      tab.detach();
    });
    const choose = (): void => {
      this.onSelect(tab);
    };
    header.addEventListener('click', choose);
    header.addEventListener('keydown', (evt) => {
      if (evt.key === 'Enter') choose();
    });
  }
}

/** The strip of icons at the side. */
export class WorkspaceRibbon {
  containerEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(parentEl: HTMLElement, side: Obsidian.Side) {
    this.containerEl = parentEl.createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
  }

  /** Restores: a ribbon icon is in the page and its callback is called on click. */
  addIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { role: 'button', tabindex: '0' },
    });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', callback);
    el.addEventListener('keydown', (evt) => {
      if (evt.key === 'Enter') el.click();
    });
    return el;
  }
}
