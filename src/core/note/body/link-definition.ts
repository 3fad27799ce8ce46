const label = /[ \t]*\[(?!\s*\])((?:[^[\]\\]|\\[^]){1,999})\]:/y;
const gap = /[ \t]*(?:(?:\r\n?|\n)[ \t]*)?/y;
const destination = /<(?:[^<>\r\n\\]|\\[^\r\n])*>|[^\s<][^\s]*/y;
const title = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y;
const lineEnd = /[ \t]*(?:\r\n?|\n|$)/y;

/**
 * The offset behind the link definitions, such as `[name]: address "title"`, that a paragraph begins
 * with, and behind the line end of the last; 0 where it begins with none. They show nothing, and make
 * no heading of the line under them. As CommonMark reads them.
 */
export function definitionsEnd(paragraph: string): number {
  let end = 0;
  for (;;) {
    const next = definitionEnd(paragraph, end);
    if (next === null) return end;
    end = next;
  }
}

function definitionEnd(text: string, from: number): number | null {
  const labelled = behind(label, text, from);
  if (labelled === null) return null;
  const gapped = behind(gap, text, labelled) ?? labelled;
  const addressed = behind(destination, text, gapped);
  if (addressed === null || !isBalanced(text.slice(gapped, addressed))) return null;
  const beforeTitle = behind(gap, text, addressed) ?? addressed;
  const titled = beforeTitle > addressed ? behind(title, text, beforeTitle) : null;
  const withTitle = titled === null ? null : behind(lineEnd, text, titled);
  return withTitle ?? behind(lineEnd, text, addressed);
}

/** The offset behind what a sticky pattern finds at an offset; null where it finds nothing there. */
function behind(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Whether an address without angle brackets closes each of its parentheses. */
function isBalanced(address: string): boolean {
  if (address.startsWith('<')) return true;
  let open = 0;
  for (const [sign] of address.matchAll(/\\.|[()]/g)) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
