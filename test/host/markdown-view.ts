import type * as Obsidian from 'obsidian';
import { Editor } from './code-editor';
import { TextFileView } from './file-view';
import { MarkdownPreviewView } from './markdown-preview-view';
import { Menu } from './menu';
import { notModelled } from './not-modelled';

/** A note open in the editor, in source mode, or rendered, in reading mode. */
export class MarkdownView extends TextFileView {
  editor: Editor;
  hoverPopover: Obsidian.HoverPopover | null = null;
  override icon = 'file-text';
  readonly previewMode: MarkdownPreviewView;
  private readonly titleEl: HTMLElement;
  private readonly sourceEl: HTMLElement;
  private mode: Obsidian.MarkdownViewModeType = 'source';

  constructor(leaf: Obsidian.WorkspaceLeaf) {
    super(leaf);
    this.contentEl.addClass('markdown-source-view', 'cm-s-obsidian', 'mod-cm6');
    this.titleEl = this.contentEl.createDiv('inline-title');
    this.sourceEl = this.contentEl.createDiv('cm-host');
    this.editor = new Editor(this.sourceEl, () => {
      this.data = this.getViewData();
      this.app.workspace.trigger('editor-change', this.editor, this);
      this.requestSave();
    });
    this.sourceEl.addEventListener('contextmenu', (evt) => {
      this.showEditorMenu(evt);
    });
    this.previewMode = new MarkdownPreviewView(this);
    this.previewMode.containerEl.toggle(false);
    this.addChild(this.previewMode);
    this.register(() => {
      this.editor.destroy();
    });
  }

  get currentMode(): Obsidian.MarkdownSubView {
    if (this.mode === 'preview') return this.previewMode;
    return {
      getScroll: () => this.editor.getScrollInfo().top,
      applyScroll: (scroll) => this.editor.scrollTo(null, scroll),
      get: () => this.editor.getValue(),
      set: (data, clear) => this.editor.fill(data, clear),
    };
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Obsidian.MarkdownViewModeType {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.editor.fill(data, clear);
    this.drawPreview();
  }

  clear(): void {
    this.editor.fill('', true);
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: true };
  }

  /** Restores: `mode` says whether the note is shown as its source or rendered. */
  override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
    const mode = (state as { mode?: unknown } | null)?.mode;
    await super.setState(state, result);
    if (mode !== 'source' && mode !== 'preview') return;
    this.mode = mode;
    this.sourceEl.toggle(mode === 'source');
    this.previewMode.containerEl.toggle(mode === 'preview');
    this.drawPreview();
  }

  /** Where to go in the note: a line, as links to headings and search results use it. */
  override setEphemeralState(state: unknown): void {
    const { line, focus } = (state ?? {}) as { line?: unknown; focus?: unknown };
    if (typeof line === 'number') {
      this.editor.setCursor(line);
      const at = { line, ch: 0 };
      this.editor.scrollIntoView({ from: at, to: at }, true);
    }
    if (focus === true) this.editor.focus();
  }

  showSearch(_replace?: boolean): void {
    notModelled('MarkdownView.showSearch');
  }

  /** Restores: a right click in the editor asks plugins for items; with none, the browser's stays. */
  private showEditorMenu(evt: MouseEvent): void {
    const menu = new Menu();
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    if (menu.items.length === 0) return;
    evt.preventDefault();
    menu.showAtMouseEvent(evt);
  }

  private drawPreview(): void {
    if (this.mode === 'preview') this.previewMode.rerender(true);
  }

  protected override showTitle(): void {
    super.showTitle();
    this.titleEl.setText(this.getDisplayText());
  }
}
