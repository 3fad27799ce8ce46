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
  const found: number[] = [];
  if (stretch.text === '') return null;
  for (let at = text.indexOf(stretch.text); at !== -1; at = text.indexOf(stretch.text, at + 1)) {
    if (standsAt(text, stretch.text, at)) found.push(at);
    if (found.length > 1) return null;
  }
  return found[0] ?? null;
}

/** Whether whole lines begin and end there, not the middle of longer ones. */
function standsAt(text: string, lines: string, at: number): boolean {
  const end = at + lines.length;
  const begins = at === 0 || /[\r\n\uFEFF]/.test(text[at - 1] ?? '');
  return (
    begins && text.startsWith(lines, at) && (end >= text.length || /[\r\n]/.test(text[end] ?? ''))
  );
}
