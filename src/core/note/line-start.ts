/** A first character with which something other than a paragraph may begin. */
export const mayBegin = /^[-+*_=>#<`~$%\d]/;

/** A code fence: its run of signs, and what stands behind. */
export const fenceOpening = /^(`{3,}|~{3,})([^]*)$/;
/** A heading of the `#` kind. */
export const heading = /^#{1,6}(?:[ \t]|$)/;
/** The line under a heading of the setext kind. */
export const underline = /^(?:=+|-+)[ \t]*$/;
/** The marker of a list item. */
export const listItem = /^([-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
/** An HTML tag whose contents are hidden to its end. */
export const rawTag = /^<(script|pre|style|textarea)(?:[ \t>]|$)/i;
/** An HTML tag that hides what follows up to a blank line. */
export const blockTag =
  /^<\/?(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|dt|dd|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|html|iframe|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[ \t/>]|$)/i;

/** Whether a line would go on a paragraph rather than begin something. */
export function isPlainText(rest: string, indent: number): boolean {
  if (indent >= 4) return true;
  const begins =
    rest.startsWith('>') ||
    isRule(rest) ||
    [heading, listItem, fenceOpening, rawTag, blockTag].some((start) => start.test(rest));
  return !begins && !['<!--', '%%', '$$'].some((sign) => rest.startsWith(sign));
}

/** Whether a line is a horizontal rule from its first sign on. */
function isRule(rest: string): boolean {
  const { from, to } = ruleRange(rest);
  return from === 0 && to >= 0;
}

/**
 * The offsets at which the end of a line is a horizontal rule: those of its signs that lie from
 * `from` to `to`, both included. None where `to` is less than `from`.
 */
export function ruleRange(line: string): { readonly from: number; readonly to: number } {
  let from = line.length;
  let to = -1;
  let count = 0;
  let sign = '';
  for (let at = line.length - 1; at >= 0; at -= 1) {
    const each = line.charAt(at);
    if (each === ' ' || each === '\t') continue;
    if (sign === '') sign = each;
    if (each !== sign || !'*-_'.includes(each)) break;
    from = at;
    count += 1;
    if (count === 3) to = at;
  }
  return { from, to };
}

/** The sign that would close the comment a line leaves open. */
export function leftOpen(line: string): string | null {
  let at = 0;
  let percent = line.indexOf('%%');
  let html = line.indexOf('<!--');
  for (;;) {
    // Each is looked for again only once it is passed, so that no stretch is read twice.
    if (percent !== -1 && percent < at) percent = line.indexOf('%%', at);
    if (html !== -1 && html < at) html = line.indexOf('<!--', at);
    if (percent === -1 && html === -1) return null;
    const isHtml = percent === -1 || (html !== -1 && html < percent);
    const closing = isHtml ? '-->' : '%%';
    const end = line.indexOf(closing, (isHtml ? html : percent) + closing.length);
    if (end === -1) return closing;
    at = end + closing.length;
  }
}

/** The line without its code spans: from a run of backticks to the next one of its length. */
export function withoutCode(line: string): string {
  if (!line.includes('`')) return line;
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run, index }) => ({ index, size: run.length }));
  const places = new Map<number, number[]>();
  runs.forEach(({ size }, place) => {
    const same = places.get(size);
    if (same === undefined) places.set(size, [place]);
    else same.push(place);
  });
  for (const same of places.values()) same.reverse();
  let kept = '';
  let from = 0;
  for (let place = 0; place < runs.length; place += 1) {
    const { index, size } = runs[place] as { index: number; size: number };
    const same = places.get(size) as number[];
    while ((same.at(-1) ?? Infinity) <= place) same.pop();
    const closing = same.at(-1);
    if (closing === undefined) continue;
    kept += line.slice(from, index);
    from = (runs[closing]?.index ?? index) + size;
    place = closing;
  }
  return kept + line.slice(from);
}

/** The offset of the first character that is no space or tab; the length where there is none. */
export function firstSign(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

/** The offset of the last character that is no space or tab; -1 where there is none. */
export function lastSign(line: string): number {
  let at = line.length - 1;
  while (line[at] === ' ' || line[at] === '\t') at -= 1;
  return at;
}

/**
 * The column of an offset in a line, with tab stops of four.
 *
 * @param known an earlier offset and its column, to count on from.
 */
export function columnAt(line: string, offset: number, known = { at: 0, column: 0 }): number {
  let { column } = known;
  for (let { at } = known; at < offset; at += 1) {
    column += line[at] === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}
