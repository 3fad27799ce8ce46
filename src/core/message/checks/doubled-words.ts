import type { WordList } from '../../contact/word-list';
import type { Stretch } from './stretches';

/** A word that stands twice in a row. */
export interface DoubledWord extends Stretch {
  readonly word: string;
}

/** A word with what joins its parts. */
const oneWord = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Makes what finds words that stand twice in a row, across the end of a line too, but not of a
 * paragraph. Numbers, and names such as Walla Walla, may.
 *
 * @param mayDouble words that stand twice in good sentences, in lower case
 */
export function doubledWordFinder(mayDouble: WordList): (text: string) => readonly DoubledWord[] {
  return (text) => {
    const found: DoubledWord[] = [];
    const words = [...text.matchAll(oneWord)];
    const firstNames = firstNamesIn(words.map(([word]) => word));
    let last = { word: '', from: 0, to: 0 };
    for (const { 0: word, index: from } of words) {
      const to = from + word.length;
      const key = word.toLowerCase();
      const isTwice = key === last.word.toLowerCase() && isGap(text.slice(last.to, from));
      const isRight =
        mayDouble.has(key) ||
        /^\p{N}/u.test(word) ||
        areNames(last.word, word) ||
        (last.word !== word && firstNames.has(last.word));
      if (isTwice && !isRight) {
        found.push({ word: last.word, from: last.from, to });
      }
      last = { word, from, to };
    }
    return found;
  };
}

/** Whether only space lies between, and at most one end of a line. */
function isGap(between: string): boolean {
  return /^\s+$/.test(between) && !/\n[^\S\n]*\n/.test(between);
}

/** The words with a capital that stand before another one with one: “Will” of “Will Petersen”, who “will retire”. */
function firstNamesIn(words: readonly string[]): ReadonlySet<string> {
  const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  return new Set(
    words.filter((word, at) => {
      const next = words[at + 1] ?? '';
      return hasCapital(word) && hasCapital(next) && word.toLowerCase() !== next.toLowerCase();
    }),
  );
}

function areNames(one: string, other: string): boolean {
  return one.length > 3 && one === other && /^\p{Lu}/u.test(one);
}
