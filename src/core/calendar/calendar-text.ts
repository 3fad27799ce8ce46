import { onOneLine } from '../contact/plain-value';
import { wellFormed } from '../note/text/well-formed';

/** The most characters of one text of an entry: calendars cut what is longer, each elsewhere. */
const MOST = 500;

/**
 * A text out of a note as a calendar may be given it: one line without control characters, so that it
 * can end no line of a file, and cut at 500 characters.
 *
 * @example calendarText('Talk\r\nEND:VEVENT') // 'Talk END:VEVENT'
 */
export function calendarText(text: string): string {
  return onOneLine(wellFormed(text), MOST);
}
