import { isCandidate } from '../../src/core/contact/candidate';
import { readContact, type ReadContact } from '../../src/core/contact/read-contact';
import { defaultSettings } from '../../src/core/settings';
import type { BenchFile, BenchMetadata, BenchVault } from './vault';

/** What the bench measures of an index of contacts; any index that can do this can be measured. */
export interface BenchIndex {
  /** Reads the whole vault anew. */
  readonly build: () => void;
  /** Reads one note anew. */
  readonly update: (file: BenchFile) => void;
  /** The contacts as they stand. */
  readonly contacts: () => Iterable<ReadContact>;
}

/** The least that an index can be: the core's reading of each note, kept by path. */
export function coreIndex({ files, metadata }: BenchVault): BenchIndex {
  const contacts = new Map<string, ReadContact>();
  let asked: BenchMetadata | undefined;
  const inlineTags = (): readonly string[] => (asked?.tags ?? []).map(({ tag }) => tag);

  function read({ path, basename }: BenchFile): ReadContact | null {
    asked = metadata.get(path);
    const note = { path, name: basename, frontMatter: asked?.frontmatter ?? null };
    return isCandidate(note, defaultSettings, inlineTags)
      ? readContact(note, defaultSettings)
      : null;
  }

  return {
    build: () => {
      contacts.clear();
      for (const file of files) {
        const contact = read(file);
        if (contact !== null) contacts.set(file.path, contact);
      }
    },
    update: (file) => {
      const contact = read(file);
      if (contact === null) contacts.delete(file.path);
      else contacts.set(file.path, contact);
    },
    contacts: () => contacts.values(),
  };
}
