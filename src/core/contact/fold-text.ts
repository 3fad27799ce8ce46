/** Letters that are letters of their own, so that no decomposition leads to what is typed for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
  ...{ ŧ: 't', ŋ: 'n', ĸ: 'k', ŀ: 'l', ſ: 's', ə: 'e', ɨ: 'i', ƶ: 'z', ς: 'σ' },
  ...{ '‘': "'", '’': "'", ʼ: "'", ʻ: "'", ʹ: "'", '′': "'", '‛': "'", '`': "'", '´': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' },
};

/** A sign that may have a plainer one, or that nobody can see. */
const unusual = /[^ -~]|`/;

/**
 * Text as searches compare it: without case, marks over and under letters, and invisible signs;
 * letters such as `ø`, `ł` or `ß` as they are typed without them, curly quotes and dashes straight,
 * every kind of space as one. Takes time in proportion to the text.
 *
 * @example foldText('Søren O’Brien') // "soren o'brien"
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!unusual.test(lower)) return lower;
  return (
    lower
      .replace(/[´`]/g, "'")
      .normalize('NFKD')
      // Mathematical and other letters by another name have their capitals only from here on.
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/[^ -~]/gu, (sign) => plainLetters[sign] ?? sign)
      .replace(/\s/g, ' ')
  );
}

/** The words of a search, each as {@link foldText} gives it; none for a blank one. */
export function searchWords(text: string): readonly string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}

/** A text as {@link foldText} gives it, with where its letters stand in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each of its characters where its letter begins; null where both are of one length. */
  readonly places: readonly number[] | null;
}

/** A stretch of a text, from an offset to before another. */
type Stretch = [from: number, to: number];

/** As {@link foldText}, but so that what is found in it can be shown in the original. */
export function foldWithPlaces(text: string): FoldedText {
  const lower = text.toLowerCase();
  if (lower.length === text.length && !unusual.test(lower)) return { text: lower, places: null };
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = foldText(letter);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  return { text: folded, places };
}

/**
 * Where stretches of a folded text stand in the original: whole letters, with the marks on them, and
 * each letter once. The stretches are in order and do not overlap.
 */
export function stretchesIn(
  original: string,
  { places }: FoldedText,
  found: readonly (readonly [from: number, to: number])[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, to] of found) {
    const start = places === null ? from : (places[from] ?? original.length);
    const end = places === null ? to : endOf(places, to, original.length);
    const last = stretches.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) stretches.push([start, end]);
  }
  return stretches;
}

/** Where the last letter before an offset of the folded text ends. */
function endOf(places: readonly number[], to: number, length: number): number {
  const last = places[to - 1] ?? length;
  let next = to;
  while (places[next] === last) next += 1;
  return places[next] ?? length;
}
