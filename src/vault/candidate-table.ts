import type { CachedMetadata } from 'obsidian';
import { isCandidate } from '../core/contact/candidate';
import type { Problem } from '../core/contact/contact';
import { type ReadContact, readContact } from '../core/contact/read-contact';
import { compareNames } from '../core/follow-up/outreach';
import { replaceSorted } from '../core/follow-up/sorted';
import type { Settings } from '../core/settings';
import { hasUnreadableFrontMatter, type NoteFile } from './cached-note';

/** What is known of a candidate: its contact, or why it is none. */
type Entry = ReadContact | 'unlisted' | 'broken';

/** The candidates of a vault by path: contacts, unlisted notes and those nobody can read. */
export class CandidateTable {
  private readonly entries = new Map<string, Entry>();
  /** The contacts in the order of their names, as of when somebody last asked; null before that. */
  private ordered: readonly ReadContact[] | null = null;
  /** The contacts that went and came since. */
  private readonly gone = new Set<ReadContact>();
  private readonly fresh = new Set<ReadContact>();

  constructor(private readonly settings: Settings) {}

  /** Takes a note that the table does not know yet; whether it is a candidate. */
  add(file: NoteFile, cache: CachedMetadata | null): boolean {
    const { path, basename: name } = file;
    const frontMatter = cache?.frontmatter ?? null;
    if (!isCandidate(path, frontMatter, this.settings, cache?.tags)) return false;
    const read = readContact({ path, name, frontMatter }, this.settings);
    this.put(path, read ?? (hasUnreadableFrontMatter(cache) ? 'broken' : 'unlisted'));
    return true;
  }

  /** Takes a note as the metadata cache knows it now; whether it is or was a candidate. */
  take(file: NoteFile, cache: CachedMetadata | null): boolean {
    if (this.add(file, cache)) return true;
    if (!this.entries.has(file.path)) return false;
    // A tag or marker that can no longer be read still counts while we remember it.
    this.put(file.path, hasUnreadableFrontMatter(cache) ? 'broken' : null);
    return true;
  }

  /** Forgets a note; whether it was a candidate. */
  forget(path: string): boolean {
    const isKnown = this.entries.has(path);
    if (isKnown) this.put(path, null);
    return isKnown;
  }

  /** Sets what is known of a note, null for nothing. */
  private put(path: string, entry: Entry | null): void {
    if (this.ordered !== null) this.noteChange(this.entries.get(path), entry);
    if (entry === null) this.entries.delete(path);
    else this.entries.set(path, entry);
  }

  private noteChange(before: Entry | undefined, entry: Entry | null): void {
    if (typeof before === 'object' && !this.fresh.delete(before)) this.gone.add(before);
    if (typeof entry === 'object' && entry !== null) this.fresh.add(entry);
  }

  /** The paths of the candidates below a folder. */
  pathsBelow(folder: string): readonly string[] {
    return [...this.entries.keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  /** Every contact in the order of their names, with what in its note could not be read. */
  contacts(): readonly ReadContact[] {
    if (this.ordered === null) this.ordered = this.listed().sort(compareRead);
    else
      this.ordered = replaceSorted(
        this.ordered,
        this.gone,
        [...this.fresh].sort(compareRead),
        compareRead,
      );
    this.gone.clear();
    this.fresh.clear();
    return this.ordered;
  }

  /** The contact whose note this is; null where the note is none. */
  contactAt(path: string): ReadContact | null {
    const entry = this.entries.get(path);
    return typeof entry === 'object' ? entry : null;
  }

  /** Paths of the candidates that have no status. */
  unlistedPaths(): readonly string[] {
    return this.pathsOf('unlisted');
  }

  /** Paths of the candidates whose front matter the app could not understand. */
  brokenPaths(): readonly string[] {
    return this.pathsOf('broken');
  }

  private listed(): ReadContact[] {
    const read: ReadContact[] = [];
    for (const entry of this.entries.values()) if (typeof entry === 'object') read.push(entry);
    return read;
  }

  private pathsOf(kind: Entry): readonly string[] {
    const paths: string[] = [];
    for (const [path, entry] of this.entries) if (entry === kind) paths.push(path);
    return paths;
  }
}

function compareRead(one: ReadContact, other: ReadContact): number {
  return compareNames(one.contact, other.contact);
}

/** The problem of a candidate whose front matter the app could not understand. */
export function unreadableProblem(path: string): Problem {
  const message =
    'The properties at the top of this note cannot be read. Open it and look for a line that is not “name: value”, a name that stands twice, or a quote that is not closed.';
  return Object.freeze({ path, property: '', value: null, message });
}
