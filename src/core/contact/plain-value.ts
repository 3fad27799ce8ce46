/** The most characters of one text. */
const MOST_TEXT = 10_000;

/** The most values of one property, those in lists and maps counted with what holds them. */
const MOST_VALUES = 500;

/** How many lists and maps may stand within each other. */
const MOST_DEPTH = 6;

/**
 * A frozen copy of a front matter value, as plain data that holds on to nothing of the note.
 * Whatever is longer, wider or deeper than a person could read is cut there, so that neither a
 * list that contains itself nor one built to explode can do harm.
 */
export function plainValue(value: unknown): unknown {
  let left = MOST_VALUES;

  function copy(tagged: unknown, depth: number): unknown {
    const part = untagged(tagged);
    left -= 1;
    if (typeof part === 'string') return clipped(part, MOST_TEXT);
    if (typeof part === 'boolean' || Number.isFinite(part)) return part;
    // What JSON has no number for is told as people see it, not as null.
    if (typeof part === 'number' || typeof part === 'bigint') return String(part);
    if (typeof part !== 'object' || part === null) return null;
    if (depth === MOST_DEPTH || left <= 0) return '…';
    if (Array.isArray(part))
      return Object.freeze(copyEntries(part, depth).map(([, entry]) => entry));
    // `fromEntries` defines `__proto__` as an ordinary key, where an assignment would set it.
    return Object.freeze(Object.fromEntries(copyEntries(part, depth)));
  }

  function copyEntries(part: object, depth: number): [string, unknown][] {
    const copied: [string, unknown][] = [];
    for (const [key, entry] of Object.entries(part)) {
      if (left <= 0) break;
      copied.push([key, copy(entry, depth + 1)]);
    }
    return copied;
  }

  return copy(value, 0);
}

/**
 * What YAML makes of a value under a tag, as a note without the tag has it: the day or time of a
 * `!!timestamp`, a list for a `!!set`, a map for an `!!omap`. Any other value as it is.
 */
export function untagged(value: unknown): unknown {
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (value instanceof Map) return Object.fromEntries(value as Map<PropertyKey, unknown>);
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime())
    ? String(value)
    : value.toISOString().replace(/(?:T00:00)?(?::00)?\.000Z$/, '');
}

/** Text of a note as a sentence can hold it: on one line, without control characters, cut short. */
export function onOneLine(text: string, most: number): string {
  return clipped(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), most);
}

/** Text of at most `most` characters, cut with an ellipsis and never inside a character. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 2);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, splitsPair ? most - 2 : most - 1)}…`;
}
