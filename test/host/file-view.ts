import type * as Obsidian from 'obsidian';
import { TFile } from './abstract-file';
import { debounce } from 'obsidian-test-mocks/obsidian';
import { DiskConflict } from './disk';
import { mergeTexts } from './merge-texts';
import { Notice } from './notice';
import type { Vault } from './vault';
import { ItemView } from './view';

/** A view of one file, which follows renames and closes when the file goes. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: Obsidian.TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on('rename', (file) => {
        if (file === this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file) => {
        if (file === this.file) this.fileIsGone();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, _result: Obsidian.ViewStateResult): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path !== 'string') return;
    const file = this.app.vault.getAbstractFileByPath(path);
    if (file instanceof TFile && file !== this.file) await this.loadFile(file);
  }

  async loadFile(file: Obsidian.TFile): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    this.showTitle();
  }

  onLoadFile(_file: Obsidian.TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: Obsidian.TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: Obsidian.TFile): Promise<void> {
    this.showTitle();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  protected showTitle(): void {
    this.containerEl.find('.view-header-title').setText(this.getDisplayText());
    this.app.workspace.trigger('title-change', this.leaf);
  }

  override async close(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    // What is typed no more is not to be saved later.
    this.file = null;
    await super.close();
  }

  private fileIsGone(): void {
    this.file = null;
    void this.leaf.setViewState({ type: 'empty' });
  }
}

/** A view of a file that can be edited. */
export abstract class EditableFileView extends FileView {}

/**
 * Restores: typing reaches the disk about two seconds later, `save` at once; a change from outside
 * reaches the view, merged line by line with what was typed and not yet saved.
 */
export abstract class TextFileView extends EditableFileView {
  data = '';
  /** What the disk held when the view last agreed with it. */
  private lastSaved = '';
  private saving: Promise<void> = Promise.resolve();
  private isWriting = false;
  requestSave: () => void = debounce(() => {
    // What could not be saved stays in the view, and is saved with the next typing.
    this.save().catch((error: unknown) => console.error('The file could not be saved.', error));
  }, 2000);

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file) this.takeOver();
      }),
    );
  }

  override async onLoadFile(file: Obsidian.TFile): Promise<void> {
    this.data = this.lastSaved = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: Obsidian.TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    const saved = this.saving.then(() => this.saveNow());
    // One save that failed keeps no later one from trying again.
    this.saving = saved.catch(() => undefined);
    await saved;
    if (clear) this.clear();
  }

  private async saveNow(): Promise<void> {
    const { file } = this;
    if (!file) return;
    this.data = this.getViewData();
    if (this.data === this.lastSaved) return;
    const text = this.data;
    this.isWriting = true;
    try {
      await (this.app.vault as unknown as Vault).replaceText(file, this.lastSaved, text);
      this.lastSaved = text;
    } catch (error) {
      if (!(error instanceof DiskConflict)) throw error;
      this.merge(file, await this.app.vault.read(file));
      await this.saveNow();
    } finally {
      this.isWriting = false;
      // What changed outside meanwhile was left until it was known what the view agreed with.
      this.takeOver();
    }
  }

  private takeOver(): void {
    const { file } = this;
    const theirs = file ? (this.app.vault as unknown as Vault).textOf(file.path) : null;
    if (this.isWriting || !file || theirs === null || theirs === this.lastSaved) return;
    if (this.getViewData() === this.lastSaved) {
      this.data = this.lastSaved = theirs;
      this.setViewData(theirs, false);
    } else {
      this.merge(file, theirs);
      this.requestSave();
    }
  }

  /** Brings both versions together; where they touch the same lines, theirs is kept in a copy. */
  private merge(file: Obsidian.TFile, theirs: string): void {
    const { text, clashed } = mergeTexts(this.lastSaved, this.getViewData(), theirs);
    this.lastSaved = theirs;
    this.setViewData(text, false);
    if (!clashed) return;
    const copy = `${file.path.slice(0, -file.extension.length - 1)} (conflict ${Date.now()}).${file.extension}`;
    void this.app.vault.create(copy, theirs);
    new Notice(
      `${file.basename} was changed outside while you typed. The other version is kept beside it.`,
      0,
    );
  }
}
