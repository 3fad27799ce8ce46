import type { Contact } from '../core/contact/contact';
import type { PersonMarks } from '../core/contact/person-marks';
import { isSamePerson, mayEndMark, originalNames } from '../core/contact/sync-copy';
import type { NoteFile } from './cached-note';
import { lengthOfPathKey, pathKey } from './path-key';

/** A note that another may be a copy of. */
export interface Original {
  readonly path: string;
  readonly isNumbered: boolean;
}

/** What the notes say that may be copies or have some. */
export interface NotesSaid {
  /** What the note at a path says of a contact, in whatever letter case; null where it says nothing. */
  readonly contactAt: (path: string) => Contact | null;
  /** What a note tells its person apart by, whether they are on the list or not. */
  readonly marksIn: (path: string) => PersonMarks;
}

const nobody: ReadonlySet<string> = new Set();
const none: readonly Original[] = [];

/** The paths of the notes beside a note that it may be a copy of, the nearest first. */
export function originalsOf({ path, basename }: NoteFile): readonly Original[] {
  // The path is at hand where the name would have to be fetched: felt where an index is built.
  if (!mayEndMark(path, path.length - '.md'.length)) return none;
  const names = originalNames(basename);
  if (names.length === 0) return none;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return names.map(({ name, isNumbered }) => ({ path: `${folder}${name}.md`, isNumbered }));
}

/**
 * Which candidates are copies that a sync left beside a contact's note. Whether one is follows from
 * what the notes say at the moment, so it does not matter in which order they come and go.
 */
export class SyncCopies {
  private readonly suspects = new Map<string, readonly Original[]>();
  /** For the key of the path of each possible original, there or not, those that may be its copies. */
  private readonly dependants = new Map<string, Set<string>>();
  /** The lengths that these keys have or had: no path of another length has copies. */
  private readonly lengths = new Set<number>();

  constructor(private readonly said: NotesSaid) {}

  /** Takes a note whose name is that of a copy, whether it is one or not. */
  take(path: string, originals: readonly Original[]): void {
    this.suspects.set(path, originals);
    for (const original of originals) {
      const key = pathKey(original.path);
      this.lengths.add(key.length);
      const copies = this.dependants.get(key);
      if (copies === undefined) this.dependants.set(key, new Set([path]));
      else copies.add(path);
    }
  }

  /** Forgets a note that is gone, or no candidate any more. */
  forget(path: string): void {
    for (const original of this.suspects.get(path) ?? []) {
      const key = pathKey(original.path);
      const copies = this.dependants.get(key);
      copies?.delete(path);
      if (copies?.size === 0) this.dependants.delete(key);
    }
    this.suspects.delete(path);
  }

  /** The notes that may be copies of the one at a path. */
  dependingOn(path: string): ReadonlySet<string> {
    if (this.lengths.size === 0 || !this.lengths.has(lengthOfPathKey(path))) return nobody;
    return this.dependants.get(pathKey(path)) ?? nobody;
  }

  /** The path of the contact's note that this one is a copy of; null where it is none. */
  originalOf(path: string): string | null {
    let found: string | null = null;
    for (const { path: original, isNumbered } of this.suspects.get(path) ?? []) {
      const contact = this.said.contactAt(original);
      if (contact === null) continue;
      const { marksIn } = this.said;
      const isCopy = !isNumbered || isSamePerson(marksIn(path), marksIn(contact.path));
      // Of a copy and its original, which are both there, the original is the one to go on with.
      if (isCopy) found = contact.path;
    }
    return found;
  }
}
