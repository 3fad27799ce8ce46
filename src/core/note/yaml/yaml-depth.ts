const mostBrackets = 100;
const mostIndent = 300;

/**
 * The offset from which a source is nested deeper than anybody writes, or -1. The YAML reader
 * calls itself for each level, and thousands of them would end the app rather than the reading.
 * Brackets in quotes count as well: the answer errs on the safe side.
 */
export function depthLimit(source: string): number {
  let open = 0;
  let lead = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (sign === '[' || sign === '{') open += 1;
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
    if (sign === '\n') lead = 0;
    else if (lead !== -1) lead = ' \t-?:'.includes(sign) ? lead + 1 : -1;
    if (open > mostBrackets || lead > mostIndent) return at;
  }
  return -1;
}
