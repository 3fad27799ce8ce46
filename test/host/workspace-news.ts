import type * as Obsidian from 'obsidian';
import { FileView } from './file-view';
import type { PendingWork } from './pending-work';

/** Whose news it is. */
interface Teller {
  activeLeaf: { view: Obsidian.View } | null;
  trigger(name: string, ...data: unknown[]): void;
}

/**
 * Restores: the workspace tells of what has changed a moment later, and of one kind of change once;
 * of a file only where it is another one than before.
 */
export class WorkspaceNews {
  /** The file that was last in the active view. */
  lastFile: Obsidian.TFile | null = null;
  private readonly told = new Set<string>();
  private openFile: Obsidian.TFile | null = null;

  constructor(
    private readonly teller: Teller,
    private readonly pending: PendingWork,
  ) {}

  tell(name: string): void {
    if (this.told.has(name)) return;
    this.told.add(name);
    this.pending.later(() => {
      this.told.delete(name);
      if (name === 'active-leaf-change') this.teller.trigger(name, this.teller.activeLeaf);
      else if (name === 'file-open') this.fireFileOpen();
      else this.teller.trigger(name);
    });
  }

  tellOfFile(): void {
    const file = this.activeFile();
    if (file) this.lastFile = file;
    if (file !== this.openFile) this.tell('file-open');
  }

  private fireFileOpen(): void {
    this.openFile = this.activeFile();
    this.teller.trigger('file-open', this.openFile);
  }

  private activeFile(): Obsidian.TFile | null {
    const view: unknown = this.teller.activeLeaf?.view;
    return view instanceof FileView ? view.file : null;
  }
}
