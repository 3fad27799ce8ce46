import { wordList } from '../../../contact/word-list';
import type { Named, WordsAbout } from '../en/about-instead-of-to';
import type { DoubledWord } from '../en/doubled-words';
import type { Slip } from '../en/slips';

/** Words that stand twice in good sentences: “nous nous parlons”, “en en parlant”, “faire faire”. */
const mayDouble = wordList('nous vous faire en très si non oui bien trop tout ha hé eh la na bla');

const oneWord = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Words that stand twice in a row, across the end of a line too, but not of a paragraph. Numbers,
 * and names such as Pago Pago, may.
 */
export function findDoubledWords(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  let last = { word: '', from: 0, to: 0 };
  for (const { 0: word, index: from } of text.matchAll(oneWord)) {
    const to = from + word.length;
    const key = word.toLowerCase();
    const gap = text.slice(last.to, from);
    const isGap = gap.trim() === '' && gap !== '' && !/\n[^\S\n]*\n/.test(gap);
    const areNames = word.length > 3 && word === last.word && /^\p{Lu}/u.test(word);
    const twice = isGap && key === last.word.toLowerCase() && !/^\p{N}/u.test(word);
    if (twice && !areNames && !mayDouble.has(key)) {
      found.push({ word: last.word, from: last.from, to });
    }
    last = { word, from, to };
  }
  return found;
}

const spaced = /[\p{L}\p{N}"”»’')\]][ \t\u00A0\u202F]{1,3}[.,](?=\s|$)(?![ \t][.,])/gu;

/** A space before a full stop or a comma; before `;`, `:`, `!` and `?` French has one. */
export function findSlips(text: string): readonly Slip[] {
  return [...text.matchAll(spaced)].flatMap(({ 0: match, index }) => {
    if (/[:;]-?[)\]]/.test(text.slice(Math.max(0, index - 2), index + 1))) return [];
    return [{ kind: 'space' as const, from: index + 1, to: index + match.length }];
  });
}

const quotes = /«[^«»\n]{0,300}»|“[^“”\n]{0,300}”|"[^"\n]{0,300}"|^>.*$/gmu;

/** How far a greeting reaches at most, in characters. */
const GREETING = 80;

/** Behind these a name is that of somebody who is spoken of. */
const spokenOf = wordList('de d avec par chez pour que qu à sur selon');

/** Behind a name these say what somebody did or is. */
const saidOf = wordList('a est avait était travaille dit écrit fait parle explique raconte');

/**
 * The recipient's own name as that of somebody else: “le parcours d’Ana”. “Son” and “elle” may be
 * about anything in French, so that they tell nothing.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const said = text.replace(quotes, (quote) => ' '.repeat(quote.length));
  const others = new Set(wordsOf(`${named.company} ${named.myName}`));
  const names = new Set(wordsOf(named.names.join(' ')).filter((name) => !others.has(name)));
  const words = [...said.matchAll(/[\p{L}\p{M}]+/gu)];
  const start = said.length - said.trimStart().length;
  const line = said.indexOf('\n', start);
  const begin = Math.min(start + GREETING / 2, line < 0 ? said.length : line);
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

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
