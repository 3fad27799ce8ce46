import { wordList } from '../../../contact/word-list';
import { blanked, type Named, type WordsAbout, wordsOf } from '../words-about';

const quotes = /«[^«»\n]{0,300}»|“[^“”\n]{0,300}”|"[^"\n]{0,300}"|^>.*$/gmu;

/** How far a greeting reaches at most, in characters. */
const GREETING = 40;

/** Behind these a name is that of somebody who is spoken of. */
const spokenOf = wordList('de d avec par chez pour que qu à sur selon');

/** Behind a name these say what somebody did or is. */
const saidOf = wordList('a est avait était travaille dit écrit fait parle explique raconte');

/**
 * The recipient's own name as that of somebody else: “le parcours d’Ana”. “Son” and “elle” may be
 * about anything in French, so that they tell nothing.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const said = blanked(text, quotes);
  const others = keysOf([named.company, named.myName]);
  const names = new Set([...keysOf(named.names)].filter((name) => !others.has(name)));
  const words = [...said.matchAll(/[\p{L}\p{M}]+/gu)];
  const start = said.length - said.trimStart().length;
  const line = said.indexOf('\n', start);
  const begin = Math.min(start + GREETING, line < 0 ? said.length : line);
  return words.flatMap(({ 0: word, index }, place) => {
    if (index < begin || word.length < 3 || !/^\p{Lu}/u.test(word)) return [];
    if (!names.has(word.toLowerCase())) return [];
    const [last, next] = [words[place - 1], words[place + 1]];
    const isLed = last !== undefined && spokenOf.has(last[0].toLowerCase());
    const isClose =
      last !== undefined && /^[ \n'’]$/.test(said.slice(last.index + last[0].length, index));
    const isDoing =
      next !== undefined &&
      said.slice(index + word.length, next.index) === ' ' &&
      saidOf.has(next[0]);
    // A family name of two or more goes by what stands before the first.
    return (isLed && isClose) || isDoing ? [{ from: index, to: index + word.length }] : [];
  });
}

/** The words of names in lower case. */
function keysOf(names: readonly string[]): ReadonlySet<string> {
  return wordsOf(names.map((name) => name.toLowerCase()));
}
