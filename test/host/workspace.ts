import type * as Obsidian from 'obsidian';
import { debounce } from 'obsidian-test-mocks/obsidian';
import { Events } from './events';
import { FileView } from './file-view';
import { MarkdownView } from './markdown-view';
import { notModelled } from './not-modelled';
import { activate } from './active-window';
import type { PendingWork } from './pending-work';
import { Popouts } from './popouts';
import { type Layout, type SavedLeaf, saveTabs } from './saved-layout';
import type { View } from './view';
import type { LeafHome } from './workspace-leaf';
import { WorkspaceLeaf } from './workspace-leaf';
import {
  type TabContent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  type WorkspaceTabs,
} from './workspace-item';
import { WorkspaceNews } from './workspace-news';
import { WorkspaceWindow } from './workspace-window';

/**
 * Restores: leaves get real views, know which is active, and tell plugins about it
 * (`active-leaf-change`, `file-open`, `layout-change`, each a moment later, as in the app).
 */
export class Workspace extends Events implements LeafHome {
  leftSplit: WorkspaceSidedock;
  rightSplit: WorkspaceSidedock;
  rootSplit: WorkspaceRoot;
  leftRibbon: WorkspaceRibbon;
  rightRibbon: WorkspaceRibbon;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  containerEl: HTMLElement;
  requestSaveLayout: Obsidian.Debouncer<[], Promise<void>>;
  private readonly viewCreators = new Map<string, (leaf: Obsidian.WorkspaceLeaf) => View>();
  private readonly extensions = new Map<string, string>([['md', 'markdown']]);
  private readyCallbacks: (() => unknown)[] = [];
  private readonly news: WorkspaceNews;
  private readonly popouts: Popouts;

  constructor(
    public app: Obsidian.App,
    parentEl: HTMLElement,
    pending: PendingWork,
  ) {
    super();
    this.containerEl = parentEl.createDiv('workspace');
    const select = (tab: TabContent): void => {
      void this.revealLeaf((tab as WorkspaceLeaf).asLeaf());
      this.makeActive(tab as WorkspaceLeaf);
    };
    this.news = new WorkspaceNews(this, pending);
    this.popouts = new Popouts(this, select);
    const folded = (): void => {
      this.news.tell('layout-change');
      this.trigger('resize');
      void this.loadVisible();
    };
    this.leftRibbon = new WorkspaceRibbon(this.containerEl, 'left');
    this.leftSplit = new WorkspaceSidedock(this.containerEl, 'left', select, folded);
    this.rootSplit = new WorkspaceRoot(this.containerEl, 'mod-vertical mod-root', select);
    this.rightSplit = new WorkspaceSidedock(this.containerEl, 'right', select, folded);
    this.rightRibbon = new WorkspaceRibbon(this.containerEl, 'right');
    this.rightSplit.collapse();
    this.requestSaveLayout = debounce(() => Promise.resolve(), 0);
    this.viewCreators.set('markdown', (leaf) => new MarkdownView(leaf));
    this.on('title-change', () => {
      for (const tabs of this.allTabs()) tabs.drawHeaders();
    });
  }

  /** What `Plugin.registerView` does; returns what undoes it. */
  registerViewType(type: string, creator: Obsidian.ViewCreator): () => void {
    if (this.viewCreators.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    this.viewCreators.set(type, creator as unknown as (leaf: Obsidian.WorkspaceLeaf) => View);
    return () => {
      this.viewCreators.delete(type);
      // In the app the leaves stay, showing that their plugin is gone, until it comes back.
      for (const leaf of this.leavesOfType(type)) {
        const state = leaf.getViewState();
        void leaf.setViewState({ type: 'empty' }).then(() => {
          leaf.defer(state);
        });
      }
    };
  }

  /** What `Plugin.registerExtensions` does; returns what undoes it. */
  registerExtension(extension: string, type: string): () => void {
    this.extensions.set(extension, type);
    return () => {
      this.extensions.delete(extension);
    };
  }

  /** The windows of their own, beside the main one. */
  get windows(): readonly WorkspaceWindow[] {
    return this.popouts.windows;
  }

  get activeEditor(): Obsidian.MarkdownFileInfo | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView && view.file ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.readyCallbacks.push(callback);
  }

  /** The end of the app's start: what waited for the layout runs. */
  async becomeReady(): Promise<void> {
    if (this.leavesIn(this.rootSplit.tabs).length === 0) {
      this.activeLeaf ??= this.newLeaf(this.rootSplit.tabs);
    }
    this.layoutReady = true;
    await this.loadVisible();
    const callbacks = this.readyCallbacks;
    this.readyCallbacks = [];
    for (const callback of callbacks) callback();
    this.trigger('layout-ready');
    this.news.tell('layout-change');
  }

  async changeLayout(workspace: unknown): Promise<void> {
    const layout = workspace as Layout;
    this.iterateAllLeaves((leaf) => {
      leaf.detach();
    });
    this.restore(layout.main, this.rootSplit.tabs);
    this.restore(layout.left, this.leftSplit.tabs);
    this.restore(layout.right, this.rightSplit.tabs);
    if (layout.leftCollapsed) this.leftSplit.collapse();
    else this.leftSplit.expand();
    if (layout.rightCollapsed) this.rightSplit.collapse();
    else this.rightSplit.expand();
    if (this.layoutReady) await this.loadVisible();
  }

  getLayout(): Record<string, unknown> {
    const layout: Layout = {
      main: saveTabs(this.rootSplit.tabs, this.activeLeaf),
      left: saveTabs(this.leftSplit.tabs, this.activeLeaf),
      right: saveTabs(this.rightSplit.tabs, this.activeLeaf),
      leftCollapsed: this.leftSplit.collapsed,
      rightCollapsed: this.rightSplit.collapsed,
    };
    return { ...layout };
  }

  createLeafInParent(_parent: Obsidian.WorkspaceSplit, _index: number): WorkspaceLeaf {
    return notModelled('Workspace.createLeafInParent');
  }

  /** There are no splits in the stand-in: what the app opens beside, it opens in a new tab. */
  createLeafBySplit(
    leaf: WorkspaceLeaf,
    _direction?: Obsidian.SplitDirection,
    _before?: boolean,
  ): WorkspaceLeaf {
    return this.newLeaf(leaf.parent);
  }

  splitActiveLeaf(_direction?: Obsidian.SplitDirection): WorkspaceLeaf {
    return this.newLeaf(this.rootSplit.tabs);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    _leafType?: Obsidian.PaneType | boolean | Obsidian.SplitDirection,
    _direction?: Obsidian.SplitDirection,
  ): Promise<WorkspaceLeaf> {
    const copy = this.newLeaf(leaf.parent);
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = mostRecent(
      this.mainLeaves().filter(({ view, pinned }) => view.navigation && !pinned),
    );
    return leaf ?? this.newLeaf(this.rootSplit.tabs);
  }

  getLeaf(newLeaf?: Obsidian.PaneType | boolean): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === undefined || newLeaf === false) return this.getUnpinnedLeaf();
    return this.newLeaf(this.rootSplit.tabs);
  }

  /** Restores: the leaf goes into a window of its own with its view, which is not opened again. */
  moveLeafToPopout(
    leaf: Obsidian.WorkspaceLeaf,
    data?: Obsidian.WorkspaceWindowInitData,
  ): WorkspaceWindow {
    const own = leaf as unknown as WorkspaceLeaf;
    const popout = this.popouts.open(data);
    const before = own.getRoot();
    own.moveTo(popout.tabs);
    if (before instanceof WorkspaceWindow) before.closeIfEmpty();
    if (this.leavesIn(this.rootSplit.tabs).length === 0) this.newLeaf(this.rootSplit.tabs);
    this.makeActive(own);
    void own.loadIfDeferred();
    this.news.tell('layout-change');
    return popout;
  }

  openPopoutLeaf(data?: Obsidian.WorkspaceWindowInitData): WorkspaceLeaf {
    const leaf = this.newLeaf(this.popouts.open(data).tabs);
    this.makeActive(leaf);
    return leaf;
  }

  /** Restores: a link to a note that is missing makes it, as a click on such a link does. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: Obsidian.PaneType | boolean,
    openViewState?: Obsidian.OpenViewState,
  ): Promise<void> {
    const path = linktext.replace(/#.*$/, '');
    const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const file = found ?? (await this.app.vault.create(`${path.replace(/\.md$/, '')}.md`, ''));
    await this.getLeaf(newLeaf).openFile(file, openViewState);
  }

  setActiveLeaf(
    leaf: WorkspaceLeaf,
    params?: { focus?: boolean } | boolean,
    focus?: boolean,
  ): void {
    leaf.parent.select(leaf);
    this.makeActive(leaf);
    const wantsFocus = typeof params === 'object' ? params.focus : focus;
    if (wantsFocus === true && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.getGroup() === group);
  }

  /** Of no root in particular: of the middle of the main window and of the other windows. */
  getMostRecentLeaf(root?: Obsidian.WorkspaceParent): WorkspaceLeaf | null {
    if (!root) return mostRecent(this.mainLeaves());
    const top = root.getRoot();
    return mostRecent(this.allLeaves().filter((leaf) => leaf.getRoot() === top));
  }

  getLeftLeaf(_split: boolean): WorkspaceLeaf {
    return this.newLeaf(this.leftSplit.tabs);
  }

  getRightLeaf(_split: boolean): WorkspaceLeaf {
    return this.newLeaf(this.rightSplit.tabs);
  }

  async ensureSideLeaf(
    type: string,
    side: Obsidian.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const { tabs } = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.leavesIn(tabs).find((leaf) => leaf.getViewState().type === type);
    const leaf = known ?? this.newLeaf(tabs);
    const state = (options.state ?? {}) as Record<string, unknown>;
    if (!known || options.state !== undefined) await leaf.setViewState({ type, state });
    if (options.reveal ?? true) await this.revealLeaf(leaf.asLeaf());
    if (options.active) this.makeActive(leaf);
    return leaf;
  }

  getActiveViewOfType<T>(type: abstract new (...args: never[]) => T): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The file of the active view, or else the most recently active one. */
  getActiveFile(): Obsidian.TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView && view.file) return view.file;
    const recent = this.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leavesIn(this.rootSplit.tabs)) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.leavesOfType(viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.leavesOfType(viewType)) leaf.detach();
  }

  async revealLeaf(leaf: Obsidian.WorkspaceLeaf): Promise<void> {
    const own = leaf as unknown as WorkspaceLeaf;
    own.parent.select(own);
    const root = own.getRoot();
    if (root instanceof WorkspaceSidedock && root.collapsed) root.expand();
    const { win } = own.containerEl;
    if (win !== activeWindow) {
      win.focus();
      activate(win);
    }
    await own.loadIfDeferred();
    this.news.tell('layout-change');
  }

  getLastOpenFiles(): string[] {
    return this.news.lastFile ? [this.news.lastFile.path] : [];
  }

  updateOptions(): void {
    this.trigger('options-change');
  }

  handleLinkContextMenu(
    _menu: Obsidian.Menu,
    _linktext: string,
    _sourcePath: string,
    _leaf?: Obsidian.WorkspaceLeaf,
  ): boolean {
    return notModelled('Workspace.handleLinkContextMenu');
  }

  createView(type: string, leaf: WorkspaceLeaf): View | null {
    return this.viewCreators.get(type)?.(leaf.asLeaf()) ?? null;
  }

  viewTypeFor(extension: string): string | null {
    return this.extensions.get(extension) ?? null;
  }

  leafChanged(leaf: WorkspaceLeaf): void {
    leaf.parent.drawHeaders();
    this.news.tell('layout-change');
    if (leaf === this.activeLeaf) this.news.tellOfFile();
  }

  makeActive(leaf: WorkspaceLeaf): void {
    leaf.activeTime = performance.now() + Math.random() / 1000;
    if (this.activeLeaf === leaf) {
      this.news.tellOfFile();
      return;
    }
    this.activeLeaf?.containerEl.removeClass('mod-active');
    this.activeLeaf = leaf;
    leaf.containerEl.addClass('mod-active');
    if (leaf.parent.current !== leaf) leaf.parent.select(leaf);
    this.news.tell('active-leaf-change');
    this.news.tellOfFile();
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceWindow) root.closeIfEmpty();
    if (this.activeLeaf === leaf) {
      this.activeLeaf = this.getMostRecentLeaf() ?? this.newLeaf(this.rootSplit.tabs);
      this.news.tell('active-leaf-change');
      this.news.tellOfFile();
    }
    this.news.tell('layout-change');
  }

  private newLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this, tabs);
    tabs.add(leaf);
    return leaf;
  }

  private restore(saved: SavedLeaf[], tabs: WorkspaceTabs): void {
    for (const { state, current, active } of saved) {
      const leaf = this.newLeaf(tabs);
      leaf.defer(state);
      if (current) tabs.select(leaf);
      if (active) this.activeLeaf = leaf;
    }
  }

  /** What can be seen is never deferred. */
  private async loadVisible(): Promise<void> {
    if (!this.layoutReady) return;
    for (const split of [this.rootSplit, ...this.windows, this.leftSplit, this.rightSplit]) {
      if (split instanceof WorkspaceSidedock && split.collapsed) continue;
      await (split.tabs.current as WorkspaceLeaf | null)?.loadIfDeferred();
    }
  }

  private allTabs(): WorkspaceTabs[] {
    return [...this.mainTabs(), this.leftSplit.tabs, this.rightSplit.tabs];
  }

  private mainTabs(): WorkspaceTabs[] {
    return [this.rootSplit, ...this.windows].map(({ tabs }) => tabs);
  }

  private leavesIn(tabs: WorkspaceTabs): WorkspaceLeaf[] {
    return [...tabs.children] as WorkspaceLeaf[];
  }

  private allLeaves(): WorkspaceLeaf[] {
    return this.allTabs().flatMap((tabs) => this.leavesIn(tabs));
  }

  /** The leaves that stand in no sidebar. */
  private mainLeaves(): WorkspaceLeaf[] {
    return this.mainTabs().flatMap((tabs) => this.leavesIn(tabs));
  }

  private leavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }
}

function mostRecent(leaves: readonly WorkspaceLeaf[]): WorkspaceLeaf | null {
  return leaves.reduce<WorkspaceLeaf | null>(
    (recent, leaf) => (recent && recent.activeTime >= leaf.activeTime ? recent : leaf),
    null,
  );
}
