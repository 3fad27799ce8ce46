import { foldText } from '../contact/fold-text';

/** What is searched of somebody in a file, made once for all that is typed. */
export interface SearchedRow {
  /** Their names, then their company and role, as searches compare them. */
  readonly text: string;
  /** Where the names end. */
  readonly nameEnd: number;
}

/** What is searched of somebody by all their names, and by what else is known of them. */
export function searchedRow(names: readonly string[], others: readonly string[]): SearchedRow {
  const name = foldText(names.join('\n'));
  return { text: [name, ...others.map(foldText)].join('\n'), nameEnd: name.length };
}

/** The place of whoever is not found: behind all others, as many words as there may be. */
export const NOWHERE = 255;

/**
 * How far back somebody stands among those who are found: 0 where a word of their name begins with each
 * word, more for each that only begins a word of what else is known, and most for each that stands within
 * one. {@link NOWHERE} where a word is nowhere. Looks through the text once for each word.
 *
 * @param words none of them twice, as `searchWords` gives them.
 */
export function placeAmongFound({ text, nameEnd }: SearchedRow, words: readonly string[]): number {
  let place = 0;
  // At each key of a search it is asked of tens of thousands, before an engine has made it fast.
  for (let nth = 0; nth < words.length; nth += 1) {
    const word = words[nth] as string;
    let at = text.indexOf(word);
    if (at < 0) return NOWHERE;
    while (at >= 0 && !beginsWord(text, at)) at = text.indexOf(word, at + 1);
    place += at < 0 ? 2 : at > nameEnd ? 1 : 0;
  }
  return Math.min(place, NOWHERE - 1);
}

/** Whether no letter or digit stands before an offset. */
function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  // Nearly all stand behind a blank or within plain letters, and are to be told without a pattern.
  if (before < 0x80) {
    const isDigit = before >= 0x30 && before <= 0x39;
    return !isDigit && (before < 0x61 || before > 0x7a);
  }
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}
