import type { LineKind } from '../note/body/line';
import { findLog } from '../note/body/log-section';
import { type LineRange, linesUnder, type Outline } from '../note/body/outline';
import type { Settings } from '../settings';
import type { PlacedField } from './placed-field';

/**
 * Why a field stays where it is: it stands in code, a comment, a quotation or the log; the property is
 * there with another value; its value would not be read; it holds a footnote or is linked to as a
 * block; or the lines around it would read otherwise without it.
 */
export type WhyLeft =
  'code' | 'comment' | 'quote' | 'log' | 'otherValue' | 'unfit' | 'linked' | 'structure';

/** A footnote within a value, or the id of a block at its end. */
const linkedTo = /\[\^[^\]\s]{1,200}\]|[ \t]\^[\w-]{1,200}$/;

/** A footnote right behind a field, a sign of punctuation aside. */
const footnoteBehind = /^[ \t.,;:!?]{0,9}\[\^/;

/** The id of a block at the end of its line, or on a line of its own below it. */
const idAtEnd = /(?:^|[ \t])\^[\w-]{1,200}$/;
const loneId = /^\^[\w-]{1,200}$/;

/** The lines under the log's heading, as it is set and as it is by default. */
export function logRanges(outline: Outline, { logHeading }: Settings): readonly LineRange[] {
  return [logHeading, null].flatMap((name) => {
    const log = findLog(outline, name);
    return log === null ? [] : [linesUnder(outline, log)];
  });
}

/** Kinds of line from which no field is taken. */
const byKind: { readonly [Kind in LineKind]?: WhyLeft } = {
  code: 'code',
  hidden: 'comment',
  quote: 'quote',
  heading: 'structure',
};

/**
 * Why a field stays by where it stands; null where nothing there is against it.
 *
 * @param logs as {@link logRanges} gives them, once for all fields of the note.
 */
export function whyLeft(
  field: PlacedField,
  outline: Outline,
  logs: readonly LineRange[],
): WhyLeft | null {
  const { line, stays } = field;
  if (stays === 'code' || stays === 'comment') return stays;
  const why = byKind[outline.lines[line]?.kind ?? 'text'];
  if (why !== undefined) return why;
  const isLogged = logs.some(({ from, to }) => line >= from && line < to);
  if (isLogged) return 'log';
  return stays ?? (isLinked(field, outline) ? 'linked' : null);
}

/** Whether something is linked to a field that would be cut loose: a footnote, or its line as a block. */
function isLinked({ line, to, value }: PlacedField, { text, lines }: Outline): boolean {
  const own = lines[line];
  if (own === undefined || linkedTo.test(value)) return true;
  const said = text.slice(own.from, own.to);
  if (footnoteBehind.test(said.slice(to)) || idAtEnd.test(said.trimEnd())) return true;
  // One at the most is skipped, so that many fields above many blank lines take no longer.
  const next = lines[line + 1];
  const below = next?.kind === 'blank' ? lines[line + 2] : next;
  return below !== undefined && loneId.test(text.slice(below.from, below.to).trim());
}
