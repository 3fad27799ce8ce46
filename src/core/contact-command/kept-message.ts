import { oneLine } from '../note/text/one-line';
import type { Day } from '../time/civil';

/** A message that was sent, to be kept in the note. */
export interface KeptMessage {
  /** How it was sent, in the word of its template; null where that has none. */
  readonly channel: string | null;
  /** Null where it had no subject. */
  readonly subject: string | null;
  readonly text: string;
}

/**
 * A message as a note keeps it: a folded callout around a fence, so that nothing in it is taken for a
 * tag, a comment or a heading. The text stands there to the byte.
 *
 * @example keptMessage(day, { channel: 'Email', subject: null, text: 'Hello' })
 * // > [!quote]- 2026-11-22 Email
 * // > ```
 * // > Hello
 * // > ```
 */
export function keptMessage(day: Day, { channel, subject, text }: KeptMessage): string {
  const whole = subject === null ? text : `${oneLine(subject)}\n\n${text}`;
  const fence = '`'.repeat(Math.max(3, longestTicks(whole) + 1));
  const title = oneLine(['[!quote]-', day, plainWords(channel ?? '')].join(' '));
  return [title, fence, ...whole.split(/\r\n|\n|\r/), fence]
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Without the signs by which Markdown would take a channel for more than words. */
function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} .,'’()-]/gu, '');
}

/** How many backticks stand in a row at most. */
function longestTicks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
}
