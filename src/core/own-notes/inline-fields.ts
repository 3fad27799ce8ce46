import { foldName } from '../note/properties/name-there';
import { listItem, firstSign, withCodeBlanked } from '../note/body/line-start';
import { propertyKinds, type PropertyName, propertyNames } from '../contact/properties';
import { nameInVault, type Settings } from '../settings';
import { likelyProperty } from './property-words';

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
  /** Whether what hides nothing but a stretch of a line has it, or a part of it: code or a comment. */
  readonly hidden: 'code' | 'comment' | null;
}

/** Longer than this no name of a property is. */
const MOST_NAME = 60;

/** What takes the place of code, and of comments, so that all else keeps its offset. */
const CODE = '\0';
const COMMENT = '\u0001';

/** The box of a task behind its list marker. */
const box = /^\[[^[\]]\](?=[ \t]|$)/;

/** Gives the property that a field of this name stands for in this vault; null for none. */
export type FindProperty = (name: string) => PropertyName | null;

/** By a status somebody would get onto the list, and what a calendar knows an interview by is ours. */
const neverTurned: ReadonlySet<PropertyName> = new Set<PropertyName>(['status', 'calendar-id']);

/** How fields are called: as the vault calls its properties, as we do, or as most people do. */
export function fieldFinder(settings: Settings): FindProperty {
  const own = new Map(propertyNames.map((name) => [foldName(nameInVault(name, settings)), name]));
  return (name) => {
    const likely = likelyProperty(name);
    const found = own.get(foldName(name)) ?? (likely?.isSure === true ? likely.property : null);
    return found === null || neverTurned.has(found) || propertyKinds[found] === 'actions'
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
  if (masked === line) return open;
  const ends = new Set(open.map(({ from }) => from));
  const hidden = fieldsOf(line, line, start, find).flatMap((field): InlineField[] => {
    const seen = masked.slice(field.from, field.to);
    if (!isMasked(seen) || ends.has(field.from)) return [];
    return [{ ...field, hidden: seen.includes(CODE) ? 'code' : 'comment' }];
  });
  return [...open, ...hidden].sort((one, other) => one.from - other.from);
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
  const bracketed = bracketsIn(masked, start);
  if (bracketed.length === 0) {
    const whole = wholeLine(masked, line, start, find);
    return whole === null ? [] : [whole];
  }
  return bracketed.flatMap(({ from, colons, to }) => {
    const property = find(plainName(masked.slice(from + 1, colons)));
    const value = unquoted(line.slice(colons + 2, to - 1));
    const isHidden = isMasked(masked.slice(from, to));
    return property === null || value === '' || isHidden
      ? []
      : [{ property, value, from, to, isLine: false, hidden: null }];
  });
}

function wholeLine(
  masked: string,
  line: string,
  start: number,
  find: FindProperty,
): InlineField | null {
  const colons = masked.indexOf('::', start);
  if (colons < 0 || colons - start > MOST_NAME) return null;
  const written = masked.slice(start, colons);
  if (/[[\]()|]/.test(written) || isMasked(masked.slice(start))) return null;
  const property = find(plainName(written));
  const marks = /^[*_~]{0,3}/.exec(written)?.[0] ?? '';
  const behind = line.slice(colons + 2);
  // `**Company::** Acme` has its marks around the colons too.
  const isAround = marks !== '' && !written.trimEnd().endsWith(marks) && behind.startsWith(marks);
  const value = unquoted(isAround ? behind.slice(marks.length) : behind);
  return property === null || value === ''
    ? null
    : { property, value, from: start, to: line.length, isLine: true, hidden: null };
}

interface Brackets {
  readonly from: number;
  readonly colons: number;
  readonly to: number;
}

/** The stretches in brackets or parentheses that hold a name and two colons, none within another. */
function bracketsIn(masked: string, start: number): readonly Brackets[] {
  const found: Brackets[] = [];
  const closing = closingBrackets(masked);
  let end = start;
  for (let colons = masked.indexOf('::', start); colons >= 0;) {
    const from = openedBefore(masked, colons, end);
    const last = closing.get(from) ?? -1;
    // Behind the text of a link its address stands.
    if (last > colons && !(masked[last] === ']' && masked[last + 1] === '(')) {
      end = last + 1;
      found.push({ from, colons, to: end });
    }
    colons = masked.indexOf('::', Math.max(colons + 2, end));
  }
  return found;
}

/** The bracket that opens before a name, from an offset on; -1 where none does, or it is a link's. */
function openedBefore(masked: string, colons: number, least: number): number {
  for (let at = colons - 1; at >= Math.max(least, colons - MOST_NAME); at -= 1) {
    const sign = masked.charAt(at);
    if (sign === ']' || sign === ')') return -1;
    if (sign !== '[' && sign !== '(') continue;
    const isLink = sign === '[' && masked[at - 1] === '[';
    return isLink || masked[at - 1] === '\\' ? -1 : at;
  }
  return -1;
}

/** For the offset of each bracket that opens the one that closes it, each kind by itself. */
function closingBrackets(masked: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: Readonly<Record<string, number[]>> = { ']': [], ')': [] };
  for (let at = 0; at < masked.length; at += 1) {
    const sign = masked.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') open[']']?.push(at);
    else if (sign === '(') open[')']?.push(at);
    else {
      const from = open[sign]?.pop();
      if (from !== undefined) closing.set(from, at);
    }
  }
  return closing;
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
