import type { Day } from '../time/civil';
import type { LogFacts, NoteWords } from '../words';

/** An entry of the log as facts; it is put into words once all of them are known. */
export interface LogEntry extends LogFacts {
  readonly day: Day;
}

/** A link on one line, which leads where it says, or what a line of the log has as one space. */
const linkOrGap = /\[\[[^[\]\p{Cc}\p{Zl}\p{Zp}]*\]\]|[\s\p{Cc}]+/gu;

/**
 * A line of the log: its day, then what was said, on one line, whatever stood in the note, with what
 * else the entry tells. A link stays as it is, since a note's name may hold two spaces.
 *
 * @example logLine({ day, said: 'Named [[Bo]]' }, words) // '2026-11-22 Named [[Bo]]'
 */
export function logLine({ day, ...facts }: LogEntry, { log }: NoteWords): string {
  const said = facts.said.replace(linkOrGap, (found) => (found.startsWith('[[') ? found : ' '));
  return `${day} ${log.line({ ...facts, said: said.trim() })}`;
}
