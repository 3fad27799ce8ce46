import type { ChangeResult } from '../apply-change';
import { refuse } from '../refusal';
import { applySplices, type Splice } from '../text/splice';

/** Whole lines of a note as they were read, and where they stood. */
export interface Stretch {
  /** The lines with the endings between them, without the last one's. */
  readonly text: string;
  readonly from: number;
}

/**
 * Makes splices within lines that were read before, found in the text as it is now: where they
 * were, or where else they stand just once. Refused where they are not there any more.
 *
 * @param splices in offsets of the stretch.
 */
export function replaceInStretch(
  text: string,
  stretch: Stretch,
  splices: readonly Splice[],
): ChangeResult {
  const at = findStretch(text, stretch);
  if (at === null) return refuse(null, 'linesChanged');
  const moved = splices.map(({ from, to, insert }) => ({ from: from + at, to: to + at, insert }));
  return { ok: true, text: applySplices(text, moved), cursor: null };
}

function findStretch(text: string, stretch: Stretch): number | null {
  if (standsAt(text, stretch.text, stretch.from)) return stretch.from;
  if (stretch.text === '') return null;
  const [place = null, ...others] = placesOf(text, stretch.text);
  return others.length === 0 ? place : null;
}

/** Where lines stand as whole lines in a text, up to the second place; by line, since many may be alike. */
function placesOf(text: string, lines: string): readonly number[] {
  const wanted = linesOf(lines, 0);
  const { content: last } = wanted.pop() ?? { content: '' };
  const before = wanted.map(({ whole }) => whole);
  const borders = bordersOf(before);
  const there = linesOf(text, text.startsWith('\uFEFF') ? 1 : 0);
  const found: number[] = [];
  let matched = 0;
  for (const [index, { whole, content }] of there.entries()) {
    const first = there[index - before.length];
    if (matched === before.length && content === last && first !== undefined)
      found.push(first.from);
    if (found.length > 1) return found;
    matched = goOn(before, borders, matched, whole);
  }
  return found;
}

/** How many of the lines match up to one more line, by their borders. */
function goOn(
  lines: readonly string[],
  borders: readonly number[],
  before: number,
  line: string,
): number {
  let matched = before;
  while (matched > 0 && lines[matched] !== line) matched = borders[matched - 1] ?? 0;
  return lines[matched] === line ? matched + 1 : 0;
}

/** For each line how many lines up to it are those that all begin with, fewer than up to it. */
function bordersOf(lines: readonly string[]): readonly number[] {
  const borders: number[] = [];
  for (const [index, line] of lines.entries()) {
    borders.push(index === 0 ? 0 : goOn(lines, borders, borders[index - 1] ?? 0, line));
  }
  return borders;
}

/** The lines of a text from a place on, with their endings and without. */
function linesOf(
  text: string,
  start: number,
): { readonly from: number; readonly whole: string; readonly content: string }[] {
  const parts = text.slice(start).split(/(\r\n|\r|\n)/);
  const lines = [];
  let from = start;
  for (let index = 0; index < parts.length; index += 2) {
    const content = parts[index] ?? '';
    const whole = content + (parts[index + 1] ?? '');
    lines.push({ from, whole, content });
    from += whole.length;
  }
  return lines;
}

/** Whether whole lines begin and end there, not the middle of longer ones. */
function standsAt(text: string, lines: string, at: number): boolean {
  const end = at + lines.length;
  const begins = at === 0 || /[\r\n\uFEFF]/.test(text[at - 1] ?? '');
  return (
    begins && text.startsWith(lines, at) && (end >= text.length || /[\r\n]/.test(text[end] ?? ''))
  );
}
