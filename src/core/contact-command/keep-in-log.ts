import type { Day } from '../time/civil';
import { type NoteWords, offeringMarks } from '../words';
import { asCode } from '../note/text/as-words';
import type { ContactChange } from './contact-change';
import type { ValueAtStake } from './value-at-stake';

/**
 * A change whose log tells what the values said that go with it: `2026-11-22 Asked by email
 * (contacted was: 2026-10-01, 2026-11-03)`. What logs nothing gets a line for it on `today`.
 */
export function keepInLog(
  change: ContactChange,
  going: readonly ValueAtStake[],
  today: Day,
  words: NoteWords,
): ContactChange {
  if (going.length === 0) return change;
  const kept = going.map(({ name, says }) => ({ name: asLogText(name), says: asLogText(says) }));
  const { log = [] } = change;
  if ('said' in log) return { ...change, log: { ...log, kept } };
  return { ...change, log: [...log, { day: today, said: words.log.changed, kept }] };
}

/** What Markdown, Obsidian or a plugin over it would make more of than words. */
const marked = /[*_`~#<>[\]{}|\\^$%&@]|==|::|:\/\/|www\./i;

/**
 * Text of a note as the log can hold it: as it is, or as code where it would be a link, a tag, a
 * comment or anything else but words. It is never read for times that were offered.
 */
export function asLogText(text: string): string {
  const words = offeringMarks().reduce(
    (told, mark) => told.replaceAll(mark, mark.replace(' ', '  ')),
    text,
  );
  return marked.test(words) ? asCode(words) : words;
}
