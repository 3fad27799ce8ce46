/** What a line of a vCard says of its value. */
export interface LineHead {
  /** In capitals, without the group it is in. */
  readonly name: string;
  /** In capitals, also those that a bare word stands for: `CELL` as well as `TYPE=CELL`. */
  readonly words: readonly string[];
  /** The encoding of its letters; empty where it tells none. */
  readonly charset: string;
  readonly isQuotedPrintable: boolean;
  /** Whether it holds bytes, such as a picture. */
  readonly isBinary: boolean;
  /** How much it is preferred, 1 the most and 100 the least; 101 where nothing says that it is. */
  readonly preference: number;
}

/** A line of a vCard, taken apart. */
export interface ContentLine {
  readonly head: LineHead;
  /** As it is written; of a longer one its start. */
  readonly value: string;
}

/** The longest head of a line, with all that is said of its value. */
const MOST_HEAD = 2000;

/** More of a value is no name, number or address, and would take its time. */
const MOST_VALUE = 20_000;

/** A file has a few heads, again and again; more of them than that are read anew each time. */
const MOST_HEADS = 500;

/** Gives what reads the lines of one file: a line at its first colon outside quotes. */
export class LineReader {
  private readonly heads = new Map<string, LineHead | null>();

  /** What a line says of its value, also where it ends before it; null for what is no such line. */
  head(line: string, colon = endOfHead(line)): LineHead | null {
    const text = colon < 0 ? line.slice(0, MOST_HEAD) : line.slice(0, colon);
    const known = this.heads.get(text);
    if (known !== undefined) return known;
    const head = readHead(text);
    if (this.heads.size < MOST_HEADS) this.heads.set(text, head);
    return head;
  }

  /** A whole line; null for what is none. */
  line(line: string): ContentLine | null {
    const colon = endOfHead(line);
    const head = colon <= 0 ? null : this.head(line, colon);
    return head && { head, value: line.slice(colon + 1, colon + 1 + MOST_VALUE) };
  }
}

function readHead(text: string): LineHead | null {
  const [label = '', ...params] = partsOf(text);
  const name = label
    .slice(label.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z\d-]+$/.test(name)) return null;
  const words: string[] = [];
  let charset = '';
  let preference = 101;
  for (const param of params) {
    const equals = param.indexOf('=');
    const key = param.slice(0, Math.max(equals, 0)).trim().toUpperCase();
    const told = param
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim();
    if (key === 'CHARSET') charset = told;
    else if (key === 'PREF') preference = Math.min(preference, Number(told) || 100);
    else
      words.push(
        ...told
          .toUpperCase()
          .split(',')
          .map((word) => word.trim()),
      );
  }
  const isQuotedPrintable = words.includes('QUOTED-PRINTABLE');
  const isBinary = words.includes('B') || words.includes('BASE64');
  // What is older than numbers only names it.
  if (words.includes('PREF')) preference = 1;
  return { name, words, charset, isQuotedPrintable, isBinary, preference };
}

/** Where the head of a line ends; where quotes are left open, at the first colon of all. */
function endOfHead(line: string): number {
  const first = line.indexOf(':');
  if (first <= 0 || !line.slice(0, first).includes('"')) return first;
  const head = line.slice(0, MOST_HEAD);
  let isQuoted = false;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"') isQuoted = !isQuoted;
    else if (head[at] === ':' && !isQuoted) return at;
  }
  return first;
}

/** A head in parts, at each semicolon outside quotes. */
function partsOf(head: string): readonly string[] {
  if (!head.includes('"')) return head.split(';');
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"') isQuoted = !isQuoted;
    if (head[at] !== ';' || isQuoted) continue;
    parts.push(head.slice(from, at));
    from = at + 1;
  }
  return [...parts, head.slice(from)];
}

/** The text of a line's value, without escapes. */
export function textOf(line: ContentLine): string {
  return unescaped(decoded(line, line.value));
}

/**
 * The texts of a value in parts, each a list of those that commas part; in vCard 2.1, where commas
 * part nothing, each is one text.
 */
export function partsOfValue(line: ContentLine, isOld: boolean): readonly (readonly string[])[] {
  return splitAt(line.value, ';').map((part) => {
    const text = decoded(line, part);
    const texts = isOld ? [text] : splitAt(text, ',');
    return texts.map((each) => unescaped(each).trim()).filter((each) => each !== '');
  });
}

/** A text in parts, at each sign that has no backslash before it. */
function splitAt(text: string, sign: string): readonly string[] {
  if (!text.includes('\\')) return text.split(sign);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([nN,;:\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function decoded({ head }: ContentLine, text: string): string {
  const { isQuotedPrintable, charset } = head;
  return isQuotedPrintable && text.includes('=') ? readQuotedPrintable(text, charset) : text;
}

/**
 * A text in quoted-printable, whose bytes are letters in an encoding; what is no such byte stays as
 * it is. Without an encoding, or with one that nobody knows, they are UTF-8, else windows-1252.
 */
function readQuotedPrintable(text: string, charset: string): string {
  let read = '';
  let bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) {
      read += lettersOf(bytes, charset) + text.charAt(at);
      bytes = [];
    } else if (code === 0x3d && /^[\dA-Fa-f]{2}$/.test(text.slice(at + 1, at + 3))) {
      bytes.push(parseInt(text.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(code);
  }
  return read + lettersOf(bytes, charset);
}

function lettersOf(bytes: readonly number[], charset: string): string {
  if (bytes.length === 0) return '';
  const all = Uint8Array.from(bytes);
  for (const label of [charset, 'utf-8']) {
    try {
      if (label !== '') return new TextDecoder(label, { fatal: true }).decode(all);
    } catch {
      // The next one may fit.
    }
  }
  return new TextDecoder('windows-1252').decode(all);
}
