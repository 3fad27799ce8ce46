import { type ContactChange, inWords } from '../../src/core/contact-command/contact-change';
import { noteWords } from '../../src/core/words';

/** What a change has for the log, line by line as it is written; undefined where it logs nothing. */
export function logOf(change: ContactChange): string | undefined {
  const { log = [] } = inWords(change, noteWords.en);
  const lines = typeof log === 'string' ? [log] : log;
  return lines.length === 0 ? undefined : lines.join('\n');
}
