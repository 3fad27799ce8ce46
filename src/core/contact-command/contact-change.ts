import type { PropertyName } from '../contact/properties';
import type { NoteChange } from '../note/note-change';
import { nameInVault, type Settings } from '../settings';
import type { NoteWords } from '../words';
import type { PromiseChange } from '../promise/change-promise';
import { type LogEntry, logLine } from './log-line';

/** A change of a contact's note, whose log is told as facts until it is written. */
export interface ContactChange extends Omit<NoteChange, 'log'> {
  /** The entry that tells of the whole change; a list where each tells of a part of it. */
  readonly log?: LogEntry | readonly LogEntry[];
  /** What is done about a promise: found in the text that is written. */
  readonly promise?: PromiseChange;
}

/** A change with its log as the lines that are written, in the words of the notes. */
export function inWords(
  { log = [], ...change }: Omit<ContactChange, 'promise'>,
  words: NoteWords,
): NoteChange {
  const entries = 'said' in log ? [log] : log;
  return { ...change, log: entries.map((entry) => logLine(entry, words)) };
}

/** A change without what it would do to values that are to be kept. */
export function withoutKept(
  change: ContactChange,
  kept: readonly PropertyName[],
  settings: Settings,
): ContactChange {
  const names = kept.map((property) => nameInVault(property, settings));
  const properties = change.properties?.filter(({ name }) => !names.includes(name)) ?? [];
  return { ...change, properties };
}
