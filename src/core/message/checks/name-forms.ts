/** How many letters both words begin with. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

/** The most letters of an ending. */
const ENDING = 3;

/**
 * Whether a word may be a name in another case: both begin alike, in three letters at least, and end
 * differently. Of a name of three letters it is all but the last. Case counts as it is given.
 *
 * @example isFormOf('marku', 'marek') // true
 */
export function isFormOf(word: string, name: string): boolean {
  const stem = sharedStart(word, name);
  const least = name.length < 4 ? name.length - 1 : 3;
  return stem >= Math.max(2, least) && word.length - stem <= ENDING && name.length - stem <= ENDING;
}

/**
 * How many letters a word is from another: letters left out, added, or put in place of others, and
 * neighbours that changed places. Infinite where that is more than a number.
 *
 * @example lettersOff('Nortwhind', 'Northwind', 2) // 1
 */
export function lettersOff(word: string, name: string, most: number): number {
  const [one, other] = [Array.from(word), Array.from(name)];
  if (Math.abs(one.length - other.length) > most || one.length > LONGEST) return Infinity;
  let [before, last]: [number[], number[]] = [[], other.map((_, at) => at)];
  last.push(other.length);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && at > 1 ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  const off = last[other.length] ?? Infinity;
  return off > most ? Infinity : off;
}

/** The most letters of a word that is compared; no name has more. */
const LONGEST = 40;
