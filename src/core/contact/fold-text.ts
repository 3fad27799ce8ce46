/** Letters that are letters of their own, so that no decomposition leads to what is typed for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
  ...{ ŧ: 't', ŋ: 'n', ĸ: 'k', ŀ: 'l', ſ: 's', ə: 'e', ɨ: 'i', ƶ: 'z', ς: 'σ' },
  ...{ '‘': "'", '’': "'", ʼ: "'", ʻ: "'", ʹ: "'", '′': "'", '‛': "'", '`': "'", '´': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' },
};

/** A sign that may have a plainer one, or that nobody can see. */
const unusual = /[^ -~]/;

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
  return lower
    .replace(/[´`]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^ -~]/gu, (sign) => plainLetters[sign] ?? sign)
    .replace(/\s/g, ' ');
}

/** The words of a search, each as {@link foldText} gives it; none for a blank one. */
export function searchWords(text: string): readonly string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}
