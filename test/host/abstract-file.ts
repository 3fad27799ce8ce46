import type * as Obsidian from 'obsidian';

/** A file or a folder of the vault. */
export abstract class TAbstractFile implements Obsidian.TAbstractFile {
  declare vault: Obsidian.Vault;
  path = '';
  name = '';
  parent: Obsidian.TFolder | null = null;

  constructor(vault: Obsidian.Vault, path: string) {
    this.vault = vault;
    this.setPath(path);
  }

  /** Moves the object itself: in the app a renamed file stays the same object. */
  setPath(path: string): void {
    this.path = path;
    this.name = path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
  }
}

/** A file. */
export class TFile extends TAbstractFile implements Obsidian.TFile {
  stat: Obsidian.FileStats;
  declare basename: string;
  declare extension: string;

  constructor(vault: Obsidian.Vault, path: string, stat: Obsidian.FileStats) {
    super(vault, path);
    this.stat = stat;
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

/** A folder. */
export class TFolder extends TAbstractFile implements Obsidian.TFolder {
  children: Obsidian.TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
