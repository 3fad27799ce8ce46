import { lineEnd } from '../text/line-ending';

/** Most steps over the lines of a source; one with a list of two thousand entries takes half as many. */
const MOST_STEPS = 40_000_000;

/** Most signs that may part a name or an entry from the next. */
const MOST_PARTED = 10_000;

/** What a reader of YAML can stumble over: all that is more to it than a letter of a word. */
const signs = new Set('[]{},:?&*!|>\'"%@`#\\-');

const parting = new Set(':,?');

/**
 * The offset from which a source holds more than anybody writes, or -1. The YAML reader looks at all
 * of a line again for each sign on it that it stumbles over, and compares each name with all others,
 * so a hundred thousand signs would take it minutes. Signs in quotes count as well: the answer errs on
 * the safe side, for lines of some twenty thousand characters and more.
 */
export function loadLimit(source: string): number {
  let steps = 0;
  let parted = 0;
  for (let line = 0; line < source.length;) {
    const end = lineEnd(source, line);
    for (let at = line; at < end; at += 1) {
      const sign = source[at] ?? '';
      if (signs.has(sign)) steps += end - line;
      if (parting.has(sign)) parted += 1;
      if (steps > MOST_STEPS || parted > MOST_PARTED) return at;
    }
    line = end + (source[end] === '\r' ? 2 : 1);
  }
  return -1;
}
