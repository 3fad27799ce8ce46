import { placeholder } from '../template/placeholders';

/** A stretch of a text, the end not included; a cursor where both are one. */
interface Selection {
  readonly from: number;
  readonly to: number;
}

/** Where to go on writing a filled text: its first open placeholder, else behind its second paragraph. */
export function placeToBegin(text: string): Selection {
  const [open] = text.matchAll(placeholder);
  if (open !== undefined) return { from: open.index, to: open.index + open[0].length };
  const second = text.indexOf('\n\n');
  const end = second < 0 ? -1 : text.indexOf('\n\n', second + 2);
  const at = end < 0 ? text.length : end;
  return { from: at, to: at };
}

/** A text with words put in the place of a selection, set off by spaces where there are none. */
export function withInserted(
  text: string,
  from: number,
  to: number,
  words: string,
): { readonly text: string; readonly cursor: number } {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const left = before === '' || /[\s("“‘]$/.test(before) ? '' : ' ';
  const right = after === '' || /^[\s.,;:!?)"”’]/.test(after) ? '' : ' ';
  const repeated = /[.!?]$/.test(words) && after.startsWith('.') ? 1 : 0;
  const inserted = left + words.slice(0, words.length - repeated) + right;
  return { text: before + inserted + after, cursor: from + inserted.length - right.length };
}
