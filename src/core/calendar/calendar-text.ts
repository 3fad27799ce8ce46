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

/**
 * The same without a cut, for a place: a link in it works only whole, so that what is too long is
 * left to whoever knows the links in it.
 */
export function calendarLine(text: string): string {
  return onOneLine(wellFormed(text), Infinity);
}

/** Whether a text is handed over whole. */
export function isUncut(text: string): boolean {
  return calendarLine(text).length <= MOST;
}
