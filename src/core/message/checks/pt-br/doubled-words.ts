import type { DoubledWord } from '../en/doubled-words';

/** Words that stand twice in good sentences: “logo logo”, “se se interessar”, “para para pensar”. */
const mayDouble = new Set(
  'muito bem logo já agora assim quase tão se que para longe nada quem ai ha bye sim não'.split(
    ' ',
  ),
);

const oneWord = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Words that stand twice in a row, across the end of a line too, but not of a paragraph. Numbers,
 * and names such as Walla Walla, may.
 */
export function findDoubledWords(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  let last = { word: '', from: 0, to: 0 };
  for (const { 0: word, index: from } of text.matchAll(oneWord)) {
    const to = from + word.length;
    const key = word.toLowerCase();
    const gap = text.slice(last.to, from);
    const isGap = /^\s+$/.test(gap) && !/\n[^\S\n]*\n/.test(gap);
    const isName = word.length > 3 && word === last.word && /^\p{Lu}/u.test(word);
    const isTwice = isGap && key === last.word.toLowerCase() && !/^\p{N}/u.test(word);
    if (isTwice && !isName && !mayDouble.has(key)) {
      found.push({ word: last.word, from: last.from, to });
    }
    last = { word, from, to };
  }
  return found;
}
