import type * as Obsidian from 'obsidian';
import { type TAbstractFile, TFile, TFolder } from './abstract-file';
import { DataAdapter } from './data-adapter';
import { type Disk, type DiskChange, DiskConflict, type DiskStat } from './disk';
import { Events } from './events';
import { FileQueue } from './file-queue';
import { normalizePath } from './normalize-path';
import type { PendingWork } from './pending-work';

type AnyFile = TFile | TFolder;

/**
 * Restores what the app does and the mocks do not: writes to one file run one after the other
 * (no lost updates), `create` and `createFolder` refuse what exists, `create` refuses a missing
 * folder, a renamed or deleted folder is announced for each of its children too, hidden entries
 * are not in the index, and `create` is announced for every file when the vault first loads.
 */
export class Vault extends Events implements Obsidian.Vault {
  adapter: DataAdapter;
  configDir = '.obsidian';
  private readonly index = new Map<string, AnyFile>();
  private readonly root: TFolder;
  private readonly texts = new Map<string, string>();
  private readonly queue: FileQueue;

  constructor(
    private readonly disk: Disk,
    private readonly vaultName: string,
    pending: PendingWork,
  ) {
    super();
    this.queue = new FileQueue((ended) => {
      pending.track(ended);
    });
    this.adapter = new DataAdapter(disk, vaultName);
    this.root = new TFolder(this, '/');
    this.index.set('/', this.root);
    disk.onChange((change) => {
      this.takeOver(change);
    });
  }

  /** Reads the folder once, at start. Listeners hear `create` for everything in it. */
  async load(): Promise<void> {
    const entries = await this.disk.list();
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { path, stat, text } of entries) {
      if (isHidden(path)) continue;
      if (text !== null) this.texts.set(path, text);
      this.add(path, stat);
    }
    for (const file of this.getAllLoadedFiles())
      if (file !== this.root) this.trigger('create', file);
  }

  getName(): string {
    return this.vaultName;
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): AnyFile | null {
    return this.index.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const found = this.index.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.index.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): AnyFile[] {
    return [...this.index.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()),
    );
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  async create(path: string, data: string, options?: Obsidian.DataWriteOptions): Promise<TFile> {
    const target = this.freePath(path);
    const stat = await this.queue.run(target, async () => {
      this.freePath(target);
      return this.disk.writeText(target, data);
    });
    this.texts.set(target, data);
    return this.announceNew(target, withOptions(stat, options)) as TFile;
  }

  async createBinary(
    path: string,
    data: ArrayBuffer,
    options?: Obsidian.DataWriteOptions,
  ): Promise<TFile> {
    const target = this.freePath(path);
    const stat = await this.disk.writeBinary(target, data);
    return this.announceNew(target, withOptions(stat, options)) as TFile;
  }

  async createFolder(path: string): Promise<TFolder> {
    const target = normalizePath(path);
    const parts = target.split('/');
    const isThere = parts.some((_, depth) => {
      const above = parts.slice(0, depth + 1).join('/');
      return !this.index.has(above) && this.sameButForCase(above) !== undefined;
    });
    if (isThere || this.index.has(target)) throw new Error('Folder already exists.');
    const stat = await this.disk.makeFolder(target);
    this.announceAbove(target);
    return this.announceNew(target, stat) as TFolder;
  }

  read(file: Obsidian.TFile): Promise<string> {
    return this.disk.readText(file.path);
  }

  async cachedRead(file: Obsidian.TFile): Promise<string> {
    return this.texts.get(file.path) ?? this.read(file);
  }

  readBinary(file: Obsidian.TFile): Promise<ArrayBuffer> {
    return this.disk.readBinary(file.path);
  }

  getResourcePath(file: Obsidian.TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  modify(file: Obsidian.TFile, data: string, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.queue.run(file.path, async () => {
      const stat = await this.disk.writeText(file.path, data);
      this.written(file, data, withOptions(stat, options));
    });
  }

  /** Like `modify`, but rejects with DiskConflict where `before` is no longer what stands. */
  replaceText(file: Obsidian.TFile, before: string, after: string): Promise<void> {
    return this.queue.run(file.path, async () => {
      this.written(file, after, await this.disk.writeText(file.path, after, before));
    });
  }

  modifyBinary(
    file: Obsidian.TFile,
    data: ArrayBuffer,
    options?: Obsidian.DataWriteOptions,
  ): Promise<void> {
    return this.queue.run(file.path, async () => {
      const stat = await this.disk.writeBinary(file.path, data);
      this.written(file, null, withOptions(stat, options));
    });
  }

  async append(
    file: Obsidian.TFile,
    data: string,
    options?: Obsidian.DataWriteOptions,
  ): Promise<void> {
    await this.process(file, (text) => text + data, options);
  }

  async appendBinary(
    file: Obsidian.TFile,
    data: ArrayBuffer,
    options?: Obsidian.DataWriteOptions,
  ): Promise<void> {
    const before = new Uint8Array(await this.readBinary(file));
    const after = new Uint8Array(before.byteLength + data.byteLength);
    after.set(before);
    after.set(new Uint8Array(data), before.byteLength);
    await this.modifyBinary(file, after.buffer, options);
  }

  /** One read-modify-write at a time; where somebody else wrote in between, `fn` sees theirs. */
  process(
    file: Obsidian.TFile,
    fn: (data: string) => string,
    options?: Obsidian.DataWriteOptions,
  ): Promise<string> {
    return this.queue.run(file.path, async () => {
      for (;;) {
        const before = await this.disk.readText(file.path);
        const after = fn(before);
        if (after === before) return after;
        try {
          const stat = await this.disk.writeText(file.path, after, before);
          this.written(file, after, withOptions(stat, options));
          return after;
        } catch (error) {
          if (!(error instanceof DiskConflict)) throw error;
        }
      }
    });
  }

  async copy<T extends Obsidian.TAbstractFile>(file: T, newPath: string): Promise<T> {
    const target = this.freePath(newPath);
    await this.adapter.copy(file.path, target);
    const stat = await this.disk.readText(target).then((text) => this.remember(target, text));
    return this.announceNew(target, stat) as unknown as T;
  }

  async rename(file: Obsidian.TAbstractFile, newPath: string): Promise<void> {
    const oldPath = file.path;
    const target = this.freePath(newPath, 'Destination file already exists!', oldPath);
    await this.queue.run(oldPath, () => this.disk.rename(oldPath, target));
    this.move(this.known(oldPath), target);
  }

  async delete(file: Obsidian.TAbstractFile, force = false): Promise<void> {
    if (!force && file instanceof TFolder && file.children.length > 0) {
      throw new Error('Folder is not empty.');
    }
    await this.queue.run(file.path, () => this.disk.remove(file.path));
    this.drop(this.known(file.path));
  }

  /** There is no system trash under the stand-in: both kinds go to the vault's `.trash`. */
  async trash(file: Obsidian.TAbstractFile, _system: boolean): Promise<void> {
    await this.queue.run(file.path, () => this.adapter.trashLocal(file.path));
    this.drop(this.known(file.path));
  }

  static recurseChildren(
    root: Obsidian.TFolder,
    cb: (file: Obsidian.TAbstractFile) => unknown,
  ): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  /** The text of a note as last seen, without going to the disk. */
  textOf(path: string): string | null {
    return this.texts.get(path) ?? null;
  }

  private takeOver(change: DiskChange): void {
    const { path } = change;
    if (isHidden(path)) {
      this.trigger('raw', path);
      return;
    }
    const known = this.index.get(path);
    if (change.kind === 'removed') {
      if (known && known !== this.root) this.drop(known);
    } else if (!known) {
      if (change.kind === 'written' && change.text !== null) this.texts.set(path, change.text);
      this.announceAbove(path);
      this.announceNew(path, change.stat);
    } else if (change.kind === 'written' && known instanceof TFile) {
      if (change.text !== null && change.text === this.texts.get(path)) return;
      this.written(known, change.text, change.stat);
    }
  }

  private freePath(path: string, complaint = 'File already exists.', exceptFor?: string): string {
    const target = normalizePath(path);
    const standing = this.index.get(target) ?? this.sameButForCase(target);
    if (standing && standing.path !== exceptFor) throw new Error(complaint);
    if (!this.getFolderByPath(parentOf(target)) && !isHidden(target)) {
      throw new Error(`ENOENT: no such file or directory, open '${target}'`);
    }
    return target;
  }

  /** Most people's disks do not tell `Ada.md` from `ada.md`, and the app refuses the second. */
  private sameButForCase(path: string): AnyFile | undefined {
    const siblings = this.getFolderByPath(parentOf(path))?.children ?? [];
    const wanted = path.toLowerCase();
    return siblings.find((file) => file.path.toLowerCase() === wanted) as AnyFile | undefined;
  }

  private known(path: string): AnyFile {
    const file = this.index.get(path);
    if (!file) throw new Error(`ENOENT: no such file or directory, '${path}'`);
    return file;
  }

  private remember(path: string, text: string): DiskStat {
    this.texts.set(path, text);
    const now = Date.now();
    return { type: 'file', ctime: now, mtime: now, size: new TextEncoder().encode(text).length };
  }

  private add(path: string, stat: DiskStat): AnyFile {
    const file =
      stat.type === 'folder' ? new TFolder(this, path) : new TFile(this, path, { ...stat });
    this.attach(file);
    return file;
  }

  private attach(file: AnyFile): void {
    const above = parentOf(file.path);
    const parent =
      this.getFolderByPath(above) ??
      (this.add(above, { type: 'folder', ctime: 0, mtime: 0, size: 0 }) as TFolder);
    file.parent = parent;
    parent.children.push(file);
    this.index.set(file.path, file);
  }

  private detach(file: AnyFile): void {
    if (file.parent) file.parent.children = file.parent.children.filter((one) => one !== file);
    this.index.delete(file.path);
  }

  private announceNew(path: string, stat: DiskStat): AnyFile {
    const known = this.index.get(path);
    if (known) return known;
    const file = this.add(path, stat);
    this.trigger('create', file);
    return file;
  }

  private announceAbove(path: string): void {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const above = parts.slice(0, depth).join('/');
      if (!this.index.has(above))
        this.announceNew(above, { type: 'folder', ctime: 0, mtime: 0, size: 0 });
    }
  }

  private written(file: Obsidian.TFile, text: string | null, stat: DiskStat): void {
    file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    if (text !== null && file.extension === 'md') this.texts.set(file.path, text);
    this.trigger('modify', file);
  }

  private move(file: AnyFile, target: string): void {
    const oldPath = file.path;
    const within = file instanceof TFolder ? this.below(file) : [];
    this.detach(file);
    const moved: [AnyFile, string][] = [[file, oldPath]];
    this.rehang(file, target);
    for (const child of within) {
      const childOld = child.path;
      this.index.delete(childOld);
      this.moveText(childOld, target + childOld.slice(oldPath.length));
      child.setPath(target + childOld.slice(oldPath.length));
      this.index.set(child.path, child);
      moved.push([child, childOld]);
    }
    for (const [one, old] of moved) this.trigger('rename', one, old);
  }

  private rehang(file: AnyFile, target: string): void {
    this.moveText(file.path, target);
    file.setPath(target);
    this.attach(file);
  }

  private moveText(from: string, to: string): void {
    const text = this.texts.get(from);
    if (text === undefined) return;
    this.texts.delete(from);
    this.texts.set(to, text);
  }

  private below(folder: TFolder): AnyFile[] {
    const found: AnyFile[] = [];
    Vault.recurseChildren(folder, (file) => {
      if (file !== folder) found.push(file as AnyFile);
    });
    return found;
  }

  private drop(file: AnyFile): void {
    const within = file instanceof TFolder ? this.below(file).reverse() : [];
    for (const one of [...within, file]) {
      this.detach(one);
      this.texts.delete(one.path);
      this.trigger('delete', one satisfies TAbstractFile);
    }
  }
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

function withOptions(stat: DiskStat, options?: Obsidian.DataWriteOptions): DiskStat {
  return {
    ...stat,
    ctime: options?.ctime ?? stat.ctime,
    mtime: options?.mtime ?? stat.mtime,
  };
}
