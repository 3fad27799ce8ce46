/** Orders texts, as `Speech.compare` does it for a language. */
export type CompareTexts = (one: string, other: string) => number;

/** Orders texts by their code units: the same on every machine and in every language. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The same order of texts in less time: where a digit, or a letter without marks, is what first differs, the
 * language is not asked. For those that have no letters of several signs, as all that the plugin speaks.
 */
export function orderedSooner(compare: CompareTexts): CompareTexts {
  return (one, other) => {
    const length = Math.min(one.length, other.length);
    let at = 0;
    while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
    const [first, second] = [one.charCodeAt(at), other.charCodeAt(at)];
    const range = rangeOf(first);
    const isPlain = range !== null && range === rangeOf(second);
    return isPlain ? first - second : compare(one, other);
  };
}

/** Which of the digits, capitals and small letters of ASCII a code unit is among; null for none. */
function rangeOf(unit: number): 'digits' | 'capitals' | 'small' | null {
  if (unit >= 97) return unit <= 122 ? 'small' : null;
  if (unit >= 65) return unit <= 90 ? 'capitals' : null;
  return unit >= 48 && unit <= 57 ? 'digits' : null;
}
