import type { DoubledWord } from '../en/doubled-words';

/** Words that stand twice in good Spanish sentences: “muy muy”, “casi casi”, “nada nada”. */
const mayDouble = new Set(
  'no sí si muy ya mucho mucha tan casi así nada bien luego bla ja je hola gracias todo poco'.split(
    ' ',
  ),
);

/**
 * Words that stand twice in a row, across the end of a line too, but not of a paragraph. Numbers,
 * and names such as Lapu Lapu, may.
 */
export function findDoubledWords(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  let last = { word: '', from: 0, to: 0 };
  for (const { 0: word, index: from } of text.matchAll(oneWord)) {
    const to = from + word.length;
    const key = word.toLowerCase();
    const twice = key === last.word.toLowerCase() && isGap(text.slice(last.to, from));
    if (twice && !mayDouble.has(key) && !/^\p{N}/u.test(word) && !areNames(last.word, word)) {
      found.push({ word: last.word, from: last.from, to });
    }
    last = { word, from, to };
  }
  return found;
}

const oneWord = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Whether only space lies between, and at most one end of a line. */
function isGap(between: string): boolean {
  return /^\s+$/.test(between) && !/\n[^\S\n]*\n/.test(between);
}

function areNames(one: string, other: string): boolean {
  return one.length > 3 && one === other && /^\p{Lu}/u.test(one);
}
