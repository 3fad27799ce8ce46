import { type App, type CachedMetadata, Component, type TFile } from 'obsidian';
import { isOpenMark, mayHoldPromises } from '../core/promise/promise-headings';
import { readPromises, type ReadPromises } from '../core/promise/read-promises';
import { cachedHeadings } from './cached-note';
import { logFailure } from './log-failure';
import { readNote } from './read-note';
import { texts } from './texts';

/** What was read of a note, and which state of it that was. */
interface Reading {
  readonly promises: ReadPromises;
  /** When the file was changed last, in milliseconds since 1970. */
  readonly mtime: number;
}

/**
 * The promises in the notes of contacts. The app's cache tells which notes may hold an open one; only
 * these are read, one after the other while nobody waits, and each again only when it changed.
 */
export class PromiseReadings extends Component {
  private readonly readings = new Map<string, Reading>();
  /** The notes that are still to be read. */
  private readonly waiting = new Set<TFile>();
  /** The end of the reading that is under way; null where none is. */
  private reading: Promise<void> | null = null;
  private isGone = false;

  /** @param onRead is told which note was read, once what it says is known. */
  constructor(
    private readonly app: App,
    private readonly onRead: (file: TFile) => void,
  ) {
    super();
  }

  override onunload(): void {
    this.isGone = true;
    this.waiting.clear();
  }

  /** Takes what a note says now, which somebody had at hand. */
  take(file: TFile, cache: CachedMetadata | null, text: string): void {
    this.waiting.delete(file);
    if (!mayHold(cache)) this.readings.delete(file.path);
    else this.keep(file, readPromises(text));
  }

  /**
   * What a note says of promises; undefined where it says nothing or that is not known yet. Where it
   * is to be read for that it will be, and what was known of it before holds until then.
   */
  of(path: string, cache: CachedMetadata | null): ReadPromises | undefined {
    if (!mayHold(cache)) {
      this.readings.delete(path);
      return undefined;
    }
    const known = this.readings.get(path);
    const file = this.app.vault.getFileByPath(path);
    if (file !== null && known?.mtime !== file.stat.mtime) this.ask(file);
    return known?.promises;
  }

  /** Waits until every note is read that was to be read so far. */
  async known(): Promise<void> {
    await this.reading;
  }

  /** Takes what is known of a note along to its new path. */
  move(oldPath: string, path: string): void {
    const known = this.readings.get(oldPath);
    if (known === undefined) return;
    this.readings.delete(oldPath);
    this.readings.set(path, known);
  }

  forget(path: string): void {
    this.readings.delete(path);
  }

  private keep({ path, stat }: TFile, promises: ReadPromises): void {
    this.readings.set(path, { promises, mtime: stat.mtime });
  }

  private ask(file: TFile): void {
    this.waiting.add(file);
    this.reading ??= this.readAll();
  }

  private async readAll(): Promise<void> {
    // Whoever asked for the list is to have it first.
    await new Promise((resolve) => window.setTimeout(resolve));
    for (const file of this.waiting) {
      this.waiting.delete(file);
      await this.read(file);
    }
    this.reading = null;
  }

  private async read(file: TFile): Promise<void> {
    const { mtime } = file.stat;
    try {
      const text = await readNote(this.app, file);
      // What changed meanwhile is told by the app, with its text.
      if (
        this.isGone ||
        file.stat.mtime !== mtime ||
        this.readings.get(file.path)?.mtime === mtime
      ) {
        return;
      }
      const promises = readPromises(text);
      this.keep(file, promises);
      if (promises.promises.length > 0) this.onRead(file);
    } catch (error) {
      // One that has gone meanwhile need not be told; another is tried again once it changes.
      if (this.app.vault.getFileByPath(file.path) !== file) return;
      logFailure(texts.logged.promisesNotRead, error);
    }
  }
}

/** Whether a note may hold an open promise, as far as the app's cache tells. */
function mayHold(cache: CachedMetadata | null): boolean {
  const { listItems, headings } = cache ?? {};
  if (listItems === undefined || headings === undefined) return false;
  let open: number[] | null = null;
  for (const { task, position } of listItems) {
    if (task !== undefined && isOpenMark(task)) (open ??= []).push(position.start.line);
  }
  if (open === null) return false;
  return mayHoldPromises(cachedHeadings(cache), open);
}
