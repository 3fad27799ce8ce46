import type * as Obsidian from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** What the stand-in's views ask of the leaf that holds them, beyond the public type. */
interface HoldingLeaf extends Obsidian.WorkspaceLeaf {
  app: Obsidian.App;
}

/** Restores: a view is put into its leaf, loaded and told `onOpen` once; `onClose` once at the end. */
export abstract class View extends Component {
  app: Obsidian.App;
  icon = 'document';
  navigation = false;
  leaf: Obsidian.WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Obsidian.Scope | null = null;

  constructor(leaf: Obsidian.WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = (leaf as HoldingLeaf).app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: Obsidian.ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // For subclasses.
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(_menu: Obsidian.Menu, _source: string): void {
    // For subclasses.
  }

  /** The leaf puts the view into its element. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parentEl.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** The leaf takes the view out again. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }
}

/** A view with a header above its content, at the places in the DOM where plugins look for them. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: Obsidian.WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const action = createEl('button', 'clickable-icon view-action');
    setIcon(action, icon);
    setTooltip(action, title);
    action.addEventListener('click', callback);
    this.actionsEl.prepend(action);
    return action;
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.find('.view-header-title').setText(this.getDisplayText());
    await super.open(parentEl);
  }
}

/** What an empty leaf, or one whose view nobody registered, shows. */
export class EmptyView extends View {
  override navigation = true;

  constructor(
    leaf: Obsidian.WorkspaceLeaf,
    private readonly type = 'empty',
    private readonly text = 'No file is open',
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type === 'empty' ? 'New tab' : this.type;
  }

  protected override onOpen(): Promise<void> {
    this.containerEl.createDiv('view-content').createDiv({ cls: 'empty-state', text: this.text });
    return Promise.resolve();
  }
}

/** Restores: a leaf restored in the background holds this until it is revealed. */
export class DeferredView extends EmptyView {
  constructor(
    leaf: Obsidian.WorkspaceLeaf,
    readonly deferredState: Obsidian.ViewState,
  ) {
    super(leaf, deferredState.type, '');
  }

  override getState(): Record<string, unknown> {
    return this.deferredState.state ?? {};
  }
}
