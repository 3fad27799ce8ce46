/** The longest name of a property that is looked for. */
export const MOST_NAME = 60;

/** A stretch in brackets, with where the two colons in it stand. */
interface Brackets {
  readonly from: number;
  readonly colons: number;
  readonly to: number;
}

/** The stretches in brackets or parentheses that hold a name and two colons, none within another. */
export function bracketsIn(masked: string, start: number): readonly Brackets[] {
  const found: Brackets[] = [];
  const closing = closingBrackets(masked);
  let end = start;
  for (let colons = masked.indexOf('::', start); colons >= 0;) {
    const from = openedBefore(masked, colons, end);
    const last = closing.get(from) ?? -1;
    if (last > colons) {
      end = last + 1;
      found.push({ from, colons, to: end });
    }
    colons = masked.indexOf('::', Math.max(colons + 2, end));
  }
  return found;
}

/** The bracket that opens before a name, from an offset on; -1 where none does, or it is a link's or behind one. */
function openedBefore(masked: string, colons: number, least: number): number {
  for (let at = colons - 1; at >= Math.max(least, colons - MOST_NAME); at -= 1) {
    const sign = masked.charAt(at);
    if (sign === ']' || sign === ')') return -1;
    if (sign !== '[' && sign !== '(') continue;
    const isLink = masked[at - 1] === (sign === '[' ? '[' : ']');
    return isLink || masked[at - 1] === '\\' ? -1 : at;
  }
  return -1;
}

/** For the offset of each bracket that opens the one that closes it, each kind by itself. */
function closingBrackets(masked: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: Readonly<Record<string, number[]>> = { ']': [], ')': [] };
  for (let at = 0; at < masked.length; at += 1) {
    const sign = masked.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') open[']']?.push(at);
    else if (sign === '(') open[')']?.push(at);
    else {
      const from = open[sign]?.pop();
      if (from !== undefined) closing.set(from, at);
    }
  }
  return closing;
}

/**
 * A line with its links and embeds blanked, with their words and addresses, by a letter in place of
 * each sign: what they hold is theirs, and what stands before a name is none of it.
 */
export function withLinksBlanked(line: string): string {
  if (!line.includes('](') && !line.includes('[[')) return line;
  const closing = closingBrackets(line);
  let kept = '';
  let done = 0;
  for (let at = line.indexOf('['); at >= 0; at = line.indexOf('[', Math.max(at + 1, done))) {
    const end = endOfLink(line, at, closing);
    if (end === null) continue;
    kept += line.slice(done, at) + 'x'.repeat(end - at);
    done = end;
  }
  return kept + line.slice(done);
}

/** Where the link ends that a bracket opens; null where it opens none. */
function endOfLink(line: string, at: number, closing: ReadonlyMap<number, number>): number | null {
  const close = closing.get(at);
  if (close === undefined) return null;
  if (line[at + 1] === '[' && closing.get(at + 1) === close - 1) return close + 1;
  if (line[close + 1] !== '(') return null;
  const last = closing.get(close + 1);
  return last === undefined ? null : last + 1;
}
