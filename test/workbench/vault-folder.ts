import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { DiskStat } from '../host/disk';

/** A path that leads out of the vault, or would. */
export class RefusedPath extends Error {}

/** Hidden folders that belong to a vault; other hidden ones are none of the workbench's business. */
const vaultFolders = new Set(['.obsidian', '.trash']);

/**
 * A folder of notes on disk, and nothing outside it: `..`, absolute paths and symbolic links are
 * refused, and every write is one rename, so that no reader sees half a file.
 */
export class VaultFolder {
  private constructor(readonly root: string) {}

  static async open(folder: string): Promise<VaultFolder> {
    return new VaultFolder(await realpath(folder));
  }

  /** Everything in the folder, without reading it. Symbolic links are left out. */
  async list(): Promise<Map<string, DiskStat>> {
    const found = new Map<string, DiskStat>();
    await this.listInto(found, '');
    return found;
  }

  async readText(relative: string): Promise<string> {
    return decode(await readFile(await this.resolve(relative)));
  }

  async readBytes(relative: string): Promise<Buffer> {
    return readFile(await this.resolve(relative));
  }

  async write(relative: string, data: string | Buffer): Promise<DiskStat> {
    const target = await this.resolve(relative);
    const temporary = path.join(
      path.dirname(target),
      `.workbench-${randomBytes(6).toString('hex')}`,
    );
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await writeFile(temporary, data, { flag: 'wx' });
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return toDiskStat(await stat(target));
  }

  async makeFolder(relative: string): Promise<DiskStat> {
    const target = await this.resolve(relative);
    await mkdir(target, { recursive: true });
    return toDiskStat(await stat(target));
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [await this.resolve(from), await this.resolve(to)];
    // Where case does not count on the disk, one place may have both names.
    if ((await exists(target)) && !(await areSame(source, target))) {
      throw Object.assign(new Error(`"${to}" exists already.`), { code: 'EEXIST' });
    }
    await rename(source, target);
  }

  async remove(relative: string): Promise<void> {
    await rm(await this.resolve(relative), { recursive: true });
  }

  async stat(relative: string): Promise<DiskStat | null> {
    try {
      return toDiskStat(await lstat(await this.resolve(relative)));
    } catch (error) {
      if (error instanceof RefusedPath) throw error;
      return null;
    }
  }

  /** The place on disk of a path of the vault, or RefusedPath. */
  private async resolve(relative: string): Promise<string> {
    const parts = relative.split('/');
    const bad = parts.some((part) => part === '' || part === '.' || part === '..');
    if (bad || /[\0\\]/.test(relative) || path.isAbsolute(relative)) {
      throw new RefusedPath(`"${relative}" is not a path inside the vault.`);
    }
    const [first = ''] = parts;
    if (!vaultFolders.has(first) && parts.some((part) => part.startsWith('.'))) {
      throw new RefusedPath(`"${relative}" is hidden.`);
    }
    let place = this.root;
    for (const part of parts) {
      place = path.join(place, part);
      if (await isLink(place)) throw new RefusedPath(`"${relative}" goes through a symbolic link.`);
    }
    return place;
  }

  private async listInto(found: Map<string, DiskStat>, folder: string): Promise<void> {
    const entries = await readdir(path.join(this.root, folder), { withFileTypes: true }).catch(
      () => [],
    );
    await Promise.all(
      entries.map(async (entry) => {
        const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.name.startsWith('.') && !(folder === '' && vaultFolders.has(entry.name))) return;
        if (!entry.isFile() && !entry.isDirectory()) return;
        const known = await lstat(path.join(this.root, relative)).catch(() => null);
        if (!known) return;
        found.set(relative, toDiskStat(known));
        if (entry.isDirectory()) await this.listInto(found, relative);
      }),
    );
  }
}

/** The text of bytes, a byte order mark included. */
function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toDiskStat(stats: Stats): DiskStat {
  return {
    type: stats.isDirectory() ? 'folder' : 'file',
    ctime: Math.round(stats.birthtimeMs),
    mtime: stats.mtimeMs,
    size: stats.isDirectory() ? 0 : stats.size,
  };
}

async function isLink(place: string): Promise<boolean> {
  return lstat(place).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

async function exists(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}

/** Whether two paths lead to one file or folder. */
async function areSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((place) => lstat(place)));
  return first?.ino === second?.ino && first?.dev === second?.dev;
}
