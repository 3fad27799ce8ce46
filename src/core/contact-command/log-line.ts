import type { Day } from '../time/civil';

/** A link on one line, which leads where it says, or what a line of the log has as one space. */
const linkOrGap = /\[\[[^[\]\p{Cc}\p{Zl}\p{Zp}]*\]\]|[\s\p{Cc}]+/gu;

/**
 * A line of the log: its day, then `text` on one line, whatever stood in the note. A link stays as
 * it is, since a note's name may hold two spaces.
 *
 * @example logLine(day, 'Named [[Bo]]') // '2026-11-22 Named [[Bo]]'
 */
export function logLine(day: Day, text: string): string {
  const line = text.replace(linkOrGap, (found) => (found.startsWith('[[') ? found : ' '));
  return `${day} ${line.trim()}`;
}
