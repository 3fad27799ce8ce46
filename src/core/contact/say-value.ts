import { onOneLine, untagged } from './plain-value';

/** Most characters of a value within a sentence. */
const MOST_QUOTED = 60;

/**
 * What a front matter value says, whole and on one line: text as it is, a list with commas, whatever
 * lies deeper in brackets. Null where that is over `most` characters, which also ends a list that
 * contains itself.
 */
export function sayWhole(value: unknown, most: number): string | null {
  const { text, isWhole } = say(value, most);
  return isWhole ? onOneLine(text, Infinity) : null;
}

/** A value for a sentence to quote, in the words of {@link sayWhole}: one short line. */
export function sayShort(value: unknown): string {
  const { text, isWhole } = say(value, MOST_QUOTED);
  return onOneLine(isWhole ? text : `${text}…`, MOST_QUOTED);
}

/** What a value says, as far as `most` characters go, and whether that is all of it. */
function say(value: unknown, most: number): { readonly text: string; readonly isWhole: boolean } {
  const parts: string[] = [];
  let left = most;

  function put(text: string): void {
    // No character has more than two units, so that long text need not be counted out.
    left -= text.length > 2 * most ? text.length : Array.from(text).length;
    parts.push(left >= 0 ? text : text.slice(0, most));
  }

  function putAll(entries: readonly unknown[], say: (entry: unknown) => void): void {
    for (const [place, entry] of entries.entries()) {
      if (left < 0) return;
      if (place > 0) put(', ');
      say(entry);
    }
  }

  function putEntry(tagged: unknown): void {
    const part = untagged(tagged);
    if (typeof part === 'string') put(/^\s|\s$|[,"]|^$/.test(part) ? JSON.stringify(part) : part);
    else if (Array.isArray(part)) {
      put('[');
      putAll(part, putEntry);
      put(']');
    } else if (typeof part === 'object' && part !== null) {
      put('{');
      putAll(Object.entries(part), (entry) => {
        const [key, inner] = entry as [string, unknown];
        put(`${key}: `);
        putEntry(inner);
      });
      put('}');
    } else put(String(part));
  }

  const whole = untagged(value);
  if (typeof whole === 'string') put(whole.trim());
  else if (Array.isArray(whole)) putAll(whole, putEntry);
  else putEntry(whole);
  return { text: parts.join(''), isWhole: left >= 0 };
}
