import type { PropertyValue } from '../note-change';

/** How a text that needs no quotes is to be written: the style of the value it replaces. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Words that some YAML reader takes for true, false, nothing or a merge. */
const words = new Set([
  ...['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'nil', '~', '=', '<<'],
]);

const day = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

/** What only double quotes can carry: control characters, line separators, half a pair. */
const needsEscape = /[\p{Cc}\p{Surrogate}\u2028\u2029\uFEFF]/u;

/** Looks like a number, a time or a date to some YAML reader; a few words do too, at no harm. */
const numberLike = /^[-+.\d][-+.:_,\d\sa-fxotz]*$/i;

/** Signs that mean something to YAML at the start of a value. */
const leadingSign = /^[-?:,[\]{}#&*!|>'"%@`=]/;

/**
 * Writes text so that readers of YAML 1.1 and 1.2 alike get the same text back, on one line:
 * plain or in the style asked for where that is safe, else in double quotes.
 * `inList` is for text between the brackets of a list, where more signs count.
 */
export function writeText(text: string, style: QuoteStyle = 'plain', inList = false): string {
  if (style !== 'double' && needsEscape.test(text)) return doubleQuoted(text);
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
  return style === 'double' || !isPlain(text, inList) ? doubleQuoted(text) : text;
}

/**
 * Writes one value: numbers and days bare, text as `writeText` does. A `day` that is no civil
 * day or day and time is written as text, so that nothing else can come in through it.
 */
export function writeValue(
  value: Exclude<PropertyValue, readonly string[]>,
  style: QuoteStyle = 'plain',
): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return writeText(value, style);
  return day.test(value.day) ? value.day : writeText(value.day, style);
}

/** The quotes a value's source stands in. */
export function quoteStyleOf(source: string): QuoteStyle {
  if (source.startsWith('"')) return 'double';
  return source.startsWith("'") ? 'single' : 'plain';
}

function isPlain(text: string, inList: boolean): boolean {
  if (text === '' || text.trim() !== text || words.has(text.toLowerCase())) return false;
  if (leadingSign.test(text) || numberLike.test(text) || /^[-+]?\.(?:inf|nan)$/i.test(text)) {
    return false;
  }
  if (inList && /[,[\]{}:"'#]/.test(text)) return false;
  return !/:(?:\s|$)|\s#/.test(text);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
