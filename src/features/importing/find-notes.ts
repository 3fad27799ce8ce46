import type { ContactNotes } from '../../app/contact-notes';
import type { CommandSources } from '../../app/command-sources';
import type { Wanted, Whereabouts } from '../../app/who-is-there';
import { fileNameFor } from '../../core/contact/file-name';
import { readAsListed } from '../../core/contact/read-contact';
import { singleValue } from '../../core/contact/read-value';
import { valueThere } from '../../core/note/properties/name-there';
import { sayShort } from '../../core/contact/say-value';
import { shownText } from '../../core/contact/shown-text';
import {
  type ImportRow,
  listImportRows,
  type NoteSays,
  type PersonPlace,
  propertyOfField,
} from '../../core/import/import-row';
import { type FoundPerson, toldFields } from '../../core/import/import-reading';
import { scaled } from '../../core/long-work';
import { nameInVault } from '../../core/settings';
import { texts } from '../../vault/texts';

/** What part of the work looking at the notes is, and what part with finding each person's. */
const LOOKING = 0.3;
const FINDING = 0.8;

/** What importing each of these people would do, as the vault is now; yields how much is done. */
export function* findNotesOf(
  sources: CommandSources,
  notes: ContactNotes,
  people: readonly FoundPerson[],
): Generator<number, readonly ImportRow[], void> {
  const whoIsThere = yield* scaled(notes.lookWhoIsThere(), 0, LOOKING);
  const looking = whoIsThere.look(people.map(wanted), { apartByCompany: true });
  const found = yield* scaled(looking, LOOKING, FINDING);
  const places = found.map(placeOf);
  const rows = listImportRows(people, places, (path) => whatNoteSays(sources, path));
  return yield* scaled(rows, FINDING, 1);
}

function wanted({
  name,
  email = '',
  linkedin = '',
  otherMarks = '',
  ...person
}: FoundPerson): Wanted {
  const marks = { email: `${email} ${otherMarks}`, linkedin: `${linkedin} ${otherMarks}` };
  return { ...person, ...marks, name: fileNameFor(name) };
}

function placeOf(found: Whereabouts): PersonPlace {
  const { kind, first } = found;
  if (found.kind === 'new') {
    return { kind, first, noteName: found.fileName, path: null, mayBe: [] };
  }
  const { file, mayBe } = found;
  return { kind, first, noteName: file.basename, path: file.path, mayBe };
}

/** What a note says of its person, on the list or off it; null where nothing of it can be read. */
function whatNoteSays({ app, settings }: CommandSources, path: string): NoteSays | null {
  const file = app.vault.getFileByPath(path);
  if (file === null) return null;
  const frontMatter = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
  const read = readAsListed({ path, name: file.basename, frontMatter }, settings(), texts);
  const says: Partial<Record<keyof NoteSays, readonly string[]>> = {};
  for (const field of toldFields) {
    const property = propertyOfField[field];
    const raw = valueThere(frontMatter, nameInVault(property, settings()));
    const shown = read === null ? undefined : shownText(read.contact, property);
    // What stands there stays, also what does not fit and what is behind the first of several.
    const values = [shown, ...entriesOf(raw)].filter((value) => value !== undefined);
    if (values.length > 0) says[field] = values;
  }
  return says;
}

/** The texts of a value, or of each in a list; none for nothing. */
function entriesOf(raw: unknown): readonly string[] {
  if (singleValue(raw) === undefined) return [];
  return (Array.isArray(raw) ? raw : [raw])
    .filter((entry) => singleValue(entry) !== undefined)
    .map(sayShort);
}
