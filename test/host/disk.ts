/** What is known of an entry without reading it. */
export interface DiskStat {
  type: 'file' | 'folder';
  ctime: number;
  mtime: number;
  size: number;
}

/** A change made on the disk by somebody else than this app. */
export type DiskChange =
  | { kind: 'written'; path: string; stat: DiskStat; text: string | null }
  | { kind: 'folder'; path: string; stat: DiskStat }
  | { kind: 'removed'; path: string };

/** A text write was told what it expected to replace, and something else stood there. */
export class DiskConflict extends Error {
  constructor(readonly path: string) {
    super(`"${path}" has changed on the disk meanwhile.`);
  }
}

/** The disk under a vault: in memory for unit tests, behind the server for the workbench. */
export interface Disk {
  /** Everything, hidden entries included, with the text of notes. */
  list(): Promise<{ path: string; stat: DiskStat; text: string | null }[]>;
  readText(path: string): Promise<string>;
  readBinary(path: string): Promise<ArrayBuffer>;
  /** Writes in one step. With `replaces`, rejects with DiskConflict where something else stands. */
  writeText(path: string, text: string, replaces?: string): Promise<DiskStat>;
  writeBinary(path: string, data: ArrayBuffer): Promise<DiskStat>;
  makeFolder(path: string): Promise<DiskStat>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Who is told of changes made by others. */
  onChange(listener: (change: DiskChange) => void): void;
}
