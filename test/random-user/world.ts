import { MarkdownView, type TFile } from 'obsidian';
import { vi } from 'vitest';
import type { Chance } from '../builders/chance';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

/** Notes by path, each as the user sees it. */
export type Notes = ReadonlyMap<string, string>;

/** The plugin running in the app, with an ear for all that it says and does. */
export class World {
  run!: RunningPlugin;
  /** What notices said since this was last emptied. */
  notices: string[] = [];
  /** What went to the console as an error, or was thrown where nobody heard it. */
  errors: unknown[] = [];
  unheard: unknown[] = [];
  /** Writes until one fails; null where none is to. */
  private failsIn: number | null = null;
  /** The path whose writing failed. */
  failed: string | null = null;
  private readonly heard = new WeakSet<Node>();
  private readonly observer: MutationObserver;

  constructor(readonly chance: Chance) {
    this.observer = new MutationObserver((changes) => {
      this.hear(changes);
    });
    this.observer.observe(document, { subtree: true, childList: true });
    vi.spyOn(console, 'error').mockImplementation((...told: unknown[]) => this.errors.push(told));
    process.on('unhandledRejection', this.hearRejection);
    Object.assign(window, { open: () => null });
    // A file that is saved leaves the page, which jsdom knows nothing of.
    Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined });
  }

  private readonly hearRejection = (reason: unknown): void => void this.unheard.push(reason);

  /** Starts the app over these files, hidden ones included. */
  async start(files: Record<string, string>): Promise<void> {
    this.run = await runPlugin(files);
    const { disk } = this.run;
    const write = disk.writeText.bind(disk);
    disk.writeText = async (path, text, replaces) => {
      if (this.failsIn !== null && (this.failsIn -= 1) < 0) {
        this.failsIn = null;
        this.failed = path;
        // A full disk leaves a new file behind empty; a file that is there it leaves as it was.
        if (disk.peek(path) === null && this.chance.happens(0.5)) await write(path, '');
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      }
      return write(path, text, replaces);
    };
  }

  /** Everything on the disk. */
  async files(): Promise<Record<string, string>> {
    const files: Record<string, string> = {};
    for (const { path, stat } of await this.run.disk.list()) {
      files[stat.type === 'folder' ? `${path}/` : path] = this.run.disk.peek(path) ?? '';
    }
    return files;
  }

  /** Quits the app and starts it again over what is on the disk. */
  async restart(): Promise<void> {
    await this.saveAll();
    const files = await this.files();
    await this.run.unload();
    await this.start(files);
  }

  async end(): Promise<void> {
    await this.run.unload();
    this.observer.disconnect();
    process.off('unhandledRejection', this.hearRejection);
    window.localStorage.clear();
  }

  /** Lets a write in the next act fail, the second or third of it too. */
  failAWrite(): void {
    this.failsIn = this.chance.oneOf([0, 0, 0, 1, 2]);
  }

  stopFailing(): void {
    this.failsIn = null;
  }

  /** Forgets what was said and done so far, and takes the notices away. */
  forget(): void {
    for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
    this.hear(this.observer.takeRecords());
    this.failed = null;
    this.notices = [];
  }

  /** Lets all that is under way end. */
  async rest(): Promise<void> {
    await this.run.settled();
    await vi.advanceTimersByTimeAsync(120);
    await this.run.settled();
    this.hear(this.observer.takeRecords());
  }

  private hear(changes: readonly MutationRecord[]): void {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      const told = node.matches('.notice') ? [node] : node.querySelectorAll('.notice');
      for (const notice of told) {
        // A notice comes with the element that holds them all, and by itself.
        if (this.heard.has(notice)) continue;
        this.heard.add(notice);
        this.notices.push(notice.textContent);
      }
    }
  }

  /** The editors that are open, with their notes. */
  editors(): readonly { readonly view: MarkdownView; readonly file: TFile }[] {
    return this.run.app.workspace
      .getLeavesOfType('markdown')
      .flatMap(({ view }) =>
        view instanceof MarkdownView && view.file !== null ? [{ view, file: view.file }] : [],
      );
  }

  /** Leaves each note open once: how two editors of one note follow each other is not modelled. */
  async closeDoubles(): Promise<void> {
    const open = new Set<TFile>();
    for (const { view, file } of this.editors()) {
      if (open.has(file)) {
        await view.save();
        view.leaf.detach();
      }
      open.add(file);
    }
  }

  async saveAll(): Promise<void> {
    for (const { view } of this.editors()) await view.save();
    await this.rest();
  }

  /** Every note as the user sees it: what an editor holds counts before what the disk says. */
  seen(): Notes {
    const { app } = this.run;
    const seen = new Map<string, string>();
    for (const { path } of app.vault.getMarkdownFiles()) {
      seen.set(path, this.run.read(path) ?? 'NOT ON THE DISK');
    }
    for (const { view, file } of this.editors()) {
      const held = view.editor.getValue();
      // Of two editors of a note the one counts in which something was typed.
      if (held !== this.run.read(file.path)) seen.set(file.path, held);
    }
    return seen;
  }

  /** Some note of the vault; null where there is none. */
  anyFile(): TFile | null {
    const files = this.run.app.vault.getMarkdownFiles();
    return files.length === 0 ? null : this.chance.oneOf(files);
  }

  /** A day so many days from today, as a note writes it. */
  dayAt(days: number): string {
    const now = new Date();
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
    const [month, date] = [day.getMonth() + 1, day.getDate()];
    return `${day.getFullYear()}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  }
}
