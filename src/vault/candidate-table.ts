import type { CachedMetadata } from 'obsidian';
import { isCandidate } from '../core/contact/candidate';
import type { Problem } from '../core/contact/contact';
import { type ReadContact, readContact } from '../core/contact/read-contact';
import { compareNames } from '../core/follow-up/outreach';
import type { Settings } from '../core/settings';
import { hasUnreadableFrontMatter, type NoteFile } from './cached-note';

/** What is known of a candidate: its contact, or why it is none. */
type Entry = ReadContact | 'unlisted' | 'broken';

/** The candidates of a vault by path: contacts, unlisted notes and those nobody can read. */
export class CandidateTable {
  private readonly entries = new Map<string, Entry>();
  /** The contacts in the order of their names; null until somebody asks again. */
  private ordered: readonly ReadContact[] | null = null;

  constructor(private readonly settings: Settings) {}

  /** Takes a note that the table does not know yet; whether it is a candidate. */
  add(file: NoteFile, cache: CachedMetadata | null): boolean {
    const { path, basename: name } = file;
    const frontMatter = cache?.frontmatter ?? null;
    if (!isCandidate(path, frontMatter, this.settings, cache?.tags)) return false;
    const read = readContact({ path, name, frontMatter }, this.settings);
    this.entries.set(path, read ?? (hasUnreadableFrontMatter(cache) ? 'broken' : 'unlisted'));
    this.ordered = null;
    return true;
  }

  /** Takes a note as the metadata cache knows it now; whether it is or was a candidate. */
  take(file: NoteFile, cache: CachedMetadata | null): boolean {
    if (this.add(file, cache)) return true;
    if (!this.entries.has(file.path)) return false;
    // A tag or marker that can no longer be read still counts while we remember it.
    if (hasUnreadableFrontMatter(cache)) this.entries.set(file.path, 'broken');
    else this.entries.delete(file.path);
    this.ordered = null;
    return true;
  }

  /** Forgets a note; whether it was a candidate. */
  forget(path: string): boolean {
    this.ordered = null;
    return this.entries.delete(path);
  }

  /** The paths of the candidates below a folder. */
  pathsBelow(folder: string): readonly string[] {
    return [...this.entries.keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  /** Every contact in the order of their names, with what in its note could not be read. */
  contacts(): readonly ReadContact[] {
    if (this.ordered === null) {
      const read: ReadContact[] = [];
      for (const entry of this.entries.values()) if (typeof entry === 'object') read.push(entry);
      this.ordered = read.sort((one, other) => compareNames(one.contact, other.contact));
    }
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

  private pathsOf(kind: Entry): readonly string[] {
    const paths: string[] = [];
    for (const [path, entry] of this.entries) if (entry === kind) paths.push(path);
    return paths;
  }
}

/** The problem of a candidate whose front matter the app could not understand. */
export function unreadableProblem(path: string): Problem {
  const message =
    'The properties at the top of this note cannot be read. Open it and look for a line that is not “name: value”, a name that stands twice, or a quote that is not closed.';
  return Object.freeze({ path, property: '', value: null, message });
}
