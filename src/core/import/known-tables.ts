import {
  googleHeaders,
  type HeaderWords,
  linkedinHeaders,
  otherLinkedinHeaders,
  outlookHeaders,
  ownHeaders,
} from './header-words';
import type { ImportFormat } from './import-reading';
import type { TablePlan } from './table-plan';

/** A table of a program that is known, by its header. */
export interface KnownTable {
  readonly format: ImportFormat;
  readonly plan: TablePlan;
}

/** The places of each header, as {@link headerKey} has it, in their order. */
type Header = ReadonlyMap<string, readonly number[]>;

/** A longer text is no header. */
const MOST_HEADER = 80;

/** A table that is wider than this is none of people. */
const MOST_COLUMNS = 2000;

/**
 * How headers are compared: in small letters, on one line, with any apostrophe. Empty for a text
 * that is too long for one.
 */
function headerKey(cell: string): string {
  if (cell.length > MOST_HEADER) return '';
  return cell
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/^[ *"']+|[ *:"']{1,9}$/g, '')
    .toLowerCase();
}

/** Whose table has such a header; null for a row that is no header of a known one. */
export function knownTable(cells: readonly string[]): KnownTable | null {
  const header = headerOf(cells);
  if (matches(header, linkedinHeaders)) return tableOf('linkedin', header, linkedinHeaders);
  const google = googleHeaders.find((words) => matches(header, words));
  if (google !== undefined) return tableOf('google', header, google);
  const outlook = outlookHeaders.find((words) => matches(header, words));
  if (outlook === undefined) return null;
  const table = tableOf('outlook', header, outlook);
  return tellsMore(header, table.plan) ? null : table;
}

/** Whether a header like Outlook's has columns besides, as a table that somebody made themselves. */
function tellsMore(header: Header, { companies = [], roles = [] }: TablePlan): boolean {
  const tells = (words: string): boolean => placesOf(header, words).length > 0;
  return (
    [...header.keys()].some((key) => /linkedin|领英/.test(key)) ||
    (companies.length === 0 && tells(ownHeaders.company)) ||
    (roles.length === 0 && tells(ownHeaders.role))
  );
}

/** Whether a row is the header of LinkedIn's messages, or of its requests to connect. */
export function isOtherLinkedin(cells: readonly string[]): boolean {
  const header = headerOf(cells);
  return otherLinkedinHeaders.some((words) => words.every((word) => header.has(word)));
}

/** The places of all columns that are called by one of some words, in the order of the words. */
export function placesOf(header: Header, words: string): readonly number[] {
  return words.split('|').flatMap((word) => {
    const [name = '', nth] = word.split('#');
    const places = header.get(name) ?? [];
    return nth === undefined ? places : places.slice(Number(nth) - 1);
  });
}

/** The headers of a row with their places. */
export function headerOf(cells: readonly string[]): Header {
  const header = new Map<string, number[]>();
  cells.slice(0, MOST_COLUMNS).forEach((cell, place) => {
    const key = headerKey(cell);
    const places = header.get(key);
    if (places === undefined) header.set(key, [place]);
    else places.push(place);
  });
  header.delete('');
  return header;
}

function matches(header: Header, { first, last, sign }: HeaderWords): boolean {
  return [first, last, sign].every((words) => placesOf(header, words).length > 0);
}

function tableOf(format: ImportFormat, header: Header, words: HeaderWords): KnownTable {
  const places = (text = ''): readonly number[] => (text === '' ? [] : placesOf(header, text));
  const plan = {
    ...{ first: places(words.first), middle: places(words.middle), last: places(words.last) },
    ...{ suffix: places(words.suffix), whole: places(words.whole) },
    ...{ companies: places(words.companies), roles: places(words.roles) },
    ...{ emails: places(words.emails), phones: places(words.phones), links: places(words.links) },
    addresses: words.addresses?.map(places).filter(({ length }) => length > 0) ?? [],
  };
  return { format, plan };
}
