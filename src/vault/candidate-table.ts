import type { CachedMetadata } from 'obsidian';
import { isCandidate } from '../core/contact/candidate';
import type { Contact, Problem } from '../core/contact/contact';
import { readKnownPerson } from '../core/contact/known-person';
import { problemOf } from '../core/contact/problem';
import { noteName } from '../core/contact/note-name';
import type { PersonMarks } from '../core/contact/person-marks';
import { type ContactInNote, type ReadContact, readContact } from '../core/contact/read-contact';
import { compareContacts } from '../core/follow-up/compare';
import { replaceSorted } from '../core/follow-up/incremental/sorted';
import { type Refusal, sayRefusal } from '../core/note/refusal';
import type { ReadPromises } from '../core/promise/read-promises';
import type { Settings } from '../core/settings';
import { hasUnreadableFrontMatter, mayHideFrontMatter, type NoteFile } from './cached-note';
import { PathsInAnyCase } from './paths-in-any-case';
import { type Original, originalsOf, SyncCopies } from './sync-copies';
import { texts } from './texts';

/** The properties of a note as the app has them; null where it has none. */
type FrontMatter = NonNullable<CachedMetadata['frontmatter']> | null;

/** What a candidate's own note says: its contact, or why it is none. */
type Entry = ContactInNote | 'unlisted' | 'broken';

/** A note that is a candidate, with what the app's cache tells of it. */
interface Candidate {
  readonly file: NoteFile;
  readonly cache: CachedMetadata | null;
  readonly frontMatter: FrontMatter;
  readonly isBroken: boolean;
}

/** Why a candidate is no contact. */
type NoContact = Exclude<Entry, ContactInNote> | 'copy';

interface Suspect {
  readonly entry: Entry;
  readonly frontMatter: FrontMatter;
}

/** Paths of notes that were candidates by what cannot be read in them for the moment. */
interface Remembered {
  readonly has: (path: string) => boolean;
  readonly add: (path: string) => unknown;
  readonly delete: (path: string) => unknown;
}

/** What is known of the promises in the note at a path, with what the app's cache tells of it. */
type PromisesIn = (path: string, cache: CachedMetadata | null) => ReadPromises | undefined;

/**
 * The candidates of a vault by path: contacts, unlisted notes, those nobody can read, and copies that
 * a sync left beside a contact's note.
 */
export class CandidateTable {
  private readonly entries = new Map<string, Entry | 'copy'>();
  /** What the notes say whose names are those of copies, whether they are copies or not. */
  private readonly suspects = new Map<string, Suspect>();
  private readonly copies = new SyncCopies({
    contactAt: (path) => this.contactIn(path) ?? this.contactCalled(path),
    marksIn: (path) => this.marksIn(path),
  });
  private readonly pathsInAnyCase = new PathsInAnyCase(() => this.entries.keys());
  /** The contacts in the order of their names, as of when somebody last asked; null before that. */
  private ordered: readonly ReadContact[] | null = null;
  /** The contacts that went and came since. */
  private readonly gone = new Set<ReadContact>();
  private readonly fresh = new Set<ReadContact>();
  /** What {@link pathsOf} gave, of each kind until a note comes to be of it or no longer is. */
  private readonly pathsByKind = new Map<NoContact, readonly string[]>();

  /**
   * @param remembered the notes that count though the tag or marker in them cannot be read.
   * @param promisesIn what is known of the promises in a note; undefined where nothing is.
   */
  constructor(
    private readonly settings: Settings,
    private readonly remembered: Remembered = new Set<string>(),
    private readonly promisesIn: PromisesIn = () => undefined,
  ) {}

  /**
   * Takes a note that the table does not know yet; whether it is a candidate.
   *
   * @param isRefused whether its text has front matter that cannot be understood, where somebody had
   *   it at hand: of some the app knows nothing.
   */
  add(file: NoteFile, cache: CachedMetadata | null, isRefused = false): boolean {
    const candidate = this.candidateIn(file, cache, isRefused);
    if (candidate === null) return false;
    this.keep(candidate, this.entryOf(candidate));
    return true;
  }

  /**
   * Takes all notes of a vault as {@link add} takes each, in stages: what is done for one note is done for
   * all before what follows. Looking at one note after the other in a short loop lets the processor fetch
   * ahead what the next ones have; with all stages in one loop it waits for the memory half of the time.
   *
   * @param cacheOf what the app knows of a note.
   * @param isRefused as for {@link add}, by the note's path.
   */
  addAll<File extends NoteFile>(
    files: readonly File[],
    cacheOf: (file: File) => CachedMetadata | null,
    isRefused: (path: string) => boolean,
  ): void {
    const caches = files.map(cacheOf);
    const candidates: Candidate[] = [];
    files.forEach((file, at) => {
      const candidate = this.candidateIn(file, caches[at] ?? null, isRefused(file.path));
      if (candidate !== null) candidates.push(candidate);
    });
    const entries = candidates.map((candidate) => this.entryOf(candidate));
    entries.forEach((entry, at) => {
      const candidate = candidates[at];
      if (candidate !== undefined) this.keep(candidate, entry);
    });
  }

  /** A note as a candidate; null where it is none. One whose mark can be read again is remembered no more. */
  private candidateIn(
    file: NoteFile,
    cache: CachedMetadata | null,
    isRefused: boolean,
  ): Candidate | null {
    const { path } = file;
    const frontMatter = cache?.frontmatter ?? null;
    const isRemembered = this.remembered.has(path);
    // Most notes of a vault are no candidates, and end here.
    if (!isRemembered && !isCandidate(path, frontMatter, this.settings, cache?.tags)) return null;
    const isBroken =
      isRefused || hasUnreadableFrontMatter(cache) || (isRemembered && mayHideFrontMatter(cache));
    if (isRemembered) {
      if (cache !== null && !isBroken) this.remembered.delete(path);
      if (!isCandidate(path, frontMatter, this.settings, cache?.tags, isBroken)) return null;
    }
    return { file, cache, frontMatter, isBroken };
  }

  private entryOf({ file, cache, frontMatter, isBroken }: Candidate): Entry {
    const note = { path: file.path, name: file.basename, frontMatter };
    const read = readContact(note, this.settings, texts);
    if (read === null) return isBroken ? 'broken' : 'unlisted';
    // Of nobody but contacts is anything more to be known.
    const promises = this.promisesIn(file.path, cache);
    return promises === undefined
      ? read
      : (readContact({ ...note, promises }, this.settings, texts) ?? 'unlisted');
  }

  private keep({ file, frontMatter }: Candidate, entry: Entry): void {
    const originals = originalsOf(file);
    if (originals.length > 0) this.suspect(file.path, { entry, frontMatter }, originals);
    this.put(file.path, entry);
  }

  /** Remembers what a note says whose name is that of a copy. */
  private suspect(path: string, suspect: Suspect, originals: readonly Original[]): void {
    this.copies.take(path, originals);
    this.suspects.set(path, suspect);
  }

  /** What a note tells its person apart by: a copy need not have kept the status. */
  private marksIn(path: string): PersonMarks {
    const frontMatter = (this.suspects.get(path) ?? this.listedAt(path))?.frontMatter ?? null;
    return readKnownPerson({ path, name: noteName(path), frontMatter }, 'unlisted', this.settings);
  }

  /**
   * Takes a note as the metadata cache knows it now; whether it is or was a candidate.
   *
   * @param isRefused as for {@link add}.
   */
  take(file: NoteFile, cache: CachedMetadata | null, isRefused = false): boolean {
    if (this.add(file, cache, isRefused)) return true;
    if (!this.entries.has(file.path)) return false;
    // A tag or marker that can no longer be read still counts.
    if (!isRefused && !hasUnreadableFrontMatter(cache)) return this.forget(file.path);
    this.remembered.add(file.path);
    return this.add(file, cache, isRefused) || this.forget(file.path);
  }

  /** Forgets a note; whether it was a candidate. */
  forget(path: string): boolean {
    const isKnown = this.entries.has(path);
    if (!isKnown) return false;
    this.copies.forget(path);
    this.suspects.delete(path);
    this.put(path, null);
    return true;
  }

  /** Sets what a note says, null for nothing, which also tells whether others are copies of it. */
  private put(path: string, entry: Entry | null): void {
    this.show(path, this.copies.originalOf(path) === null ? entry : 'copy');
    for (const copy of this.copies.dependingOn(path)) {
      const said = this.suspects.get(copy)?.entry ?? null;
      this.show(copy, this.copies.originalOf(copy) === null ? said : 'copy');
    }
  }

  /** Sets what a note is taken for, null for nothing. */
  private show(path: string, entry: Entry | 'copy' | null): void {
    const before = this.entries.get(path);
    if (entry === before) return;
    if (before === undefined || entry === null) this.pathsInAnyCase.note(path, entry !== null);
    if (this.ordered !== null) this.noteChange(before, entry);
    for (const kind of [before, entry]) {
      if (typeof kind === 'string') this.pathsByKind.delete(kind);
    }
    if (entry === null) this.entries.delete(path);
    else this.entries.set(path, entry);
  }

  private noteChange(before: Entry | 'copy' | undefined, entry: Entry | 'copy' | null): void {
    if (typeof before === 'object' && !this.fresh.delete(before)) this.gone.add(before);
    if (typeof entry === 'object' && entry !== null) this.fresh.add(entry);
  }

  /** The paths of the candidates below a folder. */
  pathsBelow(folder: string): readonly string[] {
    return [...this.entries.keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  /** Every contact in the order of their names, with what in its note could not be read. */
  contacts(): readonly ReadContact[] {
    if (this.ordered === null) this.ordered = this.listed().sort(compareContacts);
    else
      this.ordered = replaceSorted(
        this.ordered,
        this.gone,
        [...this.fresh].sort(compareContacts),
        compareContacts,
      );
    this.gone.clear();
    this.fresh.clear();
    return this.ordered;
  }

  /** The contact whose note this is; null where the note is none. */
  contactAt(path: string): ReadContact | null {
    return this.listedAt(path);
  }

  private listedAt(path: string): ContactInNote | null {
    const entry = this.entries.get(path);
    return typeof entry === 'object' ? entry : null;
  }

  /** What a note says of a contact, whether or not it is taken for a copy. */
  private contactIn(path: string): Contact | null {
    const entry = this.suspects.get(path)?.entry ?? this.entries.get(path);
    return typeof entry === 'object' ? entry.contact : null;
  }

  /** As {@link contactIn}, of a note whose path differs in letter case; of several the first by path. */
  private contactCalled(path: string): Contact | null {
    const paths = this.pathsInAnyCase.alike(path);
    return paths.map((each) => this.contactIn(each)).find((contact) => contact !== null) ?? null;
  }

  /** The path of the note that a candidate is a copy of, left beside it by a sync; null for none. */
  originalOf(path: string): string | null {
    return this.entries.get(path) === 'copy' ? this.copies.originalOf(path) : null;
  }

  /** Paths of the candidates that are copies left by a sync. */
  copyPaths(): readonly string[] {
    return this.pathsOf('copy');
  }

  /** Paths of the candidates that have no status. */
  unlistedPaths(): readonly string[] {
    return this.pathsOf('unlisted');
  }

  /** Whether a note is a candidate whose front matter the app could not understand. */
  isBroken(path: string): boolean {
    return this.entries.get(path) === 'broken';
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

  private pathsOf(kind: NoContact): readonly string[] {
    let paths = this.pathsByKind.get(kind);
    if (paths === undefined) {
      const found: string[] = [];
      for (const [path, entry] of this.entries) if (entry === kind) found.push(path);
      this.pathsByKind.set(kind, (paths = found));
    }
    return paths;
  }
}

/**
 * The problem of a candidate whose front matter the app could not understand.
 *
 * @param refusal what is wrong with it, where somebody had its text at hand; null where nobody had.
 */
export function unreadableProblem(path: string, refusal: Refusal | null): Problem {
  const { cannotBeRead, whereToLook } = texts.problems;
  const why = refusal === null ? whereToLook : sayRefusal(refusal, texts);
  const message = texts.speech.sentences([cannotBeRead, why]);
  return problemOf({ path, property: '', value: null }, message);
}
