import type * as Obsidian from 'obsidian';
import { Component } from './component';
import { MarkdownRenderer } from './markdown-renderer';

/** The view whose note is shown rendered. */
interface NoteView {
  app: Obsidian.App;
  contentEl: HTMLElement;
  file: Obsidian.TFile | null;
  getViewData(): string;
}

/**
 * Restores: reading mode shows the note rendered, its front matter left out, links to be followed. What was
 * added to a drawing unloads once its element is taken away (obsidian.d.ts, `MarkdownRenderChild` and
 * `MarkdownPostProcessorContext.addChild`).
 */
export class MarkdownPreviewView extends MarkdownRenderer {
  private readonly view: NoteView;
  private readonly scrollEl: HTMLElement;
  private text = '';
  private drawn: Promise<void> = Promise.resolve();
  /** What lives as long as what is drawn. */
  private living = this.addChild(new Component());

  constructor(view: NoteView) {
    super(view.contentEl.createDiv('markdown-reading-view'));
    this.view = view;
    this.app = view.app;
    this.scrollEl = this.containerEl.createDiv(
      'markdown-preview-view markdown-rendered node-insert-event',
    );
    this.containerEl.addEventListener('click', (evt) => this.follow(evt));
  }

  get file(): Obsidian.TFile {
    if (!this.view.file) throw new Error('No file is open in this view.');
    return this.view.file;
  }

  get(): string {
    return this.text;
  }

  set(data: string, _clear: boolean): void {
    this.text = data;
    this.draw();
  }

  clear(): void {
    this.set('', true);
  }

  rerender(_full?: boolean): void {
    this.set(this.view.getViewData(), false);
  }

  getScroll(): number {
    return this.scrollEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.scrollEl.scrollTop = scroll;
  }

  private draw(): void {
    this.drawn = this.drawn.then(async () => {
      this.removeChild(this.living);
      this.living = this.addChild(new Component());
      this.scrollEl.empty();
      const { app, text, view, living } = this;
      await MarkdownRenderer.render(app, text, this.scrollEl, view.file?.path ?? '', living);
    });
  }

  private follow(evt: MouseEvent): void {
    const link = (evt.target as Element | null)?.closest('a.internal-link');
    if (!link) return;
    evt.preventDefault();
    const { workspace } = this.app;
    void workspace.openLinkText(link.getAttribute('data-href') ?? '', this.file.path);
  }
}
