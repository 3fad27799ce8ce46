import { lineEnd, lineStart, nextLine } from '../text/line-ending';
import { type ReadYaml, tryYaml, type YamlFault } from './read-yaml';
import type { Enclosing } from './enclosing';
import { type Mistake, mistake, mistakeOnLine, type Part } from './yaml-line-mistake';
import { yamlName } from './yaml-name';
import { tokensOf, type YamlToken } from './yaml-tokens';

/** Most characters of a name that a sentence tells. */
const MOST_OF_NAME = 60;

/**
 * Finds the mistake in properties that the reader could not read. It is looked for in each property
 * by itself, in order, since the reader may stumble only where the properties end. Takes time in
 * proportion to the source.
 *
 * @param starts the offsets at which the properties begin.
 * @param fault what the reader stumbled over in the whole, for what no property has by itself.
 */
export function findMistake(
  source: string,
  starts: readonly number[],
  fault: YamlFault,
  readYaml: ReadYaml,
): Mistake {
  const left = leftOverMark(source);
  if (left !== null) return left;
  const parts = starts.map((from, index): Part => {
    const next = starts[index + 1];
    const to = next === undefined ? source.length : lineStart(source, next);
    return { source, from, to, tokens: tokensOf(source, from, to) };
  });
  for (const part of parts) {
    const found = mistakeIn(part, readYaml);
    if (found !== null) return found;
  }
  return (
    secondOfName(parts, readYaml) ??
    referenceToNothing(parts) ??
    mistake(fault.at ?? starts[0] ?? 0, 'unreadableLine')
  );
}

/** A line that git or a sync leaves where it could not join two versions. */
function leftOverMark(source: string): Mistake | null {
  const found = /(?:^|\n)(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/.exec(source);
  if (found === null) return null;
  return mistake(found.index + (found[0].startsWith('\n') ? 1 : 0), 'twoVersions');
}

/** What is wrong with a property by itself; null where nothing is. */
function mistakeIn(part: Part, readYaml: ReadYaml): Mistake | null {
  const { source, from, to, tokens } = part;
  if (tokens[0]?.kind === 'dash') return mistake(from, 'itemWithoutList');
  const open = tokens.find((token) => isOpenQuote(source, token));
  const isNamed = tokens.some(({ kind, depth }) => depth === 0 && namers.includes(kind));
  if (open === undefined && !isNamed) return nameless(part);
  // From the margin on, so that what stands further left or right is noticed.
  const begin = lineStart(source, from);
  const read = tryYaml(source.slice(begin, to), readYaml);
  if (read.ok) return null;
  const { code, at: offset } = read.fault;
  const at = offset === null ? from : placeOf(part, begin + offset);
  if (code === 'TAB_AS_INDENT') return mistake(at, 'tab');
  if (open !== undefined) return leftOpen(part, open, 'quote');
  if (code === 'DUPLICATE_KEY') return twiceWithin(part, at, readYaml);
  // It may refer to another property, which is not known here.
  if (code === '' && tokens.some(({ kind }) => kind === 'alias')) return null;
  const bracket = bracketAround(part, code === 'BAD_INDENT' ? at : to);
  if (bracket !== null) return leftOpen(part, bracket, wordFor(source[bracket.from]));
  return mistakeOnLine(part, at, code) ?? mistake(at, 'unreadableLine');
}

/** Where the next piece begins, as the reader tells blanks before it, or the piece at an offset. */
function placeOf({ source, tokens }: Part, offset: number): number {
  const next = tokens.find(({ to }) => to > offset);
  return Math.max(next?.from ?? 0, Math.min(offset, source.length));
}

const namers: readonly YamlToken['kind'][] = ['colon', 'question'];

function wordFor(sign: string | undefined): Enclosing {
  return sign === '{' ? 'brace' : 'bracket';
}

/** Whether a token is a text in quotes without its end. */
function isOpenQuote(source: string, { kind, from, to }: YamlToken): boolean {
  if (kind !== 'quoted') return false;
  const quote = source[from];
  if (to - from < 2 || source[to - 1] !== quote) return true;
  let slashes = 0;
  while (quote === '"' && source[to - 2 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1 && to - 2 - slashes >= from;
}

/** The first bracket that is still open at an offset; null where none is. */
function bracketAround({ tokens }: Part, at: number): YamlToken | null {
  const open: YamlToken[] = [];
  for (const token of tokens) {
    if (token.from >= at) break;
    if (token.kind === 'open') open.push(token);
    else if (token.kind === 'close') open.pop();
  }
  return open[0] ?? null;
}

/** A line that is no name with a value, and none that goes on with one. */
function nameless({ source, from }: Part): Mistake {
  const line = source.slice(from, lineEnd(source, from));
  if (line.startsWith('\t')) return mistake(from, 'tab');
  if (/^[^\s:"']+：/.test(line)) return mistake(from, 'wideColon');
  const colon = line.indexOf(':');
  const isTight = colon > 0 && !line.startsWith('//', colon + 1);
  return mistake(from, isTight ? 'noSpaceAfterColon' : 'lineWithoutName');
}

/** A quote or bracket that is not closed in its property, or further below at the margin. */
function leftOpen(part: Part, { from: at }: YamlToken, what: Enclosing): Mistake {
  const { source } = part;
  const rest = source.slice(at, lineEnd(source, at));
  const closing = closers[source[at] ?? ''] ?? '';
  const isHidden = what !== 'quote' && (/[[,{]#/.test(rest) || hidesEnd(rest, closing));
  if (isHidden) return mistake(at, 'hashInList');
  const below = linesUntilClosed(part, at, closing);
  return below > 0 ? mistake(at, 'closedFurtherDown', what, below) : mistake(at, 'leftOpen', what);
}

const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Whether a bracket is closed on its line, but behind a sign that begins a comment. */
function hidesEnd(rest: string, closing: string): boolean {
  const comment = rest.indexOf(' #');
  return comment >= 0 && rest.includes(closing, comment);
}

/** How many lines further down a quote or bracket is closed; 0 where another name comes first. */
function linesUntilClosed({ source }: Part, at: number, closing: string): number {
  let below = 1;
  for (let line = nextLine(source, at); line < source.length; line = nextLine(source, line)) {
    const text = source.slice(line, lineEnd(source, line)).trimEnd();
    const isNamed = /^[^\s:]+:(?: |$)/.test(text);
    if (text.endsWith(closing) && !(isNamed && opensItself(text, closing))) return below;
    if (isNamed) return 0;
    below += 1;
  }
  return 0;
}

/** Whether what a line ends with was opened on the line itself. */
function opensItself(line: string, closing: string): boolean {
  const count = (sign: string): number => line.split(sign).length - 1;
  const opening = { ']': '[', '}': '{' }[closing];
  return opening === undefined ? count(closing) % 2 === 0 : count(opening) >= count(closing);
}

/** A name that stands twice below one property. */
function twiceWithin({ source, tokens }: Part, at: number, readYaml: ReadYaml): Mistake {
  // The reader tells the place behind the property before, where that one is empty.
  const token = tokens.find(
    ({ from, kind }) => from >= at && (kind === 'plain' || kind === 'quoted'),
  );
  const name = token === undefined ? '' : yamlName(source, [token], readYaml);
  const place = token?.from ?? at;
  if (token === undefined || token.depth === 0) return twice(name, place);
  return mistake(place, 'twiceWithin', inOneLine(name));
}

/** The second of two properties of one name. */
function secondOfName(parts: readonly Part[], readYaml: ReadYaml): Mistake | null {
  const names = new Set<string>();
  for (const { source, from, tokens } of parts) {
    const name = yamlName(source, tokens.slice(0, 1), readYaml);
    if (names.has(name)) return twice(name, from);
    names.add(name);
  }
  return null;
}

/** A name as a sentence can hold it. */
function inOneLine(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > MOST_OF_NAME ? `${line.slice(0, MOST_OF_NAME)}…` : line;
}

/** That two properties have one name. */
export function twice(name: string, at: number): Mistake {
  return name === '' ? mistake(at, 'twiceWithoutName') : mistake(at, 'twice', inOneLine(name));
}

/** A value that begins with an asterisk, which refers to what was called so before. */
function referenceToNothing(parts: readonly Part[]): Mistake | null {
  const known = new Set<string>();
  for (const { source, tokens } of parts) {
    for (const { kind, from, to } of tokens) {
      const name = source.slice(from + 1, to);
      if (kind === 'anchor') known.add(name);
      if (kind === 'alias' && !known.has(name)) return mistake(from, 'valueNeedsQuotes', '*');
    }
  }
  return null;
}
