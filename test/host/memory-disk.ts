import { type Disk, type DiskChange, DiskConflict, type DiskStat } from './disk';

interface Entry {
  stat: DiskStat;
  bytes: Uint8Array<ArrayBuffer> | null;
}

/** A disk in memory, which a test can also change from outside. */
export class MemoryDisk implements Disk {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners: ((change: DiskChange) => void)[] = [];

  constructor(files: Record<string, string> = {}) {
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('/')) this.addFolders(`${path}x`);
      else this.put(path, new TextEncoder().encode(text));
    }
  }

  list(): Promise<{ path: string; stat: DiskStat; text: string | null }[]> {
    return Promise.resolve(
      [...this.entries].map(([path, { stat, bytes }]) => ({
        path,
        stat,
        text: bytes && path.endsWith('.md') ? decode(bytes) : null,
      })),
    );
  }

  readText(path: string): Promise<string> {
    return this.bytesOf(path).then(decode);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return (await this.bytesOf(path)).slice().buffer;
  }

  async writeText(path: string, text: string, replaces?: string): Promise<DiskStat> {
    // The disk is slow enough for somebody to come between a read and a write.
    await Promise.resolve();
    const old = this.entries.get(path)?.bytes;
    if (replaces !== undefined && (!old || decode(old) !== replaces)) throw new DiskConflict(path);
    return this.put(path, new TextEncoder().encode(text));
  }

  async writeBinary(path: string, data: ArrayBuffer): Promise<DiskStat> {
    await Promise.resolve();
    return this.put(path, new Uint8Array(data.slice(0)));
  }

  makeFolder(path: string): Promise<DiskStat> {
    this.addFolders(`${path}/x`);
    return Promise.resolve(newStat('folder', 0));
  }

  rename(from: string, to: string): Promise<void> {
    for (const [path, entry] of [...this.entries]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.entries.delete(path);
      this.entries.set(to + path.slice(from.length), entry);
    }
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    for (const other of [...this.entries.keys()]) {
      if (other === path || other.startsWith(`${path}/`)) this.entries.delete(other);
    }
    return Promise.resolve();
  }

  onChange(listener: (change: DiskChange) => void): void {
    this.listeners.push(listener);
  }

  /** The text of a file as it stands, or null. */
  peek(path: string): string | null {
    const bytes = this.entries.get(path)?.bytes;
    return bytes ? decode(bytes) : null;
  }

  /** Somebody else writes a file: a sync service, another editor. */
  writeFromOutside(path: string, text: string): void {
    const stat = this.put(path, new TextEncoder().encode(text));
    this.tell({ kind: 'written', path, stat, text });
  }

  /** Somebody else deletes a file or folder. */
  removeFromOutside(path: string): void {
    void this.remove(path);
    this.tell({ kind: 'removed', path });
  }

  private tell(change: DiskChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.entries.get(path)?.bytes;
    return bytes
      ? Promise.resolve(bytes)
      : Promise.reject(new Error(`ENOENT: no such file or directory, open '${path}'`));
  }

  private put(path: string, bytes: Uint8Array<ArrayBuffer>): DiskStat {
    this.addFolders(path);
    const stat = newStat('file', bytes.byteLength, this.entries.get(path)?.stat.ctime);
    this.entries.set(path, { stat, bytes });
    return stat;
  }

  private addFolders(path: string): void {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      if (!this.entries.has(folder)) {
        this.entries.set(folder, { stat: newStat('folder', 0), bytes: null });
      }
    }
  }
}

function decode(bytes: Uint8Array): string {
  // A byte order mark is part of the note's text.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function newStat(type: DiskStat['type'], size: number, ctime = Date.now()): DiskStat {
  return { type, size, ctime, mtime: Date.now() };
}
