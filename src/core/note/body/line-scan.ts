import { definitionsEnd } from './link-definition';
import type { Line, LineKind, OpenStretch } from './line';
import {
  closesHidden,
  columnAt,
  firstSign,
  heading,
  htmlClosing,
  isPlainText,
  lastSign,
  leavesParagraph,
  leftOpen,
  listItem,
  mayBegin,
  openedFence,
  ruleRange,
  underline,
  withoutCode,
} from './line-start';

/** All lines of a body, and what is left open at its end. */
export interface ScannedLines {
  readonly lines: readonly Line[];
  readonly open: OpenStretch | null;
}

interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly container: number;
  readonly line: number;
}

/** What hides lines until a closing sign; an empty sign is a blank line. */
interface Hiding {
  readonly closing: string;
  readonly line: number;
  /** The column of the list item that it ends with; 0 outside of one, and for what is no HTML. */
  readonly container: number;
}

/**
 * Reads the lines of a note's body, as CommonMark does and with Obsidian's `%%` comments and
 * `$$` blocks: what is code, comment, quote or list is told from the note's own headings.
 *
 * @param before the lines above, where nothing is open at the end of them: these are given too.
 * @param isLast whether nothing need be read below a heading.
 */
export function scanLines(
  text: string,
  bodyFrom: number,
  before: readonly Line[] = [],
  isLast: (heading: Line) => boolean = () => false,
): ScannedLines {
  const scan = new Scan(text, [...before]);
  // A lone carriage return ends a line too; each sign is looked for once, not once a line.
  let feed = text.indexOf('\n', bodyFrom);
  let carriage = text.indexOf('\r', bodyFrom);
  let from = bodyFrom;
  while (from < text.length) {
    if (feed !== -1 && feed < from) feed = text.indexOf('\n', from);
    if (carriage !== -1 && carriage < from) carriage = text.indexOf('\r', from);
    const to = Math.min(feed === -1 ? text.length : feed, carriage === -1 ? text.length : carriage);
    const next = Math.min(text.length, feed === to + 1 ? to + 2 : to + 1);
    const line = scan.read(from, to, next);
    if (line.kind === 'heading' && isLast(line)) break;
    from = next;
  }
  return { lines: scan.lines, open: scan.open };
}

/** The state of one reading from top to bottom. */
class Scan {
  private fence: Fence | null = null;
  private hiding: Hiding | null = null;
  /** The columns at which the text of the open list items begins, outermost first. */
  private containers: number[] = [];
  /** Whether the line before begins a list item and no more: a blank line then ends it. */
  private emptyItem = false;
  /** Whose paragraph is open: the note's own, that of the innermost list item, or one further in. */
  private paragraph: 'none' | 'own' | 'contained' | 'inner' = 'none';
  private paragraphLine = 0;
  /** Signs that are known not to come again. */
  private readonly spent = new Set<string>();

  constructor(
    private readonly text: string,
    readonly lines: Line[],
  ) {}

  get open(): OpenStretch | null {
    if (this.fence) {
      return { line: this.fence.line, closing: this.fence.sign.repeat(this.fence.length) };
    }
    return this.hiding && this.hiding.closing !== '' ? this.hiding : null;
  }

  read(from: number, to: number, next: number): Line {
    const begun = this.containers.length > 0;
    const kind = this.kindOf(this.text.slice(from, to), next);
    const inList = this.containers.length > 0 || (begun && kind === 'blank');
    const base = { from, to, next, kind, inList };
    const line = kind === 'underline' ? { ...base, paragraph: this.paragraphLine } : base;
    this.lines.push(line);
    return line;
  }

  private kindOf(line: string, next: number): LineKind {
    const start = firstSign(line);
    const blank = start === line.length;
    const container = (this.fence ?? this.hiding)?.container ?? 0;
    if (!blank && container > 0 && columnAt(line, start) < container) {
      this.fence = null;
      this.hiding = null;
    }
    if (this.fence) return this.insideFence(line, start);
    if (this.hiding) return this.insideHiding(line, blank);
    if (blank) {
      if (this.emptyItem) this.containers.pop();
      this.emptyItem = false;
      this.paragraph = 'none';
      return 'blank';
    }
    this.emptyItem = false;
    return this.openLine(line, start, columnAt(line, start), next);
  }

  private insideFence(line: string, start: number): LineKind {
    const { sign, length, container } = this.fence as Fence;
    const rest = line.slice(start, lastSign(line) + 1);
    const closes = rest.length >= length && rest === sign.repeat(rest.length);
    if (closes && columnAt(line, start) - container < 4) this.fence = null;
    return 'code';
  }

  private insideHiding(line: string, blank: boolean): LineKind {
    const { closing } = this.hiding as Hiding;
    if (closing === '') {
      if (!blank) return 'hidden';
      this.hiding = null;
      return 'blank';
    }
    if (closesHidden(closing, line)) this.hiding = null;
    return 'hidden';
  }

  /** A line outside of everything that hides: the containers it leaves, then what it starts. */
  private openLine(line: string, start: number, column: number, next: number): LineKind {
    if (column < (this.containers.at(-1) ?? 0)) {
      const staying = this.countStaying(column);
      const base = this.containers[staying - 1] ?? 0;
      if (this.paragraph !== 'none' && isPlainText(line.slice(start), column - base)) {
        this.openInlineComment(line, next);
        return 'text';
      }
      this.containers.length = staying;
      if (this.paragraph !== 'none') this.paragraph = 'inner';
    }
    return this.block(line, start, column, next);
  }

  /** How many of the open list items a line of this column goes on; they are in order. */
  private countStaying(column: number): number {
    let staying = 0;
    let end = this.containers.length;
    while (staying < end) {
      const middle = (staying + end) >> 1;
      if ((this.containers[middle] ?? 0) <= column) staying = middle + 1;
      else end = middle;
    }
    return staying;
  }

  /** What a line starts, through all the list items that begin on it. */
  private block(line: string, start: number, column: number, next: number): LineKind {
    const rules = ruleRange(line);
    let outer: LineKind | null = null;
    for (let at = start, reached = column; ;) {
      const isRule = rules.from <= at && at <= rules.to;
      const kind = this.blockBegun(line.slice(at), reached, next, isRule);
      if (kind !== null) return outer ?? kind;
      const item = this.item(line, at, reached);
      if (item === null) {
        const text = this.plainText(line.slice(at), next);
        return outer ?? text;
      }
      outer ??= item.kind;
      if (item.inner === line.length) return outer;
      at = item.inner;
      reached = item.column;
    }
  }

  /** What begins here, list items and paragraphs aside; null for those. */
  private blockBegun(rest: string, column: number, next: number, isRule: boolean): LineKind | null {
    const base = this.containers.at(-1) ?? 0;
    if (column - base >= 4) return this.paragraph !== 'none' ? 'text' : 'code';
    if (!mayBegin.test(rest)) return this.plainText(rest, next);
    if (rest.startsWith('>')) {
      this.paragraph = leavesParagraph(rest) ? 'inner' : 'none';
      return 'quote';
    }
    const own = base === 0;
    if (own && this.paragraph === 'own' && underline.test(rest) && this.hasWords()) {
      this.paragraph = 'none';
      return 'underline';
    }
    if (this.opensFence(rest, base) || this.opensHiding(rest, base, next)) {
      this.paragraph = 'none';
      return this.fence ? 'code' : 'hidden';
    }
    if (!isRule && !heading.test(rest)) {
      if (this.paragraph !== 'contained' || !underline.test(rest)) return null;
      this.paragraph = 'none';
      return 'text';
    }
    this.paragraph = 'none';
    this.openInlineComment(rest, next);
    return !rest.startsWith('#') ? 'rule' : own ? 'heading' : 'text';
  }

  /**
   * Whether the open paragraph has words of its own, behind the link definitions that it begins
   * with; from then on it begins with the first of them.
   */
  private hasWords(): boolean {
    const { lines, text } = this;
    const end = lines.at(-1)?.to ?? 0;
    let at = lines[this.paragraphLine]?.from ?? end;
    at += definitionsEnd(text.slice(at, end));
    while ((lines[this.paragraphLine]?.from ?? Infinity) < at) this.paragraphLine += 1;
    return this.paragraphLine < lines.length;
  }

  private plainText(rest: string, next: number): LineKind {
    if (this.paragraph === 'none') {
      this.paragraph = this.containers.length === 0 ? 'own' : 'contained';
      this.paragraphLine = this.lines.length;
    }
    const kind = this.paragraph !== 'own' && this.containers.length === 0 ? 'quote' : 'text';
    if (this.openInlineComment(rest, next)) this.paragraph = 'none';
    return kind;
  }

  /** Opens a list item; gives what the line is then, and where its own text begins. */
  private item(
    line: string,
    start: number,
    column: number,
  ): { kind: LineKind; inner: number; column: number } | null {
    const rest = line.slice(start);
    const marker = listItem.exec(rest)?.[1];
    if (marker === undefined) return null;
    const inner = start + marker.length + firstSign(rest.slice(marker.length));
    const empty = inner === line.length;
    if (this.paragraph === 'own' && (empty || !/^(?:[-*+]|1[.)])$/.test(marker))) return null;
    const kind = this.containers.length === 0 ? 'item' : 'text';
    const behind = column + marker.length;
    const known = { at: start + marker.length, column: behind };
    const width = empty ? 1 : columnAt(line, inner, known) - behind;
    const content = behind + (width > 4 ? 1 : width);
    this.containers.push(content);
    this.emptyItem = empty;
    this.paragraph = 'none';
    return { kind, inner, column: width > 4 ? behind + width : content };
  }

  private opensFence(rest: string, container: number): boolean {
    const run = openedFence(rest);
    if (run === null) return false;
    this.fence = { sign: run.charAt(0), length: run.length, container, line: this.lines.length };
    return true;
  }

  /** Opens what hides the lines after this one too; true where this line itself is hidden. */
  private opensHiding(rest: string, container: number, next: number): boolean {
    const html = htmlClosing(rest, this.paragraph !== 'none');
    if (html !== null) return this.hide(html, rest.slice(html === '-->' ? 4 : 1), container);
    for (const sign of ['$$', '%%']) {
      if (!rest.startsWith(sign)) continue;
      const inner = rest.slice(2);
      if (inner.includes(sign)) continue;
      if (this.comesAgain(sign, next)) return this.hide(sign, inner, 0);
    }
    return false;
  }

  private hide(closing: string, rest: string, container: number): boolean {
    const closed = closing !== '' && closesHidden(closing, rest);
    this.hiding = closed ? null : { closing, line: this.lines.length, container };
    return true;
  }

  /** A comment that begins in the middle of a line and goes on below it. */
  private openInlineComment(rest: string, next: number): boolean {
    if (!rest.includes('%%') && !rest.includes('<!--')) return false;
    const closing = leftOpen(withoutCode(rest));
    if (closing === null || !this.comesAgain(closing, next)) return false;
    this.hiding = { closing, line: this.lines.length, container: 0 };
    return true;
  }

  /** Whether a closing sign stands anywhere below; without one, the opening is mere text. */
  private comesAgain(sign: string, next: number): boolean {
    if (this.spent.has(sign)) return false;
    if (this.text.includes(sign, next)) return true;
    this.spent.add(sign);
    return false;
  }
}
