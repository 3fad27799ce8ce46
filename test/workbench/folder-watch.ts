import { type FSWatcher, watch } from 'node:fs';
import type { DiskChange, DiskStat } from '../host/disk';
import type { FileQueue } from '../host/file-queue';
import type { VaultFolder } from './vault-folder';

/** How long a burst of events may go on before the folder is looked at. */
const burst = 40;

/**
 * Notices what others change in the folder. File events only hint that it is time to look; the
 * truth is a comparison with what was last known, which also runs now and then by itself, since
 * recursive watching misses things on Linux.
 */
export class FolderWatch {
  private known = new Map<string, DiskStat>();
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly folder: VaultFolder,
    private readonly queue: FileQueue,
    private readonly tell: (change: DiskChange) => void,
  ) {}

  async start(): Promise<void> {
    this.known = await this.folder.list();
    try {
      this.watcher = watch(this.folder.root, { recursive: true }, () => {
        this.lookIn(burst);
      });
      // Some watched folder went away: the comparison that runs by itself goes on.
      this.watcher.on('error', () => this.watcher?.close());
    } catch {
      this.watcher = null;
    }
    this.lookIn(1000);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.watcher?.close();
    await this.looking;
  }

  /** What the workbench itself wrote is known, and no news. */
  learn(path: string, stat: DiskStat | null): void {
    if (stat) this.known.set(path, stat);
    else
      for (const other of [...this.known.keys()]) if (isAt(other, path)) this.known.delete(other);
  }

  /** What the workbench itself moved is known under its new name. */
  learnRename(from: string, to: string): void {
    for (const [path, stat] of [...this.known]) {
      if (!isAt(path, from)) continue;
      this.known.delete(path);
      this.known.set(to + path.slice(from.length), stat);
    }
  }

  private lookIn(milliseconds: number): void {
    if (this.stopped) return;
    if (this.timer && milliseconds > burst) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.looking = this.looking.then(() => this.look());
    }, milliseconds);
  }

  private async look(): Promise<void> {
    const began = Date.now();
    const now = await this.folder.list();
    const paths = [...new Set([...now.keys(), ...this.known.keys()])].sort();
    const changed = paths.filter((path) => !same(now.get(path), this.known.get(path)));
    for (const path of changed) {
      if (this.stopped) return;
      await this.queue.run(path, () => this.compare(path));
    }
    this.lookIn(Math.max(1000, 20 * (Date.now() - began)));
  }

  /** Looks once more, in turn with the workbench's own writes to that path. */
  private async compare(path: string): Promise<void> {
    const stat = await this.folder.stat(path).catch(() => null);
    if (same(stat ?? undefined, this.known.get(path))) return;
    if (!stat) {
      this.known.delete(path);
      this.tell({ kind: 'removed', path });
      return;
    }
    this.known.set(path, stat);
    if (stat.type === 'folder') this.tell({ kind: 'folder', path, stat });
    else {
      const text = path.endsWith('.md') ? await this.folder.readText(path).catch(() => null) : null;
      this.tell({ kind: 'written', path, stat, text });
    }
  }
}

function same(a: DiskStat | undefined, b: DiskStat | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.type !== b.type) return false;
  return a.type === 'folder' || (a.mtime === b.mtime && a.size === b.size);
}

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
