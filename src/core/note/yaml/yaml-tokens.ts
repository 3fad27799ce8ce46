import { lineEnd, lineStart, nextLine } from '../text/line-ending';

/** What a stretch of YAML is: a sign that orders the rest, a mark, or text. */
type TokenKind =
  | 'dash'
  | 'question'
  | 'colon'
  | 'comma'
  | 'open'
  | 'close'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'plain'
  | 'quoted'
  | 'text-block';

/** One piece of YAML as it stands in its source, without the blanks and comments around it. */
export interface YamlToken {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  /** How many brackets and braces are open around it. */
  readonly depth: number;
  /** The column of the name or dash it belongs to, from which its own lines are indented. */
  readonly parent: number;
  /** The line after it: behind the blank lines that a text block with `+` keeps. */
  readonly linesTo: number;
}

/**
 * The pieces of a part of a YAML source that is known to be good. Of a source that is not, the
 * pieces are of no use, but they come to an end.
 *
 * @param from where a property or a value begins, as an offset of `source`.
 * @param to where its last line ends.
 */
export function tokensOf(source: string, from: number, to: number): readonly YamlToken[] {
  const scan = new Scan(source, from, to);
  const tokens: YamlToken[] = [];
  for (let token = scan.next(); token !== null; token = scan.next()) tokens.push(token);
  return tokens;
}

const brackets: Readonly<Record<string, TokenKind>> = {
  '[': 'open',
  '{': 'open',
  ']': 'close',
  '}': 'close',
  ',': 'comma',
};
const structure: Readonly<Record<string, TokenKind>> = {
  '-': 'dash',
  '?': 'question',
  ':': 'colon',
};
const marks: Readonly<Record<string, TokenKind>> = { '&': 'anchor', '*': 'alias', '!': 'tag' };

/** A walk over a source from one piece to the next. */
class Scan {
  private depth = 0;
  private last: YamlToken | null = null;
  /** The last piece outside of brackets, or the first of the marks before it on its line. */
  private head: YamlToken | null = null;
  /** The column of the name or dash that the next value belongs to. */
  private parent = -1;
  /** The line last looked at. Looking for its ends anew for each piece takes minutes on a long one. */
  private line = { from: 0, to: -1 };

  constructor(
    private readonly source: string,
    private at: number,
    private readonly end: number,
  ) {}

  next(): YamlToken | null {
    this.skipBlanks();
    if (this.at >= this.end) return null;
    const sign = this.source[this.at] ?? '';
    const token = this.bracket(sign) ?? this.structural(sign) ?? this.mark(sign) ?? this.text(sign);
    this.at = token.to;
    const isMarked = this.last?.kind === 'anchor' || this.last?.kind === 'tag';
    if (token.depth === 0 && !(isMarked && this.isOnLineOf(this.head, token))) this.head = token;
    this.last = token;
    return token;
  }

  private token(kind: TokenKind, to: number, linesTo = this.lineAfter(to)): YamlToken {
    const parent = Math.max(this.parent, 0);
    return { kind, from: this.at, to, depth: this.depth, parent, linesTo };
  }

  /** Goes past white space and comments. */
  private skipBlanks(): void {
    while (this.at < this.end) {
      if (this.isBlank(this.at)) this.at += 1;
      else if (this.source[this.at] === '#') this.at = this.lineAfter(this.at);
      else return;
    }
  }

  private bracket(sign: string): YamlToken | null {
    const kind = brackets[sign];
    if (kind === undefined || (this.depth === 0 && kind !== 'open')) return null;
    const token = this.token(kind, this.at + 1);
    if (kind === 'open') this.depth += 1;
    else if (kind === 'close') this.depth -= 1;
    return token;
  }

  /** A dash, a question mark or a colon that orders what stands around it. */
  private structural(sign: string): YamlToken | null {
    const kind = structure[sign];
    if (kind === undefined) return null;
    const isBehindQuotes =
      this.depth > 0 &&
      kind === 'colon' &&
      (this.last?.kind === 'quoted' || this.last?.kind === 'close');
    if (!isBehindQuotes && !this.endsWord(this.at + 1)) return null;
    if (kind === 'dash' && this.depth > 0) return null;
    const token = this.token(kind, this.at + 1);
    if (this.depth === 0) {
      const isNamed = kind === 'colon' && this.isOnLineOf(this.head, token);
      this.parent = this.column((isNamed ? this.head : null) ?? token);
    }
    return token;
  }

  private isOnLineOf(before: YamlToken | null, { from }: YamlToken): boolean {
    return before !== null && from < before.linesTo;
  }

  private mark(sign: string): YamlToken | null {
    const kind = marks[sign];
    return kind === undefined ? null : this.token(kind, this.wordEnd());
  }

  private text(sign: string): YamlToken {
    if (sign === '"' || sign === "'") return this.token('quoted', this.quotedEnd(sign));
    if (this.depth === 0 && (sign === '|' || sign === '>')) return this.textBlock();
    let to = this.plainEnd(this.at);
    for (let next = this.continuation(to); next !== null; next = this.continuation(to)) {
      to = this.plainEnd(next);
    }
    return this.token('plain', to);
  }

  /** The start of the line after the one an offset stands on. */
  private lineAfter(offset: number): number {
    const { from, to } = this.line;
    if (offset < from || offset >= to) {
      this.line = { from: lineStart(this.source, offset), to: nextLine(this.source, offset) };
    }
    return this.line.to;
  }

  private column({ from }: { readonly from: number }): number {
    this.lineAfter(from);
    return from - this.line.from;
  }

  /** Of all white space only this divides YAML; a no-break space is text. */
  private isBlank(offset: number): boolean {
    return offset >= this.end || ' \t\r\n'.includes(this.source[offset] ?? '');
  }

  /** Whether a sign at the offset before stands for itself: a blank follows, or in brackets a sign. */
  private endsWord(offset: number): boolean {
    return this.isBlank(offset) || (this.depth > 0 && (this.source[offset] ?? '') in brackets);
  }

  private wordEnd(): number {
    let to = this.at + 1;
    while (!this.endsWord(to)) to += 1;
    return to;
  }

  private quotedEnd(quote: string): number {
    for (let at = this.at + 1; at < this.end; at += 1) {
      const sign = this.source[at];
      if (quote === '"' && sign === '\\') at += 1;
      else if (sign === quote) {
        if (quote === '"' || this.source[at + 1] !== quote) return at + 1;
        at += 1;
      }
    }
    return this.end;
  }

  /** Where unquoted text ends that begins at an offset, on its own line. */
  private plainEnd(from: number): number {
    const { source } = this;
    const last = Math.min(this.lineAfter(from), this.end);
    let to = from;
    for (let at = from; at < last; at += 1) {
      const sign = source[at] ?? '';
      if (sign === '#' && at > from && this.isBlank(at - 1)) break;
      if (sign === ':' && this.endsWord(at + 1)) break;
      if (this.depth > 0 && sign in brackets) break;
      if (!this.isBlank(at)) to = at + 1;
    }
    return Math.max(to, from + 1);
  }

  /** Where unquoted text that reaches an offset goes on below; null where it does not. */
  private continuation(to: number): number | null {
    const { source } = this;
    let at = to;
    while (at < this.end && this.isBlank(at)) at += 1;
    const sign = source[at] ?? '';
    if (at >= this.end || sign === '#' || at < this.lineAfter(to)) return null;
    if (this.depth > 0) return sign === ':' || sign in brackets ? null : at;
    return this.column({ from: at }) > this.parent ? at : null;
  }

  private textBlock(): YamlToken {
    const { source } = this;
    const header = source.slice(this.at, this.wordEnd());
    const [digit] = /[1-9]/.exec(header) ?? [];
    let indent = digit === undefined ? null : Math.max(this.parent, 0) + Number(digit);
    let to = this.withoutBlanks(this.at, lineEnd(source, this.at));
    let linesTo = nextLine(source, this.at);
    let at = linesTo;
    while (at < this.end) {
      const end = lineEnd(source, at);
      let from = at;
      while (source[from] === ' ') from += 1;
      // Only a line of spaces says nothing of where the text stands; a tab is text.
      if (from < end) indent ??= Math.max(from - at, this.parent + 1);
      if (from < end && from - at < (indent ?? 0)) break;
      const last = this.withoutBlanks(from, end);
      if (last > from) to = last;
      // Spaces that go on where the text begins are text too, though nobody sees them.
      const isText = indent !== null && end - at > indent;
      at = nextLine(source, at);
      if (isText || header.includes('+')) linesTo = at;
    }
    return this.token('text-block', to, linesTo);
  }

  /** The end of a stretch without the white space at its end. */
  private withoutBlanks(from: number, end: number): number {
    let to = end;
    while (to > from && this.isBlank(to - 1)) to -= 1;
    return to;
  }
}
