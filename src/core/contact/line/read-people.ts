import { personKey } from '../person-keys';
import type { ContactLine } from './contact-line';
import { isGivenName, isPersonName } from './given-names';
import { type ContactDetails, detailsOf } from './mask-details';
import { isUntold } from './lone-words';
import type { ListedLine } from './listed-line';
import { type ListMarker, readListMarker } from './list-marker';
import { wordsOf } from './mask';
import { maskLine, type MaskedLine } from './mask-line';
import { type Doubt, isFullName } from './name-shape';
import { isNoPerson } from './no-person';
import { type KnownAround, peopleOnLine } from './people-on-line';
import type { PersonRead } from './read-line';
import { readRow } from './read-row';
import { withSignatures } from './signature';
import { isHead } from './table-columns';
import { type Part, sheetSeparator, splitCells, splitParts, splitSheet } from './split-parts';

/**
 * No list tells more of a person on a line; longer ones are prose. Nor does the head of a table, which is
 * read again for each of its rows.
 */
const MOST_SIGNS = 1000;

/**
 * The people on each line of a list or table, read with what the lines around it tell: a head
 * names the columns, and a line beneath a person is about them.
 *
 * @param companies the names of companies that are known, by {@link personKey}.
 * @param isOfNobody whether a link leads to a note that is there and about no person.
 */
export function readPeople(
  lines: readonly ListedLine[],
  companies: ReadonlySet<string>,
  isOfNobody: (target: string) => boolean = () => false,
): readonly (readonly ContactLine[])[] {
  const read = new ListReader({ companies, isOfNobody });
  const people = withSignatures(lines).map((line, place) => read.line(line, place));
  return settled(
    people.map((onLine, place) =>
      read.headings.has(place)
        ? onLine.map((person): ContactLine => ({ ...person, doubtful: true, doubt: 'heads' }))
        : onLine,
    ),
  );
}

/** Reads from top to bottom, with what was read above. */
class ListReader {
  private sheet: { readonly head: readonly string[]; readonly separator: RegExp | null } | null =
    null;
  /** The columns of the bullets above that this line stands below, and whether they are people. */
  private readonly above: { column: number; isPerson: boolean; place: number; mayHead: boolean }[] =
    [];
  /** The lines that seem to head those below, as a company does its people. */
  readonly headings = new Set<number>();

  constructor(private readonly known: KnownAround) {}

  line({ text, head, goesOn = false }: ListedLine, place: number): readonly ContactLine[] {
    if (Math.max(text.length, head?.length ?? 0) > MOST_SIGNS) return [];
    const marker = readListMarker(text);
    const words = text.slice(marker.end);
    if (isNoPerson(words)) return [];
    const line = maskLine(text, marker.end);
    const hasWords = /[\p{L}\p{N}]/u.test(line.masked);
    if (!hasWords && line.email === '' && line.linkedin === '') return [];
    const row =
      head === undefined ? this.sheetRow(line, marker.end) : tableRow(line, marker.end, head);
    if (row === 'head') return [];
    this.leave(marker);
    const people =
      row === null
        ? peopleOnLine(line, marker.end, this.known)
        : readRow(line, marker.end, row.head, row.cells, this.known.companies);
    const doubt: Doubt | null = goesOn ? 'goes-on' : null;
    const told = people.filter(
      ({ name }) => name !== '' || line.email !== '' || line.linkedin !== '',
    );
    this.seeHeading(told, line);
    const isBeneath = marker.bulletColumn >= 0 && (this.above.at(-1)?.isPerson ?? false);
    const found = told.map((person) => {
      const sure = person.doubt ?? doubt;
      const isLoose = isBeneath && !isTelling(person, line);
      const mayBeThing = row === null && isUntold(person, line, marker.end);
      return toLine(
        { ...person, doubt: sure ?? (isLoose ? 'beneath' : mayBeThing ? 'guess' : null) },
        howToReach(person, line, told.length > 1),
      );
    });
    this.remember(marker, found, place);
    return found;
  }

  /** A line as a row of a pasted sheet, by the head above it; null where it is none. */
  private sheetRow(line: MaskedLine, start: number): Row | 'head' | null {
    for (const separator of [sheetSeparator(line.masked, start), null]) {
      const head = sheetParts(line, start, separator).map(({ text }) => wordsOf(text));
      if (!isHead(head)) continue;
      this.sheet = { head, separator };
      return 'head';
    }
    if (this.sheet === null) return null;
    const { head, separator } = this.sheet;
    const cells = sheetParts(line, start, separator);
    if (cells.length >= 2 && cells.length <= head.length) return { head, cells };
    this.sheet = null;
    return null;
  }

  /** Leaves what stood above at the same depth or deeper. */
  private leave({ bulletColumn }: ListMarker): void {
    while ((this.above.at(-1)?.column ?? -2) >= bulletColumn) this.above.pop();
  }

  /** A bare word above somebody who is plainly a person is where they are. */
  private seeHeading([person]: readonly PersonRead[], line: MaskedLine): void {
    const last = this.above.at(-1);
    if (last?.mayHead !== true || person === undefined || person.doubt !== null) return;
    if (!isPersonName(person.name) && !isTelling(person, line)) return;
    this.headings.add(last.place);
    last.isPerson = false;
  }

  private remember(
    { bulletColumn }: ListMarker,
    found: readonly ContactLine[],
    place: number,
  ): void {
    const [first] = found;
    const isSure = found.some(({ doubtful, doubt }) => !doubtful || doubt === 'beneath');
    const mayHead = first !== undefined && isSure && isBareWord(first);
    this.above.push({
      column: bulletColumn,
      isPerson: bulletColumn >= 0 && isSure,
      place,
      mayHead,
    });
  }
}

/** A word that is nobody's first name, with nothing told of it. */
function isBareWord({ name, role, company, email, linkedin, link }: ContactLine): boolean {
  const told = role + company + email + linkedin;
  return told === '' && link === null && !/\s/.test(name) && !isGivenName(name);
}

/** A row of a table or sheet, with what heads its columns. */
interface Row {
  readonly head: readonly string[];
  readonly cells: readonly Part[];
}

function sheetParts(line: MaskedLine, start: number, separator: RegExp | null): readonly Part[] {
  if (line.masked[start] === '|') return splitCells(line.masked, start);
  return separator === null
    ? splitParts(line.masked, start)
    : splitSheet(line.masked, start, separator);
}

function tableRow({ masked }: MaskedLine, start: number, above: string): Row {
  const { end } = readListMarker(above);
  const head = splitCells(maskLine(above, end).masked, end).map(({ text }) => wordsOf(text));
  return { head, cells: splitCells(masked, start) };
}

/** Whether a line beneath a person tells enough to be another one. */
function isTelling({ name, role }: PersonRead, line: MaskedLine): boolean {
  return isFullName(name) && (role !== '' || line.email !== '' || line.linkedin !== '');
}

/** What a line tells of how to reach a person on it, by the address of their name's link first. */
function howToReach(
  { from, to, email }: PersonRead,
  line: MaskedLine,
  isOneOfMany: boolean,
): ContactDetails {
  const link = line.links.find((each) => from <= each.from && each.replaceTo <= to);
  const own = detailsOf(link?.url ?? '');
  // Of several people, the line does not say whose address any other is.
  if (isOneOfMany) return { ...own, email: own.email || (email ?? '') };
  return {
    email: own.email || line.email,
    linkedin: own.linkedin || line.linkedin,
    phone: own.phone || line.phone,
  };
}

function toLine({ doubt, ...person }: PersonRead, details: ContactDetails): ContactLine {
  return { ...person, ...details, doubtful: doubt !== null, doubt };
}

/** Names in small letters count where another line has the same name with capitals. */
function settled(read: readonly (readonly ContactLine[])[]): readonly (readonly ContactLine[])[] {
  const sure = new Set(
    read
      .flat()
      .filter(({ doubtful }) => !doubtful)
      .map(({ name }) => personKey(name)),
  );
  return read.map((people) =>
    people.map((person) =>
      person.doubt === 'lower-case' && sure.has(personKey(person.name))
        ? { ...person, doubt: null, doubtful: false }
        : person,
    ),
  );
}
