import { exactHeadingKey, headingKey } from '../../words';
import type { SectionRename } from '../note-change';
import type { Splice } from '../text/splice';
import { findHeading, type Outline } from './outline';
import { findPart, oneLine } from './section-edit';

/** Plans the new words of a heading; null where it is not there or the new one is already. */
export function planRename(
  outline: Outline,
  { from, to, unlessHolds }: SectionRename,
): Splice | null {
  const heading = findHeading(outline, 2, oneLine(from));
  if (heading === null || findHeading(outline, 2, oneLine(to)) !== null) return null;
  if (unlessHolds !== undefined && findPart(outline, from, unlessHolds) !== null) return null;
  const { textFrom, textTo } = heading;
  const written = outline.text.slice(textFrom, textTo);
  return { from: textFrom, to: textTo, insert: reworded(written, oneLine(from), oneLine(to)) };
}

/** A heading with other words, or with another day or none alone, and all that stands around them. */
function reworded(written: string, from: string, to: string): string {
  const lower = written.toLowerCase();
  const at = lower.length === written.length ? lower.indexOf(from.toLowerCase()) : -1;
  if (at >= 0) return written.slice(0, at) + to + written.slice(at + from.length);
  const [day, other] = [dayIn(from), dayIn(to)];
  const isExact = exactHeadingKey(written) === exactHeadingKey(from);
  if (isExact || day === null) return to;
  if (other !== null) return written.replaceAll(day, other);
  const bare = withoutDay(written, day);
  return headingKey(bare) === headingKey(to) ? bare : to;
}

/** A heading without a day, which may be a link to its note, and the gap before it. */
function withoutDay(written: string, day: string): string {
  const unlinked = written.replace(/\[\[[^[\]]*\]\]/g, (link) => (link.includes(day) ? day : link));
  return unlinked.split(day).map(withoutGap).join('');
}

function withoutGap(part: string, place: number, { length }: readonly string[]): string {
  return place < length - 1 ? part.trimEnd() : part;
}

function dayIn(heading: string): string | null {
  return /\d{4}-\d{2}-\d{2}/.exec(heading)?.[0] ?? null;
}
