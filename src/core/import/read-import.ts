import { type ArchiveEntry, isArchive, readEntries, unpack } from './archive';
import { decodeCards, decodeText } from './decode-text';
import {
  type ColumnChoice,
  type ImportEncoding,
  importEncodings,
  type ImportReading,
  type RefusedReason,
} from './import-reading';
import { hasCards, readCards } from './read-cards';
import { readTable } from './read-table';
import { scaled } from '../long-work';

/** A file that people are to be read from. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the user said about a file. */
export interface ImportChoices {
  readonly encoding?: ImportEncoding;
  /** What the columns tell of a table that nobody knows. */
  readonly columns?: ColumnChoice;
}

/** More bytes than that are no list of people; an archive holds more than the list. */
const MOST_BYTES = 1 << 26;

/** What part of the work decoding is. */
const DECODING = 0.2;

/** How many bytes tell whether a file is a text, and what it says of its own encoding. */
const TELLING = 1 << 14;

/**
 * Reads people from a file: LinkedIn's connections or its whole archive, contacts of Google or
 * Outlook, vCards, or any table. What it is, its content tells, not its name. Yields how much of it
 * is done, 0 to 1, often enough that a page stays alive meanwhile, and gives what was found. Total,
 * whatever the bytes are.
 */
export function* readImport(
  { bytes }: ImportFile,
  choices: ImportChoices = {},
): Generator<number, ImportReading, void> {
  if (isArchive(bytes)) return yield* readArchive(bytes, choices);
  return yield* readText(bytes, choices);
}

/** Reads the connections in LinkedIn's archive of one's data. */
function* readArchive(
  bytes: Uint8Array,
  choices: ImportChoices,
): Generator<number, ImportReading, void> {
  const entries = readEntries(bytes);
  if (entries === null) return refused('broken-archive');
  if (
    entries.some(({ name }) => /^(?:xl\/workbook\.|content\.xml$|Index\/Document\.iwa$)/.test(name))
  ) {
    return refused('workbook');
  }
  const entry = connectionsIn(entries);
  if (entry === null) return refused('no-connections-in-archive');
  if (entry.size > MOST_BYTES) return refused('too-large');
  const unpacked = yield* scaled(unpack(bytes, entry, MOST_BYTES), 0, DECODING);
  if (unpacked === null) return refused('broken-archive');
  return yield* scaled(readText(unpacked, choices), DECODING, 1);
}

/** The file of the connections, in whatever folder, the outermost of several. */
function connectionsIn(entries: readonly ArchiveEntry[]): ArchiveEntry | null {
  const found = entries.filter(
    ({ name }) => /(?:^|[\\/])connections\.csv$/i.test(name) && !/^__MACOSX[\\/]/.test(name),
  );
  return found.reduce<ArchiveEntry | null>(
    (best, entry) => (best === null || entry.name.length < best.name.length ? entry : best),
    null,
  );
}

function* readText(
  bytes: Uint8Array,
  { encoding: chosen, columns }: ImportChoices,
): Generator<number, ImportReading, void> {
  if (bytes.length > MOST_BYTES) return refused('too-large');
  const kind = kindOfBytes(bytes);
  if (kind !== null) return refused(kind);
  const begin = new TextDecoder('windows-1252').decode(bytes.subarray(0, TELLING));
  const areCards = /BEGIN:VCARD/i.test(begin);
  const told = areCards ? encodingTold(begin) : null;
  const decode = areCards ? decodeCards : decodeText;
  const decoded = yield* scaled(decode(bytes, chosen, told), 0, DECODING);
  const { text, encoding, isEncodingSure } = decoded;
  if (!/\S/.test(text)) return refused('empty');
  if (!hasCards(text)) {
    const reading = yield* scaled(readTable(text, columns), DECODING, 1);
    return reading.kind === 'refused' ? reading : { ...reading, encoding, isEncodingSure };
  }
  const { people, unread } = yield* scaled(readCards(text), DECODING, 1);
  return { kind: 'people', format: 'vcard', encoding, isEncodingSure, people, unread };
}

/** How files begin that are no text: PDF, pictures, packed ones, rich text. */
const otherFiles: readonly (readonly number[])[] = [
  ...[
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
  ],
  ...[
    [0x1f, 0x8b],
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
  ],
];

/** Why a file is no text, by its first bytes; null where it may be one. */
function kindOfBytes(bytes: Uint8Array): RefusedReason | null {
  if (bytes.length === 0) return 'empty';
  const isOf = (mark: readonly number[]): boolean =>
    mark.every((byte, place) => bytes[place] === byte);
  if (isOf([0xd0, 0xcf, 0x11, 0xe0])) return 'workbook';
  return otherFiles.some(isOf) ? 'not-a-list' : null;
}

/** The encoding that the first vCards tell of their letters, as old ones do; null where none is told. */
function encodingTold(begin: string): ImportEncoding | null {
  const [, label] = /;CHARSET="?([\w-]{1,40})/i.exec(begin) ?? [];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    const known = importEncodings.find((each) => each === encoding);
    return known === 'utf-8' ? null : (known ?? null);
  } catch {
    // An encoding that nobody knows tells nothing.
    return null;
  }
}

function refused(reason: RefusedReason): ImportReading {
  return { kind: 'refused', reason };
}
