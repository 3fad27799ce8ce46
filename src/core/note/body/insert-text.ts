import type { ChangeResult } from '../apply-change';
import { locateFrontMatter, noteStart } from '../properties/front-matter-block';
import { dominantLineEnding } from '../text/line-ending';
import { type Outline, readOutline } from './outline';
import { refuseStructure } from './refuse-structure';

/** A place in a text as an editor counts: lines and signs from 0. */
export interface TextPlace {
  readonly line: number;
  readonly ch: number;
}

/**
 * Inserts paragraphs at a place, with a blank line between them and what stands there. Among the
 * properties it inserts under them, and within what would hide or break it, such as code, a comment,
 * a table or a callout, below that. The cursor goes to the first empty list item of what is
 * inserted, else behind it.
 *
 * @param inserted with plain line feeds; it is written with the note's own line endings.
 */
export function insertText(text: string, { line, ch }: TextPlace, inserted: string): ChangeResult {
  const located = locateFrontMatter(text);
  if (!located.ok) return located;
  const outline = readOutline(text);
  const wanted = Math.max(offsetOf(text, line, ch), located.block?.bodyFrom ?? noteStart(text));
  const at = belowEnclosing(outline, wanted);
  const eol = dominantLineEnding(text);
  const before = text.slice(noteStart(text), at);
  const after = text.slice(at);
  const above = before.trim() === '' ? '' : eol.repeat(Math.max(0, 2 - endingsAtEnd(before)));
  const below = /^[ \t]*(?:[\r\n]|$)/.test(after) ? '' : eol + eol;
  const lines = inserted.replaceAll('\n', eol);
  const from = at + above.length;
  const [empty] = lines.matchAll(/(?:^|\n)[-*+] (?=[\r\n]|$)/g);
  const cursor = from + (empty === undefined ? lines.length : empty.index + empty[0].length);
  const whole = text.slice(0, at) + above + lines + below + after;
  const isSeen = headingsIn(whole) === outline.headings.length + headingsIn(lines);
  return isSeen ? { ok: true, text: whole, cursor } : refuseStructure(outline);
}

function headingsIn(text: string): number {
  return readOutline(text).headings.length;
}

/** A place in a text, or the end of what encloses it where a paragraph of its own cannot stand. */
function belowEnclosing({ text, lines }: Outline, at: number): number {
  const isRow = (index: number): boolean => {
    const line = lines[index];
    return line?.kind === 'text' && text.slice(line.from, line.to).trimStart().startsWith('|');
  };
  /** Whether a line and the one below it are parts of one thing. */
  const areOne = (index: number): boolean => {
    const [kind, below] = [lines[index]?.kind, lines[index + 1]?.kind];
    if (below === 'hidden') return kind === 'hidden' || kind === 'text';
    return (
      (kind === below && (kind === 'code' || kind === 'quote')) ||
      (isRow(index) && isRow(index + 1))
    );
  };
  let index = lines.findIndex(({ from, to }) => from <= at && at <= to);
  if (index < 0 || (at === lines[index]?.from && !areOne(index - 1))) return at;
  if (!areOne(index) && !areOne(index - 1)) return at;
  while (areOne(index)) index += 1;
  return lines[index]?.to ?? at;
}

function offsetOf(text: string, line: number, ch: number): number {
  const breaks = /\r\n|\r|\n/g;
  let from = 0;
  for (let passed = 0; passed < line; passed += 1) {
    if (breaks.exec(text) === null) return text.length;
    from = breaks.lastIndex;
  }
  const end = breaks.exec(text)?.index ?? text.length;
  return Math.min(from + ch, end);
}

function endingsAtEnd(text: string): number {
  let count = 0;
  for (let at = text.length - 1; ' \t\r\n'.includes(text[at] ?? '-'); at -= 1) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
}
