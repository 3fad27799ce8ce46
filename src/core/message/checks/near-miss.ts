import { isTitle } from '../../contact/titles';
import { lettersOff } from './name-forms';
import { calendarWords, commonWords } from './en/common-words';
import { startingWords } from './en/starting-words';

/** A word that is a letter or two off a name. */
export interface NearMiss {
  /** As it is written in the text. */
  readonly name: string;
  /** The name that it nearly is. */
  readonly meant: string;
  readonly from: number;
  readonly to: number;
}

/** The fewest letters of a word, and of a name, that are compared. */
const FEWEST = 4;
/** From how many letters on a word may be two letters off. */
const LONG = 7;

/** The most signs that a line is taken for somebody's name with. */
const LONGEST_NAME = 60;

/** How far from a word the one beside it is looked for, in signs. */
const LONGEST_WORD = 24;

/** The word with a capital before or behind another, where only a space lies between. */
const wordBefore = /(?:^|[^\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) $/u;
const wordBehind = /^ (\p{Lu}[\p{L}\p{M}]+)/u;

/** Letters as one word: what joins words, as in `Adeyemi-Holt`, does not belong to it. */
const oneWord = /[\p{L}\p{M}]+/gu;

/**
 * Finds capitalised words of four letters or more that are one letter off a word of the recipient's
 * name or company, or two where both have seven or more.
 *
 * @param names the words of name and company, as they are written
 * @param isKnown whether a word in lower case is right as it is, as the name of somebody else
 */
export function nearMisses(
  names: readonly string[],
  isKnown: (word: string) => boolean,
): (text: string) => readonly NearMiss[] {
  const words = new Set(names.flatMap((name) => name.normalize('NFC').match(oneWord) ?? []));
  const compared = [...words]
    .filter((name) => /^\p{Lu}/u.test(name) && name.length >= FEWEST)
    .map((name) => ({ name, key: name.toLowerCase() }));
  if (compared.length === 0) return () => [];
  const right = new Set([...words].map((word) => word.toLowerCase()));
  /** Whether another name stands beside a word, as in “Marta Thiele” where Marcus Thiel is written to. */
  const isOfAnother = (text: string, from: number, to: number): boolean =>
    [
      wordBefore.exec(text.slice(Math.max(0, from - LONGEST_WORD), from)),
      wordBehind.exec(text.slice(to, to + LONGEST_WORD)),
    ].some((beside) => {
      const word = beside?.[1] ?? '';
      const key = word.normalize('NFC').toLowerCase();
      const isName = word !== '' && !isWord(key) && !isTitle(word);
      return isName && !right.has(key) && !compared.some((name) => isNear(key, name.key));
    });
  return (text) => {
    const own = wordsOfSignature(text);
    return [...text.matchAll(oneWord)].flatMap(({ 0: word, index: from }) => {
      if (word.length < FEWEST || !/^\p{Lu}/u.test(word) || isPartOfAddress(text, from, word)) {
        return [];
      }
      const key = word.normalize('NFC').toLowerCase();
      if (right.has(key) || own.has(key) || isWord(key) || isKnown(key)) return [];
      const near = compared.find((name) => isNear(key, name.key));
      return near === undefined || isOfAnother(text, from, from + word.length)
        ? []
        : [{ name: word, meant: near.name, from, to: from + word.length }];
    });
  };
}

/** The words of the name below a message, which is the writer's own: the last line, behind one that ends with a comma. */
function wordsOfSignature(text: string): ReadonlySet<string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [closing = '', name = ''] = lines.slice(-2);
  if (!closing.trimEnd().endsWith(',') || name.length > LONGEST_NAME) return new Set();
  return new Set(name.normalize('NFC').toLowerCase().match(oneWord));
}

function isWord(key: string): boolean {
  return commonWords.has(key) || calendarWords.has(key) || startingWords.has(key);
}

function isNear(word: string, name: string): boolean {
  if (isInflected(word, name) || isInflected(name, word)) return false;
  const most = name.length >= LONG && word.length >= LONG - 1 ? 2 : 1;
  const off = lettersOff(word, name, most);
  // Two letters off and begun otherwise it is more likely another name, as Western for Eastern.
  return off === 1 || (off === 2 && word.charAt(0) === name.charAt(0));
}

/** Whether a word is a name with an ending: several of them, or what comes from there. */
function isInflected(word: string, name: string): boolean {
  if (!word.startsWith(name)) return false;
  return /^(?:s|es|n|an)$/.test(word.slice(name.length));
}

/** Whether a word belongs to a link, an address or a handle. */
function isPartOfAddress(text: string, from: number, word: string): boolean {
  const before = text.slice(Math.max(0, from - 1), from);
  const after = text.slice(from + word.length, from + word.length + 2);
  return /[@#/._\d]/.test(before) || /^(?:[@/_\d]|\.[\p{L}\p{N}])/u.test(after);
}
