import { foldName } from '../note/properties/name-there';
import { listItem, firstSign, withCodeBlanked } from '../note/body/line-start';
import { propertyKinds, type PropertyName, propertyNames } from '../contact/properties';
import { applySplices } from '../note/text/splice';
import { nameInVault, type Settings } from '../settings';
import { bracketsIn, MOST_NAME, withLinksBlanked } from './brackets';
import { likelyProperty, neverTaken } from './property-words';

/** A field that somebody wrote into the text of a note: `company:: Acme`, also in brackets. */
export interface InlineField {
  readonly property: PropertyName;
  /** What it says, trimmed and without quotes around the whole; never empty. */
  readonly value: string;
  /** The offsets of the field in its line: brackets included, else all that is no list marker. */
  readonly from: number;
  readonly to: number;
  /** Whether it has the line to itself, a list marker aside. */
  readonly isLine: boolean;
  /**
   * Why it is none to take out: code or a comment within the line has it, or a part of it, or it holds
   * together with what stands around it.
   */
  readonly stays: 'code' | 'comment' | 'structure' | null;
}

/** What takes the place of code, and of comments, so that all else keeps its offset. */
const CODE = '\0';
const COMMENT = '\u0001';

/** The box of a task behind its list marker. */
const box = /^\[[^[\]]\](?=[ \t]|$)/;

/** Gives the property that a field of this name stands for in this vault; null for none. */
export type FindProperty = (name: string) => PropertyName | null;

/** How fields are called: as the vault calls its properties, as we do, or as most people do. */
export function fieldFinder(settings: Settings): FindProperty {
  const own = new Map(propertyNames.map((name) => [foldName(nameInVault(name, settings)), name]));
  return (name) => {
    const likely = likelyProperty(name);
    const found = own.get(foldName(name)) ?? (likely?.isSure === true ? likely.property : null);
    return found === null || neverTaken.has(found) || propertyKinds[found] === 'actions'
      ? null
      : found;
  };
}

/**
 * The fields of one line that stand for properties, in order and none within another, as Dataview
 * reads them: a line that is a field, or fields in brackets or parentheses. Those of a task belong to
 * the task, and are none.
 */
export function fieldsIn(line: string, find: FindProperty): readonly InlineField[] {
  if (!line.includes('::')) return [];
  const start = textStart(line);
  if (start === null) return [];
  const masked = withCommentsBlanked(withCodeBlanked(line));
  const open = fieldsOf(masked, line, start, find);
  const held = heldTogether(line, open, start, find);
  if (held !== null) return held;
  if (masked === line) return open;
  const ends = new Set(open.map(({ from }) => from));
  const hidden = fieldsOf(line, line, start, find).flatMap((field): InlineField[] => {
    const seen = masked.slice(field.from, field.to);
    if (!isMasked(seen) || ends.has(field.from)) return [];
    return [{ ...field, stays: seen.includes(CODE) ? 'code' : 'comment' }];
  });
  return [...open, ...hidden].sort((one, other) => one.from - other.from);
}

/**
 * The fields of a line that, once those in brackets are gone, would be one itself, or hold one that
 * was none; null where it would not.
 */
function heldTogether(
  line: string,
  open: readonly InlineField[],
  start: number,
  find: FindProperty,
): readonly InlineField[] | null {
  const going = open.filter(({ isLine, stays }) => !isLine && stays === null);
  if (going.length === 0) return null;
  const splices = going.map(({ from, to }) => ({ from, to, insert: '' }));
  const rest = applySplices(line, splices);
  const masked = withCommentsBlanked(withCodeBlanked(rest));
  const more = fieldsOf(masked, rest, start, find);
  if (more.length === open.length - going.length) return null;
  const whole = more.map((field) => ({ ...field, from: start, to: line.length, isLine: true }));
  return [...whole, ...open].map((field) => ({ ...field, stays: 'structure' as const }));
}

/** Where the text of a line begins, behind the marker of a list item; null for a task. */
export function textStart(line: string): number | null {
  let start = firstSign(line);
  for (;;) {
    const marker = listItem.exec(line.slice(start))?.[1];
    if (marker === undefined) return start;
    start += marker.length;
    start += firstSign(line.slice(start));
    if (box.test(line.slice(start))) return null;
  }
}

/** @param masked the line with what is hidden blanked, by which fields are found. */
function fieldsOf(
  masked: string,
  line: string,
  start: number,
  find: FindProperty,
): readonly InlineField[] {
  const bare = withLinksBlanked(masked);
  const bracketed = bracketsIn(bare, start);
  if (bracketed.length === 0) {
    const isHidden = isMasked(masked.slice(start));
    const colons = isHidden ? -1 : bare.indexOf('::', start);
    if (colons < 0 || colons - start > MOST_NAME) return [];
    if (/[[\]()|]/.test(bare.slice(start, colons))) return [];
    const said = readField(bare.slice(start, colons), line.slice(colons + 2), line, find);
    return said === null ? [] : [{ ...said, from: start, to: line.length, isLine: true }];
  }
  const edges = {
    begins: new Set(bracketed.map(({ from }) => from)),
    ends: new Set(bracketed.map(({ to }) => to)),
  };
  return bracketed.flatMap(({ from, colons, to }) => {
    if (isMasked(masked.slice(from, to))) return [];
    const said = readField(
      bare.slice(from + 1, colons),
      line.slice(colons + 2, to - 1),
      line,
      find,
    );
    if (said === null) return [];
    const isDefined = from === start && definesLink.test(bare.slice(to));
    const isHeld = isDefined || isOfLink(bare, { from, to, value: said.value }, edges);
    const stays = isHeld ? 'structure' : said.stays;
    return [{ ...said, ...withinMarks(line, from, to), stays, isLine: false }];
  });
}

/** What stands behind brackets at the beginning of a line that define where a link leads. */
const definesLink = /^:[ \t]*\S+[ \t]*(?:["'(]|$)/;

/** Where the fields of a line in brackets begin and end: two beside each other are no link. */
interface Edges {
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/**
 * Whether a link or a picture is made of brackets together with what stands right beside them, as in
 * `[company:: Acme][ref]`, or would be once they are gone, as in `(company:: [Acme])[ref]`.
 */
function isOfLink(
  bare: string,
  { from, to, value }: { readonly from: number; readonly to: number; readonly value: string },
  { begins, ends }: Edges,
): boolean {
  const [before, behind] = [bare.charAt(from - 1), bare.charAt(to)];
  const isSquare = bare[from] === '[';
  if (before === '!' && (isSquare || value.startsWith('['))) return true;
  if (isSquare && before === ']' && bare[from - 2] !== '\\' && !ends.has(from)) return true;
  // A footnote is told by itself.
  if (bare[to + 1] === '^') return false;
  if (value.endsWith(']') && (behind === '[' || behind === '(')) return true;
  return isSquare && behind === '[' && !begins.has(to);
}

/** What a field says by what stands before and behind its colons; null for none. */
function readField(
  written: string,
  behind: string,
  line: string,
  find: FindProperty,
): Pick<InlineField, 'property' | 'value' | 'stays'> | null {
  const property = find(plainName(written));
  if (property === null) return null;
  const name = written.trim();
  const marks = /^[*_~=]{0,5}/.exec(name)?.[0] ?? '';
  const closing = Array.from(marks).reverse().join('');
  const isClosed = marks === '' || name.slice(marks.length).endsWith(closing);
  const said = behind.trim();
  let value = said;
  let isOpen = false;
  // `**Company::** Acme` has its marks around the colons too, and `**company:: Acme**` around it all.
  if (!isClosed && behind.startsWith(closing)) value = said.slice(closing.length);
  else if (!isClosed && said.endsWith(closing)) value = said.slice(0, -closing.length);
  else isOpen = !isClosed;
  const isTorn = !isClosed && value.includes(closing);
  value = unquoted(value);
  if (value === '') return null;
  // An escaped bar belongs to a row of a table.
  const isHeld = isOpen || isTorn || line.includes('\\|') || holdsField(value, find);
  return { property, value, stays: isHeld ? 'structure' : null };
}

/** Whether a value holds the name of a property with two colons, as in `Acme, role:: Nurse`. */
function holdsField(value: string, find: FindProperty): boolean {
  for (let at = value.indexOf('::'); at >= 0; at = value.indexOf('::', at + 2)) {
    const words = value.slice(Math.max(0, at - MOST_NAME), at).split(/[\s,;|()[\]]+/);
    if (words.some((_word, first) => find(plainName(words.slice(first).join(' '))) !== null)) {
      return true;
    }
  }
  return false;
}

/** A stretch with the marks of bold and the like right around it, which would be left around nothing. */
function withinMarks(line: string, from: number, to: number): { from: number; to: number } {
  let wide = 0;
  while (wide < 3 && '*_~='.includes(line[from - wide - 1] ?? ' ')) {
    if (line[from - wide - 1] !== line[to + wide]) break;
    wide += 1;
  }
  return { from: from - wide, to: to + wide };
}

/** A name without the marks of bold, italic and struck-out text around it. */
function plainName(written: string): string {
  return written.trim().replace(/^[*_~]{1,3}|[*_~]{1,3}$/g, '');
}

/** A value without the quotes that Dataview reads it without. */
function unquoted(written: string): string {
  const value = written.trim();
  const inner = /^"([^"\\]*)"$/.exec(value)?.[1];
  return inner === undefined ? value : inner.trim();
}

function isMasked(text: string): boolean {
  return text.includes(CODE) || text.includes(COMMENT);
}

/** A line with its comments blanked, up to its end where one goes on. */
function withCommentsBlanked(line: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const percent = line.indexOf('%%', at);
    const html = line.indexOf('<!--', at);
    if (percent < 0 && html < 0) return kept + line.slice(at);
    const isHtml = percent < 0 || (html >= 0 && html < percent);
    const from = isHtml ? html : percent;
    const closing = isHtml ? '-->' : '%%';
    const end = line.indexOf(closing, from + closing.length);
    const to = end < 0 ? line.length : end + closing.length;
    kept += line.slice(at, from) + COMMENT.repeat(to - from);
    at = to;
  }
}
