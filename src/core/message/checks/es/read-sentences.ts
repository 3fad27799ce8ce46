import { sentenceReader } from '../sentences';

const accented = 'áéíóúüÁÉÍÓÚÜ';
const plain = 'aeiouuAEIOUU';

/** A text of the same length without the accents of its vowels, which many leave out. */
export function withoutAccents(text: string): string {
  return text.replace(/[áéíóúüÁÉÍÓÚÜ]/g, (letter) => plain.charAt(accented.indexOf(letter)));
}

/** The sentences of a Spanish text, without accents. */
export const readSentences = sentenceReader({
  oneWord: /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu,
  clauseMark: /[;:()—–¿¡]|\s-\s/,
  wordsOf: (written) => [withoutAccents(written.toLowerCase()).replace(/\./g, '')],
});
