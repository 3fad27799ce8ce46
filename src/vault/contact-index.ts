import { type App, Component, TFile, TFolder } from 'obsidian';
import { isCandidate } from '../core/contact/candidate';
import type { Problem } from '../core/contact/contact';
import { type ReadContact, readContact } from '../core/contact/read-contact';
import type { Settings } from '../core/settings';
import { cachedNote, hasUnreadableFrontMatter, inlineTags } from './cached-note';

/** What the index knows of one candidate: a contact, an unlisted note or one nobody can read. */
type Entry =
  | { readonly kind: 'contact'; readonly read: ReadContact }
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

const unlisted: Entry = Object.freeze({ kind: 'unlisted' });

/**
 * The candidates of the vault, fed by the metadata cache alone and kept up to date one note at a
 * time. It is built when somebody first asks, not at start-up.
 */
export class ContactIndex extends Component {
  private entries: Map<string, Entry> | null = null;
  /** Notes that the metadata cache had not read yet when the index was built. */
  private unread = new Set<TFile>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file) => this.update(file)));
    this.registerEvent(metadataCache.on('resolved', () => this.readUnread()));
    this.registerEvent(
      vault.on('create', (file) => {
        if (file instanceof TFile) this.update(file);
      }),
    );
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        if (file instanceof TFile) this.move(file, oldPath);
        else if (file instanceof TFolder) this.moveFolder(file, oldPath);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        this.forget(file.path);
        if (file instanceof TFolder) this.forgetBelow(file.path);
      }),
    );
  }

  /** Calls back after each change of a candidate; returns its own unsubscribe. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Every contact with what in its note could not be read. */
  contacts(): readonly ReadContact[] {
    const read: ReadContact[] = [];
    for (const entry of this.built().values()) {
      if (entry.kind === 'contact') read.push(entry.read);
    }
    return read;
  }

  /** The contact whose note this is; null where the note is none. */
  contactAt(path: string): ReadContact | null {
    const entry = this.built().get(path);
    return entry?.kind === 'contact' ? entry.read : null;
  }

  /** Paths of the candidates that have no status, in no particular order. */
  unlistedPaths(): readonly string[] {
    const paths: string[] = [];
    for (const [path, { kind }] of this.built()) if (kind === 'unlisted') paths.push(path);
    return paths;
  }

  /** Problems of candidates whose front matter the app could not understand. */
  unreadable(): readonly Problem[] {
    const problems: Problem[] = [];
    for (const entry of this.built().values()) {
      if (entry.kind === 'unreadable') problems.push(entry.problem);
    }
    return problems;
  }

  /** Forgets everything, to be built anew under other settings. */
  rebuild(): void {
    if (this.entries === null) return;
    this.entries = null;
    this.tell();
  }

  private built(): Map<string, Entry> {
    if (this.entries === null) {
      this.entries = new Map();
      this.unread.clear();
      for (const file of this.app.vault.getMarkdownFiles()) this.read(file, this.entries);
    }
    return this.entries;
  }

  /** Reads one note into the index. Whether it was or is a candidate. */
  private read(file: TFile, entries: Map<string, Entry>): boolean {
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache === null) this.unread.add(file);
    else this.unread.delete(file);
    const settings = this.settings();
    const note = cachedNote(file, cache);
    const broken = hasUnreadableFrontMatter(cache);
    const known = entries.has(file.path);
    // A tag or marker that can no longer be read still counts while we remember it.
    if (!isCandidate(note, settings, () => inlineTags(cache)) && !(broken && known)) {
      return entries.delete(file.path);
    }
    const read = readContact(note, settings);
    if (read !== null) entries.set(file.path, { kind: 'contact', read });
    else entries.set(file.path, broken ? unreadableEntry(file.path) : unlisted);
    return true;
  }

  private update(file: TFile): void {
    if (this.entries === null || file.extension !== 'md') return;
    if (this.read(file, this.entries)) this.tell();
  }

  private readUnread(): void {
    if (this.entries === null) return;
    for (const file of [...this.unread]) this.update(file);
  }

  private move(file: TFile, oldPath: string): void {
    this.forget(oldPath);
    this.update(file);
  }

  /** The app tells of each note below a renamed folder too; this holds where a host does not. */
  private moveFolder(folder: TFolder, oldPath: string): void {
    this.forgetBelow(oldPath);
    for (const child of folder.children) {
      if (child instanceof TFile) this.update(child);
      else if (child instanceof TFolder) this.moveFolder(child, `${oldPath}/${child.name}`);
    }
  }

  private forget(path: string): void {
    if (this.entries?.delete(path) === true) this.tell();
  }

  private forgetBelow(folder: string): void {
    for (const path of [...(this.entries?.keys() ?? [])]) {
      if (path.startsWith(`${folder}/`)) this.forget(path);
    }
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function unreadableEntry(path: string): Entry {
  const message =
    'The properties at the top of this note cannot be read. Open it and look for a line that is not “name: value”, a name that stands twice, or a quote that is not closed.';
  return {
    kind: 'unreadable',
    problem: Object.freeze({ path, property: '', value: null, message }),
  };
}
