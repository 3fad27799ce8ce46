import type * as Obsidian from 'obsidian';
import { Editor } from './code-editor';
import { TextFileView } from './file-view';
import { notModelled } from './not-modelled';

/** A note open in the editor, in source mode. */
export class MarkdownView extends TextFileView {
  editor: Editor;
  hoverPopover: Obsidian.HoverPopover | null = null;
  override icon = 'file-text';
  private readonly titleEl: HTMLElement;

  constructor(leaf: Obsidian.WorkspaceLeaf) {
    super(leaf);
    this.contentEl.addClass('markdown-source-view', 'cm-s-obsidian', 'mod-cm6');
    this.titleEl = this.contentEl.createDiv('inline-title');
    const host = this.contentEl.createDiv('cm-host');
    this.editor = new Editor(host, () => {
      this.data = this.getViewData();
      this.app.workspace.trigger('editor-change', this.editor, this);
      this.requestSave();
    });
    this.register(() => {
      this.editor.destroy();
    });
  }

  get previewMode(): Obsidian.MarkdownPreviewView {
    return notModelled('MarkdownView.previewMode');
  }

  get currentMode(): Obsidian.MarkdownSubView {
    return notModelled('MarkdownView.currentMode');
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Obsidian.MarkdownViewModeType {
    return 'source';
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.editor.fill(data, clear);
  }

  clear(): void {
    this.editor.fill('', true);
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: 'source', source: true };
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

  protected override showTitle(): void {
    super.showTitle();
    this.titleEl.setText(this.getDisplayText());
  }
}
