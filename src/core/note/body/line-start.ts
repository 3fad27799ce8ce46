/** A first character with which something other than a paragraph may begin. */
export const mayBegin = /^[-+*_=>#<`~$%\d]/;

/** A code fence; what stands behind one of backticks has none. */
const fence = /^(?:(`{3,})[^`]*|(~{3,})[^]*)$/;
/** A heading of the `#` kind. */
export const heading = /^#{1,6}(?:[ \t]|$)/;
/** The line under a heading of the setext kind. */
export const underline = /^(?:=+|-+)[ \t]*$/;
/** The marker of a list item. */
export const listItem = /^([-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
/** Tags of HTML whose contents are hidden to the end of one of them, whichever. */
const rawTag = /^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i;
const rawTagEnd = /<\/(?:script|pre|style|textarea)>/i;
/** Tags of HTML that hide what follows up to a blank line. */
const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|\/?>|$)/i;
/** Any tag that has a line to itself; it hides as those do, but begins no block within a paragraph. */
const loneTag =
  /^<(?:[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?|\/[a-z][a-z\d-]*[ \t]*)>[ \t]*$/i;

/**
 * What ends the block of HTML that a line opens: a sign, or a blank line, which an empty text stands
 * for. Null where it opens none.
 *
 * @param inParagraph whether the line could go on a paragraph as well.
 */
export function htmlClosing(rest: string, inParagraph: boolean): string | null {
  if (!rest.startsWith('<')) return null;
  if (rest.startsWith('<!--')) return '-->';
  if (rest.startsWith('<?')) return '?>';
  if (rest.startsWith('<![CDATA[')) return ']]>';
  if (/^<![a-z]/i.test(rest)) return '>';
  const raw = rawTag.exec(rest)?.[0];
  if (raw !== undefined) return `</${raw.slice(1).trim().replace('>', '').toLowerCase()}>`;
  return blockTag.test(rest) || (!inParagraph && loneTag.test(rest)) ? '' : null;
}

/** Whether what is hidden up to a sign ends on a line, or on the part of one that is given. */
export function closesHidden(closing: string, line: string): boolean {
  return closing.startsWith('</') ? rawTagEnd.test(line) : line.includes(closing);
}

/** The run of signs of the code fence that a line opens; null where it opens none. */
export function openedFence(rest: string): string | null {
  const [, backticks, tildes] = fence.exec(rest) ?? [];
  return backticks ?? tildes ?? null;
}

/** Whether a line would go on a paragraph rather than begin something. */
export function isPlainText(rest: string, indent: number): boolean {
  if (indent >= 4) return true;
  const begins =
    rest.startsWith('>') ||
    isRule(rest) ||
    [heading, listItem, fence].some((start) => start.test(rest)) ||
    htmlClosing(rest, true) !== null;
  return !begins && !['%%', '$$'].some((sign) => rest.startsWith(sign));
}

/** Whether a line of a quote ends in words that a line without its mark would go on. */
export function leavesParagraph(quote: string): boolean {
  const inner = /^[> \t]*/.exec(quote)?.[0].length ?? 0;
  const quoted = quote.slice(inner);
  if (quoted === '' || isRule(quoted)) return false;
  const item = listItem.exec(quoted)?.[0];
  return item === undefined ? isPlainText(quoted, 0) : quoted.slice(item.length).trim() !== '';
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
  return cutOut(line, codeSpans(line), () => '');
}

/** The line with as many null characters in place of each code span, so that all else keeps its offset. */
export function withCodeBlanked(line: string): string {
  return cutOut(line, codeSpans(line), (length) => '\0'.repeat(length));
}

/** A stretch of a line, the end not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function cutOut(line: string, spans: readonly Span[], instead: (length: number) => string): string {
  let kept = '';
  let done = 0;
  for (const { from, to } of spans) {
    kept += line.slice(done, from) + instead(to - from);
    done = to;
  }
  return kept + line.slice(done);
}

function codeSpans(line: string): readonly Span[] {
  if (!line.includes('`')) return [];
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run, index }) => ({ index, size: run.length }));
  const places = new Map<number, number[]>();
  runs.forEach(({ size }, place) => {
    const same = places.get(size);
    if (same === undefined) places.set(size, [place]);
    else same.push(place);
  });
  for (const same of places.values()) same.reverse();
  const spans: Span[] = [];
  for (let place = 0; place < runs.length; place += 1) {
    const { index, size } = runs[place] as { index: number; size: number };
    const same = places.get(size) as number[];
    while ((same.at(-1) ?? Infinity) <= place) same.pop();
    const closing = same.at(-1);
    if (closing === undefined) continue;
    spans.push({ from: index, to: (runs[closing]?.index ?? index) + size });
    place = closing;
  }
  return spans;
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
