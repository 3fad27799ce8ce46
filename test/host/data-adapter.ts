import type * as Obsidian from 'obsidian';
import type { Disk, DiskStat } from './disk';
import { normalizePath } from './normalize-path';
import { notModelled } from './not-modelled';

/** The disk by path, hidden entries included. */
export class DataAdapter implements Obsidian.DataAdapter {
  constructor(
    private readonly disk: Disk,
    private readonly vaultName: string,
  ) {}

  getName(): string {
    return this.vaultName;
  }

  async exists(normalizedPath: string): Promise<boolean> {
    return (await this.stat(normalizedPath)) !== null;
  }

  async stat(normalizedPath: string): Promise<DiskStat | null> {
    if (normalizePath(normalizedPath) === '/')
      return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    const found = (await this.disk.list()).find((entry) => entry.path === normalizedPath);
    return found?.stat ?? null;
  }

  async list(normalizedPath: string): Promise<Obsidian.ListedFiles> {
    const folder = normalizePath(normalizedPath);
    const prefix = folder === '/' ? '' : `${folder}/`;
    const inside = (await this.disk.list()).filter(
      ({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
    );
    const paths = (type: DiskStat['type']): string[] =>
      inside.filter(({ stat }) => stat.type === type).map(({ path }) => path);
    return { files: paths('file'), folders: paths('folder') };
  }

  read(normalizedPath: string): Promise<string> {
    return this.disk.readText(normalizedPath);
  }

  readBinary(normalizedPath: string): Promise<ArrayBuffer> {
    return this.disk.readBinary(normalizedPath);
  }

  async write(normalizedPath: string, data: string): Promise<void> {
    await this.disk.writeText(normalizedPath, data);
  }

  async writeBinary(normalizedPath: string, data: ArrayBuffer): Promise<void> {
    await this.disk.writeBinary(normalizedPath, data);
  }

  async append(normalizedPath: string, data: string): Promise<void> {
    await this.process(normalizedPath, (text) => text + data);
  }

  appendBinary(): Promise<void> {
    return notModelled('DataAdapter.appendBinary');
  }

  async process(normalizedPath: string, fn: (data: string) => string): Promise<string> {
    const before = await this.read(normalizedPath);
    const after = fn(before);
    await this.disk.writeText(normalizedPath, after, before);
    return after;
  }

  getResourcePath(normalizedPath: string): string {
    return `/vault/${normalizedPath.split('/').map(encodeURIComponent).join('/')}`;
  }

  async mkdir(normalizedPath: string): Promise<void> {
    await this.disk.makeFolder(normalizedPath);
  }

  async trashSystem(normalizedPath: string): Promise<boolean> {
    await this.trashLocal(normalizedPath);
    return true;
  }

  async trashLocal(normalizedPath: string): Promise<void> {
    const name = normalizedPath.slice(normalizedPath.lastIndexOf('/') + 1);
    await this.disk.makeFolder('.trash');
    let target = `.trash/${name}`;
    for (let count = 2; await this.exists(target); count += 1) target = `.trash/${count} ${name}`;
    await this.disk.rename(normalizedPath, target);
  }

  async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.list(normalizedPath);
    if (!recursive && files.length + folders.length > 0) {
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${normalizedPath}'`);
    }
    await this.disk.remove(normalizedPath);
  }

  remove(normalizedPath: string): Promise<void> {
    return this.disk.remove(normalizedPath);
  }

  rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    return this.disk.rename(normalizedPath, normalizedNewPath);
  }

  async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    await this.disk.writeBinary(normalizedNewPath, await this.disk.readBinary(normalizedPath));
  }
}
