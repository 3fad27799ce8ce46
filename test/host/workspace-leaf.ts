import type * as Obsidian from 'obsidian';
import { notModelled } from './not-modelled';
import { DeferredView, EmptyView, type View } from './view';
import { WorkspaceItem, type WorkspaceTabs } from './workspace-item';

/** What a leaf needs from the workspace it is in. */
export interface LeafHome {
  app: Obsidian.App;
  createView(type: string, leaf: WorkspaceLeaf): View | null;
  viewTypeFor(extension: string): string | null;
  leafChanged(leaf: WorkspaceLeaf): void;
  makeActive(leaf: WorkspaceLeaf): void;
  leafDetached(leaf: WorkspaceLeaf): void;
}

let nextId = 1;

/**
 * Restores: setting a view state creates the registered view, opens it once and closes the one
 * before; a leaf restored in the background stays deferred until it is needed.
 */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly id = `leaf-${nextId++}`;
  app: Obsidian.App;
  parent: WorkspaceTabs;
  containerEl: HTMLElement;
  hoverPopover: Obsidian.HoverPopover | null = null;
  activeTime = 0;
  pinned = false;
  /** The view as the stand-in has it, which can be opened and closed. */
  private held: View;
  private group: string | null = null;
  private changing: Promise<void> = Promise.resolve();
  private detached = false;

  constructor(
    private readonly home: LeafHome,
    parent: WorkspaceTabs,
  ) {
    super();
    this.app = home.app;
    this.parent = parent;
    this.containerEl = createDiv('workspace-leaf');
    this.held = new EmptyView(this.asLeaf());
    void this.held.open(this.containerEl);
    this.containerEl.addEventListener('focusin', () => {
      if (!this.detached) home.makeActive(this);
    });
    this.containerEl.addEventListener('mousedown', () => {
      if (!this.detached) home.makeActive(this);
    });
  }

  /** Goes into another group of tabs with the view it has, which stays open. */
  moveTo(tabs: WorkspaceTabs): void {
    this.parent.remove(this);
    this.parent = tabs;
    tabs.add(this);
  }

  /** This leaf as plugins' types know it. */
  asLeaf(): Obsidian.WorkspaceLeaf {
    return this;
  }

  get view(): Obsidian.View {
    return this.held as unknown as Obsidian.View;
  }

  get isDeferred(): boolean {
    return this.held instanceof DeferredView;
  }

  /** Puts a view in place without opening it: how a layout is restored. */
  defer(viewState: Obsidian.ViewState): void {
    this.held.containerEl.detach();
    this.held = new DeferredView(this.asLeaf(), viewState);
    this.containerEl.append(this.held.containerEl);
    this.home.leafChanged(this);
  }

  async loadIfDeferred(): Promise<void> {
    const view = this.held;
    if (view instanceof DeferredView) await this.setViewState(view.deferredState);
    else await this.changing;
  }

  getViewState(): Obsidian.ViewState {
    return { type: this.held.getViewType(), state: this.held.getState(), pinned: this.pinned };
  }

  async setViewState(viewState: Obsidian.ViewState, eState?: unknown): Promise<void> {
    await this.inTurn(() => this.change(viewState, eState));
  }

  async open(view: Obsidian.View): Promise<Obsidian.View> {
    await this.swap(view as unknown as View);
    this.home.leafChanged(this);
    return view;
  }

  async openFile(file: Obsidian.TFile, openState?: Obsidian.OpenViewState): Promise<void> {
    const type = this.home.viewTypeFor(file.extension);
    if (type === null) notModelled(`opening a .${file.extension} file`);
    await this.setViewState(
      { type, state: { ...openState?.state, file: file.path }, active: openState?.active ?? true },
      openState?.eState,
    );
  }

  getEphemeralState(): unknown {
    return this.held.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.held.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: Obsidian.WorkspaceLeaf): void {
    this.setGroup((other as unknown as WorkspaceLeaf).group ?? this.id);
  }

  getGroup(): string | null {
    return this.group;
  }

  detach(): void {
    if (this.detached) return;
    this.detached = true;
    this.parent.remove(this);
    void this.inTurn(() => this.held.close());
    this.home.leafDetached(this);
  }

  /** The end of the app: the view goes, the leaf's place stays. */
  async closeView(): Promise<void> {
    await this.held.close();
  }

  getIcon(): string {
    return this.held.getIcon();
  }

  getDisplayText(): string {
    return this.held.getDisplayText();
  }

  onResize(): void {
    this.held.onResize();
  }

  /** One change of the view after the other: whoever asked hears of a failure, the next change does not. */
  private inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.changing.then(change);
    this.changing = done.catch(() => undefined);
    return done;
  }

  private async change(viewState: Obsidian.ViewState, eState: unknown): Promise<void> {
    if (this.detached) return;
    if (this.isDeferred || this.held.getViewType() !== viewState.type) {
      const { type } = viewState;
      const unknown = type === 'empty' ? undefined : `No view of the type "${type}" is registered.`;
      const view = this.home.createView(type, this) ?? new EmptyView(this.asLeaf(), type, unknown);
      await this.swap(view);
    }
    await this.held.setState(viewState.state ?? {}, { history: false });
    if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
    if (eState !== undefined) this.held.setEphemeralState(eState);
    if (viewState.active) this.home.makeActive(this);
    this.home.leafChanged(this);
  }

  private async swap(view: View): Promise<void> {
    const before = this.held;
    await before.close();
    this.held = view;
    await view.open(this.containerEl);
  }
}
