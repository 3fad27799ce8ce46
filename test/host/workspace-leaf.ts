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
  view: View;
  containerEl: HTMLElement;
  hoverPopover: Obsidian.HoverPopover | null = null;
  activeTime = 0;
  pinned = false;
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
    this.view = new EmptyView(this.asLeaf());
    void this.view.open(this.containerEl);
    this.containerEl.addEventListener('focusin', () => {
      if (!this.detached) home.makeActive(this);
    });
    this.containerEl.addEventListener('mousedown', () => {
      if (!this.detached) home.makeActive(this);
    });
  }

  /** This leaf as plugins' types know it. */
  asLeaf(): Obsidian.WorkspaceLeaf {
    return this as unknown as Obsidian.WorkspaceLeaf;
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Puts a view in place without opening it: how a layout is restored. */
  defer(viewState: Obsidian.ViewState): void {
    this.view.containerEl.detach();
    this.view = new DeferredView(this.asLeaf(), viewState);
    this.containerEl.append(this.view.containerEl);
    this.home.leafChanged(this);
  }

  async loadIfDeferred(): Promise<void> {
    const { view } = this;
    if (view instanceof DeferredView) await this.setViewState(view.deferredState);
    else await this.changing;
  }

  getViewState(): Obsidian.ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
  }

  async setViewState(viewState: Obsidian.ViewState, eState?: unknown): Promise<void> {
    this.changing = this.changing.then(() => this.change(viewState, eState));
    await this.changing;
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
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
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
    this.changing = this.changing.then(() => this.view.close());
    this.home.leafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  private async change(viewState: Obsidian.ViewState, eState: unknown): Promise<void> {
    if (this.detached) return;
    if (this.isDeferred || this.view.getViewType() !== viewState.type) {
      const { type } = viewState;
      const unknown = type === 'empty' ? undefined : `No view of the type "${type}" is registered.`;
      const view = this.home.createView(type, this) ?? new EmptyView(this.asLeaf(), type, unknown);
      await this.swap(view);
    }
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (viewState.active) this.home.makeActive(this);
    this.home.leafChanged(this);
  }

  private async swap(view: View): Promise<void> {
    const before = this.view;
    await before.close();
    this.view = view;
    await view.open(this.containerEl);
  }
}
