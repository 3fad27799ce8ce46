import type { Contact } from '../core/contact/contact';
import { isSamePerson, originalNames } from '../core/contact/sync-copy';
import type { NoteFile } from './cached-note';

/** A note whose name is that of a copy, whether it is one or not. */
interface Suspect {
  readonly originals: readonly Original[];
  /** What it says of a person; null where nothing can be read. */
  readonly contact: Contact | null;
}

/** A note that another may be a copy of. */
export interface Original {
  readonly path: string;
  readonly isNumbered: boolean;
}

const nobody: ReadonlySet<string> = new Set();

/** The paths of the notes beside a note that it may be a copy of, the nearest first. */
export function originalsOf({ path, basename }: NoteFile): readonly Original[] {
  const names = originalNames(basename);
  if (names.length === 0) return [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return names.map(({ name, isNumbered }) => ({ path: `${folder}${name}.md`, isNumbered }));
}

/**
 * Which candidates are copies that a sync left beside a contact's note. Whether one is follows from
 * what the notes say at the moment, so it does not matter in which order they come and go.
 */
export class SyncCopies {
  private readonly suspects = new Map<string, Suspect>();
  /** For the path of each possible original, there or not, those that may be its copies. */
  private readonly dependants = new Map<string, Set<string>>();

  /** @param contactIn what the note at a path says of a contact; null where it says nothing. */
  constructor(private readonly contactIn: (path: string) => Contact | null) {}

  /**
   * Takes a note whose name is that of a copy, as it is now.
   *
   * @param contact what it says of a person, whether it is on the list or not.
   */
  take(path: string, originals: readonly Original[], contact: Contact | null): void {
    this.suspects.set(path, { originals, contact });
    for (const original of originals) {
      const copies = this.dependants.get(original.path);
      if (copies === undefined) this.dependants.set(original.path, new Set([path]));
      else copies.add(path);
    }
  }

  /** Forgets a note that is gone, or no candidate any more. */
  forget(path: string): void {
    for (const original of this.suspects.get(path)?.originals ?? []) {
      const copies = this.dependants.get(original.path);
      copies?.delete(path);
      if (copies?.size === 0) this.dependants.delete(original.path);
    }
    this.suspects.delete(path);
  }

  /** The notes that may be copies of the one at a path. */
  dependingOn(path: string): ReadonlySet<string> {
    return this.dependants.get(path) ?? nobody;
  }

  /** The path of the contact's note that this one is a copy of; null where it is none. */
  originalOf(path: string): string | null {
    const suspect = this.suspects.get(path);
    if (suspect === undefined) return null;
    let found: string | null = null;
    for (const original of suspect.originals) {
      const contact = this.contactIn(original.path);
      if (contact === null) continue;
      const { isNumbered } = original;
      const isCopy = !isNumbered || (suspect.contact && isSamePerson(suspect.contact, contact));
      // Of a copy and its original, which are both there, the original is the one to go on with.
      if (isCopy === true) found = original.path;
    }
    return found;
  }
}
