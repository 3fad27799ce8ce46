import { isNameSuffix } from '../contact/name-suffix';
import { type ContentLine, type LineHead, LineReader, partsOfValue, textOf } from './content-line';
import { personOf, type ToldPerson, unreadPart } from './found-person';
import type { FoundPerson, UnreadPart, UnreadReason } from './import-reading';

/** Who is in a file of vCards. */
export interface CardsReading {
  readonly people: readonly FoundPerson[];
  readonly unread: readonly UnreadPart[];
}

/** How many characters are read between two breaths. */
const STRETCH = 1 << 14;

/** More cards than that are no list that anybody goes through. */
const MOST_CARDS = 200_000;

/** What is read of a card; anything else, pictures above all, is passed over. */
const read: ReadonlySet<string> = new Set([
  ...['VERSION', 'KIND', 'X-ADDRESSBOOKSERVER-KIND', 'X-ABSHOWAS', 'FN', 'N', 'ORG', 'TITLE'],
  ...['ROLE', 'EMAIL', 'TEL', 'URL', 'ADR', 'X-SOCIALPROFILE', 'SOCIALPROFILE'],
]);

/** A card that is being read. */
interface Card {
  readonly line: number;
  /** What is read of it, by the names of the lines. */
  readonly lines: Map<string, ContentLine[]>;
  /** Whether its last line is to be followed by the card of somebody's agent. */
  awaitsAgent: boolean;
  /** Whether it says anything but its version. */
  hasLines: boolean;
  /** How many cards within it are open, as of somebody’s agent. */
  inner: number;
}

/** Whether a text is one of vCards. */
export function hasCards(text: string): boolean {
  return /^[ \t]{0,9}BEGIN:VCARD[ \t]{0,9}$/im.test(text.slice(0, 4096));
}

/**
 * Reads people from vCards of the versions 2.1, 3.0 and 4.0, one or many, and yields what part of
 * them is done, 0 to 1. A card of a company or a group, or one without a name, is no person.
 *
 * @param text with `\n` as the end of lines.
 */
export function* readCards(text: string): Generator<number, CardsReading, void> {
  const reader = new CardReader();
  let given = 0;
  for (const line of contentLines(text)) {
    reader.take(line);
    if (reader.isFull) break;
    if (line.end - given < STRETCH) continue;
    given = line.end;
    yield line.end / text.length;
  }
  return reader.end();
}

/** A line with those that go on with it. */
interface LogicalLine {
  readonly line: number;
  /** Null for what is no line of a card. */
  readonly content: ContentLine | null;
  readonly end: number;
}

/** A line as far as it was read. */
interface BegunLine {
  readonly line: number;
  readonly parts: string[];
  readonly isQuoted: boolean;
  readonly isRead: boolean;
  /** Whether the next line goes on with it, whatever that begins with. */
  isSoft: boolean;
}

/**
 * The lines of cards, put together where they were folded: before a blank, and in quoted-printable
 * behind `=`, with or without one. Of what nobody reads of a card only the first line is given.
 */
function* contentLines(text: string): Generator<LogicalLine, void, void> {
  const reader = new LineReader();
  let at = 0;
  let begun: BegunLine | null = null;
  const whole = ({ line, parts }: BegunLine, end: number): LogicalLine => {
    const [first = ''] = parts;
    return { line, content: reader.line(parts.length === 1 ? first : parts.join('')), end };
  };
  for (let number = 1; at < text.length; number += 1) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    if (begun !== null && goesOn(begun, line)) {
      goOn(begun, line);
    } else {
      if (begun !== null) yield whole(begun, at);
      begun = begin(number, line, reader.head(line));
    }
    at = end + 1;
  }
  if (begun !== null) yield whole(begun, text.length);
}

function begin(line: number, text: string, head: LineHead | null): BegunLine {
  const isQuoted = head?.isQuotedPrintable === true;
  const isRead = head !== null && read.has(head.name);
  return { line, parts: [text], isQuoted, isRead, isSoft: isQuoted && text.endsWith('=') };
}

/** Whether a line goes on with what has begun. */
function goesOn({ isSoft }: BegunLine, line: string): boolean {
  if (line.startsWith(' ') || line.startsWith('\t')) return true;
  return isSoft && !/^(?:BEGIN|END):VCARD\s{0,9}$/i.test(line.slice(0, 40));
}

function goOn(begun: BegunLine, line: string): void {
  const { isSoft, isQuoted, parts } = begun;
  begun.isSoft = isQuoted && line.endsWith('=');
  if (!begun.isRead) return;
  if (isSoft) parts.push((parts.pop() ?? '').slice(0, -1));
  // A blank before an encoded letter is of the fold, since it would be encoded itself.
  const isFolded = /^[ \t]/.test(line) && (!isSoft || line[1] === '=');
  parts.push(isFolded ? line.slice(1) : line);
}

/** Takes the lines of cards one by one. */
class CardReader {
  private readonly people: FoundPerson[] = [];
  private readonly unread: UnreadPart[] = [];
  private card: Card | null = null;
  isFull = false;

  take({ line, content }: LogicalLine): void {
    if (content === null) return;
    const { name } = content.head;
    const isMark = name === 'BEGIN' || name === 'END';
    if (isMark && /^\s*VCARD\s*$/i.test(content.value.slice(0, 40))) {
      if (name === 'BEGIN') this.begin(line);
      else this.finish();
    } else if (this.card !== null && this.card.inner === 0) this.add(this.card, content);
  }

  end(): CardsReading {
    if (this.card !== null) this.refuse(this.card, 'open-card');
    return { people: this.people, unread: this.unread };
  }

  private begin(line: number): void {
    if (this.card !== null) {
      if (this.card.awaitsAgent || this.card.inner > 0) {
        this.card.inner += 1;
        return;
      }
      this.refuse(this.card, 'open-card');
    }
    this.isFull = this.people.length + this.unread.length >= MOST_CARDS;
    this.card = { line, lines: new Map(), awaitsAgent: false, hasLines: false, inner: 0 };
    if (!this.isFull) return;
    this.refuse(this.card, 'too-many');
    this.card = null;
  }

  private add(card: Card, content: ContentLine): void {
    const { name, isBinary } = content.head;
    card.awaitsAgent = name === 'AGENT' && content.value.trim() === '';
    card.hasLines ||= name !== 'VERSION';
    if (isBinary || !read.has(name)) return;
    const lines = card.lines.get(name);
    if (lines === undefined) card.lines.set(name, [content]);
    else lines.push(content);
  }

  private finish(): void {
    const { card } = this;
    if (card === null) return;
    if (card.inner > 0) {
      card.inner -= 1;
      return;
    }
    this.card = null;
    const read = card.hasLines ? personIn(card) : 'broken-card';
    if (typeof read === 'string') this.refuse(card, read);
    else this.people.push(read);
  }

  private refuse(card: Card, reason: UnreadReason): void {
    const told = ['FN', 'N', 'ORG', 'EMAIL'].flatMap((name) => textsOf(card, name).slice(0, 1));
    const texts = new Set(told.map((text) => text.replaceAll(';', ' ').trim()));
    this.unread.push(unreadPart(card.line, reason, [...texts].join(' ')));
    if (this.card === card) this.card = null;
  }
}

/** The person of a card, or why it is none. */
function personIn(card: Card): FoundPerson | UnreadReason {
  const kinds = ['KIND', 'X-ADDRESSBOOKSERVER-KIND'].flatMap((name) => textsOf(card, name));
  if (kinds.some((kind) => /^\s*group\s*$/i.test(kind))) return 'group';
  const isCompany =
    kinds.some((kind) => /^\s*(?:org|location)\s*$/i.test(kind)) ||
    textsOf(card, 'X-ABSHOWAS').some((text) => /^\s*company\s*$/i.test(text));
  if (isCompany) return 'company';
  const told = toldIn(card);
  // What a program writes for a company: its name, for want of a person's.
  const isNamedSo = told.companies?.[0] !== undefined && told.companies[0] === told.whole;
  if (isNamedSo && (told.first ?? '') + (told.last ?? '') === '') return 'company';
  return personOf(card.line, told);
}

function toldIn(card: Card): ToldPerson {
  const isOld = textsOf(card, 'VERSION').some((text) => text.trim() === '2.1');
  const parts = (
    name: string,
    order: readonly string[] = [],
  ): readonly (readonly (readonly string[])[])[] =>
    linesOf(card, name, order).map((line) => partsOfValue(line, isOld));
  const [[family = [], given = [], more = [], , behind = []] = []] = parts('N');
  return {
    first: withoutSuffixes(given),
    middle: withoutSuffixes(more),
    last: withoutSuffixes(family),
    suffix: behind.join(' '),
    whole: textsOf(card, 'FN').find((text) => text.trim() !== ''),
    isWholeBest: true,
    companies: parts('ORG').map(([company = []]) => company.join(', ')),
    roles: [...textsOf(card, 'TITLE'), ...textsOf(card, 'ROLE')],
    emails: textsOf(card, 'EMAIL'),
    phones: textsOf(card, 'TEL', ['CELL', 'WORK', 'HOME']),
    links: ['X-SOCIALPROFILE', 'SOCIALPROFILE', 'URL'].flatMap((name) => textsOf(card, name)),
    addresses: parts('ADR', ['WORK']).map(([box = [], beside = [], street = [], ...place]) => [
      ...street,
      ...beside,
      ...box,
      ...place.flat(),
    ]),
  };
}

/** What stands first is a name, whatever else it may be: Ma and Do are family names. */
function withoutSuffixes(words: readonly string[]): string {
  return words.filter((word, place) => place === 0 || !isNameSuffix(word)).join(' ');
}

/** The lines of a name, the preferred ones first, then by what they are of; none of a fax or pager. */
function linesOf(card: Card, name: string, order: readonly string[]): readonly ContentLine[] {
  const lines = card.lines.get(name) ?? [];
  if (lines.length < 2 && name !== 'TEL') return lines;
  const rank = ({ head: { words, preference } }: ContentLine): number => {
    if (preference <= 100) return preference - 101;
    const place = order.findIndex((word) => words.includes(word));
    return place < 0 ? order.length : place;
  };
  return lines
    .filter(({ head: { words } }) => !words.includes('FAX') && !words.includes('PAGER'))
    .sort((one, other) => rank(one) - rank(other));
}

function textsOf(card: Card, name: string, order: readonly string[] = []): readonly string[] {
  return linesOf(card, name, order).map(textOf);
}
