import { type App, type CachedMetadata, Component, type TAbstractFile, TFile } from 'obsidian';
import { isCandidate } from '../core/contact/candidate';
import type { Problem } from '../core/contact/contact';
import type { ReadContact } from '../core/contact/read-contact';
import { copyProblem } from '../core/contact/sync-copy';
import type { NoteFormat } from '../core/note/note-format';
import type { Refusal } from '../core/note/refusal';
import type { Settings } from '../core/settings';
import { beginsLikeProperties, mayHideFrontMatter } from './cached-note';
import { followNotes } from './follow-notes';
import { FrontMatterRefusals } from './front-matter-refusals';
import { folderProblems } from './vault-folders';
import { CandidateTable, unreadableProblem } from './candidate-table';
import { readNote } from './read-note';
import { PromiseReadings } from './promise-readings';
import { RememberedNotes } from './remembered-notes';
import { pathKey } from './path-key';
import { originalsOf } from './sync-copies';
import { texts } from './texts';

/** Milliseconds for which somebody waits at most for the app to have read all notes. */
const LONGEST_WAIT = 30_000;

/**
 * The candidates of the vault, fed by the metadata cache and kept up to date one note at a time. It is
 * built when somebody first asks, not at start-up. Only for the promises in some notes are these read,
 * and nobody waits for that.
 */
export class ContactIndex extends Component {
  private table: CandidateTable | null = null;
  /** Notes that the metadata cache had not read yet when the index was built. */
  private unread = new Set<TFile>();
  /** Whether the app said that it read all notes. */
  private isResolved = false;
  /** The problems of folders as they were last told. */
  private ofFolders: readonly Problem[] = [];
  /** What is wrong with the front matter of broken notes whose text somebody had at hand. */
  private readonly refusals: FrontMatterRefusals;
  private readonly remembered: RememberedNotes;
  private readonly promises: PromiseReadings;
  private readonly listeners = new Set<() => void>();
  /** Who waits until the app read all notes. */
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    noteFormat: NoteFormat,
  ) {
    super();
    this.remembered = new RememberedNotes(app);
    this.refusals = new FrontMatterRefusals(settings, noteFormat, this.remembered);
    this.promises = this.addChild(new PromiseReadings(app, (file) => this.takePromises(file)));
  }

  override onload(): void {
    // Somebody may have asked before the app knew its notes.
    this.rebuild();
    const { metadataCache, workspace } = this.app;
    followNotes(this.app, this, {
      changed: (file, text) => this.update(file, text),
      moved: (file, oldPath) => this.move(file, oldPath),
      gone: (path) => this.forget(path),
      goneBelow: (folder) => this.forgetBelow(folder),
      foldersChanged: () => this.lookAtFolders(),
    });
    this.registerEvent(
      metadataCache.on('resolved', () => {
        this.isResolved = true;
        this.readUnread();
        this.endWaiting();
        // Where nobody is found, notes elsewhere may tell where they are by now.
        if (this.table?.contacts().length === 0) this.tell();
      }),
    );
    this.registerEvent(workspace.on('file-open', (file) => this.lookIntoOpened(file)));
  }

  override onunload(): void {
    this.endWaiting();
  }

  /**
   * Waits until the app read all notes, as far as it can; while it starts that may take a while. Where the
   * app never says that it is done, as of a note that it cannot read, the wait ends all the same.
   */
  async notesRead(): Promise<void> {
    if (!this.isReading) return;
    await new Promise<void>((resolve) => {
      this.waiting.add(resolve);
      window.setTimeout(resolve, LONGEST_WAIT);
    });
  }

  private endWaiting(): void {
    for (const go of this.waiting) go();
    this.waiting.clear();
  }

  /** Calls back after each change of a candidate; returns its own unsubscribe. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Whether the app is still reading notes for the first time, so that there may be more contacts. */
  get isReading(): boolean {
    this.built();
    return this.unread.size > 0 && !this.isResolved;
  }

  /** Every contact in the order of their names, with what in its note could not be read. */
  contacts(): readonly ReadContact[] {
    return this.built().contacts();
  }

  /** The contact whose note this is; null where the note is none. */
  contactAt(path: string): ReadContact | null {
    return this.tableWith(path).contactAt(path);
  }

  /** Waits until the promises in all notes of contacts are known. */
  async promisesKnown(): Promise<void> {
    this.built();
    await this.promises.known();
  }

  /** Paths of the candidates that have no status, in no particular order. */
  unlistedPaths(): readonly string[] {
    return this.built().unlistedPaths();
  }

  /** Paths of the candidates whose front matter the app could not understand, in no particular order. */
  brokenPaths(): readonly string[] {
    return this.built().brokenPaths();
  }

  /** Whether a note is a candidate whose front matter cannot be understood, as far as is known. */
  isBroken(path: string): boolean {
    return this.tableWith(path).isBroken(path);
  }

  /**
   * What is wrong with the front matter of a candidate's note, which is read where only its text tells;
   * null where nothing is. Rejects where it cannot be read.
   */
  async lookInto(file: TFile): Promise<Refusal | null> {
    return this.isToBeRead(file) ? this.lookAt(file, await readNote(this.app, file)) : null;
  }

  /**
   * Whether only its text tells what is wrong with a note that may be a candidate: a diary, which is
   * none and begins with no properties, is nobody's to read.
   */
  private isToBeRead(file: TFile): boolean {
    const cache = this.app.metadataCache.getFileCache(file);
    if (!mayHideFrontMatter(cache)) return false;
    const isRemembered = this.remembered.has(file.path);
    return (
      beginsLikeProperties(cache) ||
      isCandidate(file.path, null, this.settings(), cache?.tags, isRemembered)
    );
  }

  /**
   * Takes what a note says, which somebody had to read: where it is a candidate whose front matter
   * cannot be understood, that is a problem from now on, which tells the line and the cause. What is
   * wrong with it; null where nothing is, or where it is no candidate.
   */
  lookAt(file: TFile, text: string): Refusal | null {
    const before = this.refusals.of(file.path);
    this.take(file, this.app.metadataCache.getFileCache(file), text);
    const refusal = this.refusals.of(file.path);
    if (!isSame(refusal, before)) this.tell();
    return refusal;
  }

  /** @returns whether it is or was a candidate. */
  private take(file: TFile, cache: CachedMetadata | null, text?: string): boolean {
    const { path } = file;
    this.refusals.look(path, cache, text);
    if (text !== undefined) this.promises.take(file, cache, text);
    const isCandidate = this.table?.take(file, cache, this.refusals.has(path)) === true;
    if (!this.isBroken(path)) this.refusals.delete(path);
    return isCandidate;
  }

  /** Takes the promises of a note that was read for them. */
  private takePromises(file: TFile): void {
    if (this.table === null || !this.isThere(file)) return;
    if (this.take(file, this.metadataOf(file))) this.tell();
  }

  /** Whoever opens a broken note to fix it sees beside it what to look for. */
  private lookIntoOpened(file: TFile | null): void {
    if (file === null || this.refusals.has(file.path)) return;
    // Where it cannot be read, it is told without the line.
    this.lookInto(file).catch(() => undefined);
  }

  /** The problem of a note that is a copy which a sync left beside a contact's; null for others. */
  copyProblem(path: string): Problem | null {
    return problemOfCopy(this.tableWith(path), path);
  }

  /**
   * Problems of notes that are no contacts: nobody can read them, or a sync copied a contact's; and
   * of folders that do not count.
   */
  problems(): readonly Problem[] {
    const table = this.built();
    const copies = table.copyPaths().flatMap((path) => problemOfCopy(table, path) ?? []);
    const broken = table
      .brokenPaths()
      .map((path) => unreadableProblem(path, this.refusals.of(path)));
    this.ofFolders = folderProblems(this.app, this.settings());
    return [...this.ofFolders, ...broken, ...copies];
  }

  /** Forgets everything, to be built anew from the vault and the settings as they are now. */
  rebuild(): void {
    if (this.table === null) return;
    this.table = null;
    this.tell();
  }

  /** A table that knows a note: as long as nobody asked for more, only it and what it may copy. */
  private tableWith(path: string): CandidateTable {
    if (this.table !== null) return this.table;
    const single = this.emptyTable();
    const { metadataCache, vault } = this.app;
    const file = vault.getFileByPath(path);
    if (file === null) return single;
    const originals = originalsOf(file).map(({ path: own }) => {
      const there = vault.getFileByPath(own);
      const isIt = (each: TAbstractFile): boolean => pathKey(each.path) === pathKey(own);
      const called = there ?? file.parent?.children.find(isIt);
      return called instanceof TFile ? called : null;
    });
    for (const each of [file, ...originals]) {
      if (each === null) continue;
      single.add(each, metadataCache.getFileCache(each), this.refusals.has(each.path));
    }
    return single;
  }

  private emptyTable(): CandidateTable {
    return new CandidateTable(this.settings(), this.remembered, (path, cache) =>
      this.promises.of(path, cache),
    );
  }

  private built(): CandidateTable {
    if (this.table === null) {
      this.table = this.emptyTable();
      this.unread.clear();
      this.table.addAll(
        this.app.vault.getMarkdownFiles(),
        (file) => this.metadataOf(file),
        (path) => this.refusals.has(path),
      );
    }
    return this.table;
  }

  /** What the metadata cache knows of a note; one that it has not read is remembered. */
  private metadataOf(file: TFile): CachedMetadata | null {
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache === null) this.unread.add(file);
    else this.unread.delete(file);
    return cache;
  }

  /** Whether a note is in the vault still: the app may tell late of what it read of one. */
  private isThere(file: TFile): boolean {
    return this.app.vault.getFileByPath(file.path) === file;
  }

  /** @param text what the note says now, where it is at hand. */
  private update(file: TFile, text?: string): void {
    if (this.table === null) {
      this.refusals.delete(file.path);
      this.promises.forget(file.path);
    }
    if (this.table === null || file.extension !== 'md' || !this.isThere(file)) return;
    if (this.take(file, this.metadataOf(file), text)) this.tell();
  }

  private readUnread(): void {
    for (const file of [...this.unread]) {
      if (this.isThere(file)) this.update(file);
      else this.unread.delete(file);
    }
  }

  private move(file: TFile, oldPath: string): void {
    const wasMarked = this.remembered.has(oldPath);
    this.refusals.move(oldPath, file.path);
    this.promises.move(oldPath, file.path);
    this.forget(oldPath);
    if (wasMarked) this.remembered.add(file.path);
    this.update(file);
  }

  private forget(path: string): void {
    this.refusals.delete(path);
    this.promises.forget(path);
    this.remembered.delete(path);
    if (this.table?.forget(path) === true) this.tell();
  }

  private forgetBelow(folder: string): void {
    for (const path of this.table?.pathsBelow(folder) ?? []) this.forget(path);
  }

  private lookAtFolders(): void {
    if (this.table === null) return;
    const found = folderProblems(this.app, this.settings());
    if (JSON.stringify(found) !== JSON.stringify(this.ofFolders)) this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function isSame(one: Refusal | null, other: Refusal | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function problemOfCopy(table: CandidateTable, path: string): Problem | null {
  const original = table.originalOf(path);
  return original === null ? null : copyProblem(path, original, texts);
}
