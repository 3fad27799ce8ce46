/** A first character with which something other than a paragraph may begin. */
export const mayBegin = /^[-+*_=>#<`~$%\d]/;

/** A code fence: its run of signs, and what stands behind. */
export const fenceOpening = /^(`{3,}|~{3,})(.*)$/;
/** A heading of the `#` kind. */
export const heading = /^#{1,6}(?:[ \t]|$)/;
/** The line under a heading of the setext kind. */
export const underline = /^(?:=+|-+)[ \t]*$/;
/** A horizontal rule. */
export const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** The marker of a list item. */
export const listItem = /^([-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
/** An HTML tag whose contents are hidden to its end. */
export const rawTag = /^<(script|pre|style|textarea)(?:[\s>]|$)/i;
/** An HTML tag that hides what follows up to a blank line. */
export const blockTag =
  /^<\/?(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|dt|dd|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|html|iframe|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$)/i;

/** Whether a line would go on a paragraph rather than begin something. */
export function isPlainText(rest: string, indent: number): boolean {
  if (indent >= 4) return true;
  const begins =
    rest.startsWith('>') ||
    [heading, rule, listItem, fenceOpening, rawTag, blockTag].some((start) => start.test(rest));
  return !begins && !['<!--', '%%', '$$'].some((sign) => rest.startsWith(sign));
}

/** The sign that would close the comment a line leaves open. */
export function leftOpen(line: string): string | null {
  let at = 0;
  for (;;) {
    const percent = line.indexOf('%%', at);
    const html = line.indexOf('<!--', at);
    if (percent === -1 && html === -1) return null;
    const isHtml = percent === -1 || (html !== -1 && html < percent);
    const closing = isHtml ? '-->' : '%%';
    const end = line.indexOf(closing, (isHtml ? html : percent) + closing.length);
    if (end === -1) return closing;
    at = end + closing.length;
  }
}

/** The line with the insides of its code spans blanked. */
export function withoutCode(line: string): string {
  return line.includes('`') ? line.replace(/(`+)[^`]+\1/g, '') : line;
}

/** The offset of the first character that is no space or tab; the length where there is none. */
export function firstSign(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

/** The column of an offset in a line, with tab stops of four. */
export function columnAt(line: string, offset: number): number {
  let column = 0;
  for (let at = 0; at < offset; at += 1) column += line[at] === '\t' ? 4 - (column % 4) : 1;
  return column;
}
