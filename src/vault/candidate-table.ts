import type { CachedMetadata } from 'obsidian';
import { isCandidate } from '../core/contact/candidate';
import type { Problem } from '../core/contact/contact';
import { type ReadContact, readContact } from '../core/contact/read-contact';
import { compareNames } from '../core/follow-up/outreach';
import type { Settings } from '../core/settings';
import { cachedNote, hasUnreadableFrontMatter, type NoteFile } from './cached-note';

/** The candidates of a vault by path: contacts, unlisted notes and those nobody can read. */
export class CandidateTable {
  private readonly read = new Map<string, ReadContact>();
  private readonly unlisted = new Set<string>();
  private readonly broken = new Set<string>();
  /** The contacts in the order of their names; null until somebody asks again. */
  private ordered: readonly ReadContact[] | null = null;

  constructor(private readonly settings: Settings) {}

  /** Takes a note as the metadata cache knows it now; whether it is or was a candidate. */
  take(file: NoteFile, cache: CachedMetadata | null): boolean {
    const { path } = file;
    const note = cachedNote(file, cache);
    const isBroken = hasUnreadableFrontMatter(cache);
    if (!isCandidate(note, this.settings, cache?.tags)) {
      // A tag or marker that can no longer be read still counts while we remember it.
      const remembered = isBroken && this.knows(path);
      const was = this.forget(path);
      if (remembered) this.broken.add(path);
      return was;
    }
    const read = readContact(note, this.settings);
    // A map grows by what is deleted and put back, so a contact that stays one is replaced.
    if (read === null || !this.read.has(path)) this.forget(path);
    this.ordered = null;
    if (read !== null) this.read.set(path, read);
    else if (isBroken) this.broken.add(path);
    else this.unlisted.add(path);
    return true;
  }

  /** Forgets a note; whether it was a candidate. */
  forget(path: string): boolean {
    this.ordered = null;
    return this.read.delete(path) || this.unlisted.delete(path) || this.broken.delete(path);
  }

  /** The paths of the candidates below a folder. */
  pathsBelow(folder: string): readonly string[] {
    const paths = [...this.read.keys(), ...this.unlisted, ...this.broken];
    return paths.filter((path) => path.startsWith(`${folder}/`));
  }

  /** Every contact in the order of their names, with what in its note could not be read. */
  contacts(): readonly ReadContact[] {
    this.ordered ??= [...this.read.values()].sort((one, other) =>
      compareNames(one.contact, other.contact),
    );
    return this.ordered;
  }

  /** The contact whose note this is; null where the note is none. */
  contactAt(path: string): ReadContact | null {
    return this.read.get(path) ?? null;
  }

  /** Paths of the candidates that have no status. */
  unlistedPaths(): readonly string[] {
    return [...this.unlisted];
  }

  /** Paths of the candidates whose front matter the app could not understand. */
  brokenPaths(): readonly string[] {
    return [...this.broken];
  }

  private knows(path: string): boolean {
    return this.read.has(path) || this.unlisted.has(path) || this.broken.has(path);
  }
}

/** The problem of a candidate whose front matter the app could not understand. */
export function unreadableProblem(path: string): Problem {
  const message =
    'The properties at the top of this note cannot be read. Open it and look for a line that is not “name: value”, a name that stands twice, or a quote that is not closed.';
  return Object.freeze({ path, property: '', value: null, message });
}
