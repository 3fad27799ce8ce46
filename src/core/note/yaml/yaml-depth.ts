import { tokensOf } from './yaml-tokens';

/** Most levels that are told from brackets, and from the signs and blanks before a line's text. */
const most = { brackets: 100, lead: 300 };

/** The same where what stands in quotes and in blocks of text counts as well. */
const mostInAll = { brackets: 1000, lead: 3000 };

/**
 * The offset from which a source is nested deeper than anybody writes, or -1. The YAML reader
 * calls itself for each level, and thousands of them would end the app rather than the reading.
 * What stands in quotes or in a block of text nests nothing, so it counts only in a far higher
 * number: where a source is broken, a reader may see the quotes end elsewhere. What may be a comment
 * closes nothing that was opened before it.
 */
export function depthLimit(source: string): number {
  const all = passing(source, mostInAll);
  if (all !== -1 || passing(source, most) === -1) return all;
  return passing(withoutTexts(source), most);
}

/** The source with each sign in quotes and in blocks of text as a letter, at the same offsets. */
function withoutTexts(source: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { kind, from, to } of tokensOf(source, 0, source.length)) {
    if (kind !== 'quoted' && kind !== 'text-block') continue;
    pieces.push(source.slice(done, from), 'x'.repeat(to - from));
    done = to;
  }
  return pieces.join('') + source.slice(done);
}

function passing(source: string, { brackets, lead: mostLead }: typeof most): number {
  let open = 0;
  /** How many of them stand in a comment; null outside of one. */
  let inComment: number | null = null;
  let lead = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (sign === '[' || sign === '{') {
      open += 1;
      if (inComment !== null) inComment += 1;
    } else if ((sign === ']' || sign === '}') && open > 0 && inComment !== 0) {
      open -= 1;
      if (inComment !== null) inComment -= 1;
    } else if (sign === '#' && mayBeginComment(source[at - 1])) inComment ??= 0;
    else if (sign === '\n') inComment = null;
    if (sign === '\n') lead = 0;
    else if (lead !== -1) lead = ' \t-?:'.includes(sign) ? lead + 1 : -1;
    if (open > brackets || lead > mostLead) return at;
  }
  return -1;
}

/** Whether a `#` behind this sign, or at the beginning, may hide the rest of its line. */
function mayBeginComment(before = ' '): boolean {
  return ' \t\r\n[]{},'.includes(before);
}
