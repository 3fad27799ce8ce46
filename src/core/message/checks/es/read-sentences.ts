import type { PlacedSentence, Word } from '../en/read-sentences';
import { remembered } from '../remembered';

const accented = 'áéíóúüÁÉÍÓÚÜ';
const plain = 'aeiouuAEIOUU';

/** A text of the same length without the accents of its vowels, which many leave out. */
export function withoutAccents(text: string): string {
  return text.replace(/[áéíóúüÁÉÍÓÚÜ]/g, (letter) => plain.charAt(accented.indexOf(letter)));
}

/** Letters and digits; abbreviations such as `C.V.` as one. */
const oneWord = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The sentences of a Spanish text as phrases are compared with them: in lower case, without accents.
 * A line ends one only before a blank line or an item of a list.
 */
export const readSentences = remembered(sentencesOf);

function sentencesOf(text: string): readonly PlacedSentence[] {
  const sentences: Word[][] = [[]];
  let end = 0;
  for (const { 0: written, index: from } of text.matchAll(oneWord)) {
    const gap = text.slice(end, from);
    if (/[.!?…]|\n[^\S\n]{0,9}(?:\n|[-*•>])/u.test(gap)) sentences.push([]);
    const sentence = sentences.at(-1) ?? [];
    end = from + written.length;
    sentence.push({
      text: withoutAccents(written.toLowerCase()).replace(/\./g, ''),
      ...{ from, to: end },
      isName: sentence.length > 0 && /^\p{Lu}/u.test(written),
      beginsClause: /[;:()—–¿¡]|\s-\s/.test(gap),
      hasComma: gap.includes(','),
    });
  }
  return sentences.filter(({ length }) => length > 0).map((sentence) => ({ sentence, at: 0 }));
}
