import type { App } from 'obsidian';
import { keepOnDevice, loadFromDevice } from './device-storage';

const STORE = 'informational-interviews-broken-notes';

/**
 * The paths of notes that were candidates by a tag or marker which cannot be read for the moment,
 * kept on this device: a person is not to vanish in silence because of one wrong quote.
 */
export class RememberedNotes {
  private paths: Set<string> | null = null;

  constructor(private readonly app: App) {}

  /** Whether a note is remembered. */
  has(path: string): boolean {
    return this.loaded().has(path);
  }

  /** Remembers a note. */
  add(path: string): void {
    if (this.has(path)) return;
    this.loaded().add(path);
    this.keep();
  }

  /** Forgets a note; one that is not remembered is none the less forgotten. */
  delete(path: string): void {
    if (this.loaded().delete(path)) this.keep();
  }

  private loaded(): Set<string> {
    if (this.paths !== null) return this.paths;
    const kept = loadFromDevice(this.app, STORE);
    const paths = Array.isArray(kept) ? (kept as unknown[]) : [];
    this.paths = new Set(paths.filter((path) => typeof path === 'string'));
    return this.paths;
  }

  private keep(): void {
    const paths = [...this.loaded()];
    keepOnDevice(this.app, STORE, paths.length === 0 ? null : paths);
  }
}
