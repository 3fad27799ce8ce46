/** The kinds of file whose columns or lines are known. */
export type ImportFormat = 'linkedin' | 'google' | 'outlook' | 'vcard' | 'columns';

/** The encodings that a file may be read in, by the names that the platform knows them by. */
export const importEncodings = [
  ...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251'] as const),
  ...(['macintosh', 'shift_jis', 'gb18030'] as const),
] as const;

/** One of {@link importEncodings}. */
export type ImportEncoding = (typeof importEncodings)[number];

/** Somebody found in a file. */
export interface FoundPerson {
  /** Where they begin in the file: the line, from 1; of an archive, in the file inside it. */
  readonly line: number;
  /** Trimmed, on one line, ready to be shown and to name a note. */
  readonly name: string;
  /** Only where the file tells it apart and it is not what the name would be called by anyway. */
  readonly firstName?: string;
  readonly company?: string;
  readonly role?: string;
  /** One address that mail can be sent to. */
  readonly email?: string;
  readonly phone?: string;
  /** The address of a profile, never of a company's page. */
  readonly linkedin?: string;
  /** For a card by post, on one line. */
  readonly address?: string;
  /** What the file has as an address or a number and is none, on one short line. */
  readonly unfit?: readonly { readonly field: 'email' | 'phone'; readonly text: string }[];
  /** Their further email addresses and profiles, parted by spaces: what they may be known by already. */
  readonly otherMarks?: string;
}

/** What a file may tell of a person besides the name, in the order in which it is shown. */
export const toldFields = [
  ...(['firstName', 'company', 'role', 'email', 'phone', 'linkedin', 'address'] as const),
] as const;

/** One of {@link toldFields}. */
export type ToldField = (typeof toldFields)[number];

/**
 * Why something is no person: a row or card without a name, of a company or of a group; a member
 * whom LinkedIn does not show; a formula for a name; a quote that is never closed; a row whose
 * quotes shift its cells; a card that cannot be read or never ends; more in one row or card than
 * anybody writes; and all that stands behind more people than are read.
 */
export type UnreadReason =
  | 'no-name'
  | 'company'
  | 'group'
  | 'hidden-member'
  | 'formula'
  | 'open-quote'
  | 'shifted-row'
  | 'broken-card'
  | 'open-card'
  | 'too-long'
  | 'too-many';

/** What could not be read, told by line. */
export interface UnreadPart {
  /** As {@link FoundPerson} has it. */
  readonly line: number;
  readonly reason: UnreadReason;
  /** The start of the text, on one line, at most 80 characters; empty for a hidden member. */
  readonly text: string;
}

/** What a column of a table may tell of people. */
export const columnFields = [
  ...(['name', 'firstName', 'lastName', 'company', 'role'] as const),
  ...(['email', 'phone', 'linkedin', 'address'] as const),
] as const;

/** One of {@link columnFields}. */
export type ColumnField = (typeof columnFields)[number];

/** Which column tells what, by its place from 0; what no column tells is left out. */
export type ColumnChoice = Readonly<Partial<Record<ColumnField, number>>>;

/**
 * Why nothing of a file is read: there is nothing in it, or nobody; it is a workbook, no list at
 * all, or LinkedIn's list of messages or requests; the archive has no connections, is damaged or
 * locked; or all is larger than a list of people can be.
 */
export type RefusedReason =
  | 'empty'
  | 'no-people'
  | 'not-a-list'
  | 'workbook'
  | 'not-the-connections'
  | 'no-connections-in-archive'
  | 'broken-archive'
  | 'too-large';

/** In what encoding a file was read. */
interface Encoded {
  readonly encoding: ImportEncoding;
  /** Whether the file itself tells its encoding; otherwise letters may be wrong. */
  readonly isEncodingSure: boolean;
}

/** Who was found in a file, in its order, and what was not read. */
export interface PeopleReading extends Encoded {
  readonly kind: 'people';
  readonly format: ImportFormat;
  readonly people: readonly FoundPerson[];
  readonly unread: readonly UnreadPart[];
}

/** A table whose columns nobody knows: the user names them. */
export interface ColumnsReading extends Encoded {
  readonly kind: 'columns';
  /** What stands over the columns, each on one line; empty texts where the table has no header. */
  readonly header: readonly string[];
  /** The first rows below it, a few, as wide as the header. */
  readonly samples: readonly (readonly string[])[];
  /** What the columns tell, as far as their headers and samples show it. */
  readonly guess: ColumnChoice;
}

/** What came of reading a file. */
export type ImportReading =
  PeopleReading | ColumnsReading | { readonly kind: 'refused'; readonly reason: RefusedReason };
