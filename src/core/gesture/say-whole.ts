import { onOneLine } from '../contact/plain-value';

/** How many characters of a value the log takes in. */
const MOST_KEPT = 200;

/**
 * What a front matter value says, whole and on one line: text as it is, a list with commas, whatever
 * lies deeper in brackets. Null where that is over 200 characters, which also ends a list that
 * contains itself.
 */
export function sayWhole(value: unknown): string | null {
  const parts: string[] = [];
  let left = MOST_KEPT;

  function put(text: string): void {
    // No character has more than two units, so that long text need not be counted out.
    left -= text.length > 2 * MOST_KEPT ? text.length : Array.from(text).length;
    if (left >= 0) parts.push(text);
  }

  function putAll(entries: readonly unknown[], say: (entry: unknown) => void): void {
    for (const [place, entry] of entries.entries()) {
      if (left < 0) return;
      if (place > 0) put(', ');
      say(entry);
    }
  }

  function putEntry(part: unknown): void {
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

  if (typeof value === 'string') put(value.trim());
  else if (Array.isArray(value)) putAll(value, putEntry);
  else putEntry(value);
  return left < 0 ? null : onOneLine(parts.join(''), Infinity);
}
