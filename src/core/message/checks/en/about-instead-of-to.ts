import { calendarWords, commonWords } from './common-words';
import { isForename, isPerson } from './persons';
import { startingWords } from './starting-words';
import { firstOfSentences } from '../stretches';
import { blanked, endOfGreeting, type Named, type WordsAbout, wordsOf } from '../words-about';

/** Third persons that may be the recipient by mistake. */
const third = /(?:^|[^\p{L}\p{N}'’-])(she|her|hers|herself|he|his|him|himself)(?![\p{L}\p{N}-])/giu;

/** Both at once are about nobody in particular. */
const either =
  /\b(?:he|she|his|her|him|himself|herself)\s*(?:\/|\bor\b)\s*(?:he|she|his|hers?|him|himself|herself)\b|s\/he/giu;

/**
 * Words about the recipient instead of to them: “her talk” where nobody else was named before, and
 * the recipient's own name as that of somebody else. The first of each sentence.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const said = blanked(blanked(text, quotes), either);
  const begin = endOfGreeting(said, wordsOf(named.names));
  const found = [...pronouns(said, begin, named), ...ownNames(said, begin, named)];
  found.sort((one, other) => one.from - other.from);
  return firstOfSentences(said, found);
}

const quotes = /“[^“”\n]{0,300}”|"[^"\n]{0,300}"|„[^„“”\n]{0,300}[“”]|«[^«»\n]{0,300}»|^>.*$/gmu;

const oneWord = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

function pronouns(text: string, begin: number, named: Named): readonly WordsAbout[] {
  const from = firstPerson(text, begin, named);
  return [...text.matchAll(third)].flatMap((match) => {
    const [whole, word = ''] = match;
    const at = match.index + whole.length - word.length;
    if (at < begin || at > from || isNamedNext(text, at, from)) return [];
    return [{ from: at, to: at + word.length }];
  });
}

/** Whether somebody is named behind a comma of the same sentence: “In her letter, Grete said so”. */
function isNamedNext(text: string, at: number, person: number): boolean {
  if (person - at > SENTENCE) return false;
  const between = text.slice(at, person);
  if (!between.includes(',') || /[.!?;\n]/.test(between)) return false;
  const [word = ''] = /^[\p{L}\p{M}]+/u.exec(text.slice(person, person + SPOKEN)) ?? [];
  const to = person + word.length;
  return isPerson(word.toLowerCase()) || spokenOf.test(text.slice(to, to + SPOKEN));
}

/** Where somebody is first named whom “she” or “he” may be about; infinite where nobody is. */
function firstPerson(text: string, begin: number, named: Named): number {
  const own = wordsOf([...named.names, named.company, named.myName]);
  for (const { 0: written, index } of text.matchAll(oneWord)) {
    if (index < begin) continue;
    const word = written.split(/['’]/)[0] ?? '';
    const key = word.toLowerCase();
    if (isPerson(key) || (key.endsWith('s') && isPerson(key.slice(0, -1)))) return index;
    if (key === 'old' && text.slice(0, index).endsWith('year-')) return index;
    if (!/^\p{Lu}/u.test(word) || word === 'I' || own.has(word) || calendarWords.has(key)) continue;
    if (isAtPlace(text, index)) continue;
    const isTold = spokenOf.test(text.slice(index + word.length, index + word.length + SPOKEN));
    if (isTold && !pronounWords.has(key) && isForename(key)) return index;
    const mayBegin = beginsSentence(text, index) && isCommon(key);
    if (!mayBegin && !pronounWords.has(key)) return index;
  }
  return Infinity;
}

const pronounWords = new Set('she her hers herself he his him himself'.split(' '));

function isCommon(key: string): boolean {
  return key.length < 4 || commonWords.has(key) || startingWords.has(key);
}

function beginsSentence(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && at - end < 6 && /[\s"“”‘’(]/.test(text.charAt(end - 1))) end -= 1;
  const isFirst = end === 0 || /[.!?…:]/.test(text.charAt(end - 1));
  return isFirst || text.slice(end, at).includes('\n');
}

/** Whether a name stands where places do: “in Leeds”. */
function isAtPlace(text: string, at: number): boolean {
  return /(?:^|\s)(?:in|at|near)\s$/i.test(text.slice(Math.max(0, at - 6), at));
}

/** How far a sentence is read on, and what stands behind a name, in characters. */
const [SENTENCE, SPOKEN] = [120, 30];

/** What says, behind a name, that it is spoken of. */
const spokenOf =
  /^(?:['’]s?\s+[\p{L}]|\s+(?:is|was|has|had|does|did|works|worked|spends|spent|says|said|tells|told|thinks|wrote|writes|gave|gives|leads|led|runs|ran|makes|made|knows|talks|talked|speaks|spoke|started|became|joined|studied|teaches|taught|explains|explained)\s)/u;

/** What says, before a name, that it is spoken of. */
const spokenBefore = /(?:^|[\s(])(?:about|by|of|with|what|how|when|where|whether|that)\s$/i;

function ownNames(text: string, begin: number, named: Named): readonly WordsAbout[] {
  const mine = wordsOf([named.myName, named.company]);
  const own = new Set(
    [...wordsOf(named.names)].filter((word) => word.length > 1 && !mine.has(word)),
  );
  return [...text.matchAll(oneWord)].flatMap(({ 0: written, index }) => {
    const word = written.split(/['’]/)[0] ?? '';
    const to = index + word.length;
    if (index < begin || !own.has(word) || !/^\p{Lu}/u.test(word)) return [];
    const key = word.toLowerCase();
    if (
      calendarWords.has(key) ||
      (commonWords.has(key) && /^['’]?\s/.test(text.slice(to, to + 2)))
    ) {
      return [];
    }
    const before = text.slice(Math.max(0, index - 40), index);
    // A name behind another is part of it: “Anna Reyes” is not Ana Reyes.
    const last = lastWord(before);
    if (/[ -]$/.test(before) && /^\p{Lu}/u.test(last) && last.length > 1 && !own.has(last))
      return [];
    if (isGreeted(before)) return [];
    const after = text.slice(to, to + 30);
    const isSpokenOf = spokenOf.test(after) || (spokenBefore.test(before) && isAlone(after));
    return isSpokenOf ? [{ from: index, to }] : [];
  });
}

function lastWord(before: string): string {
  return before.trim().split(/[\s-]/).at(-1) ?? '';
}

/** Whether a name is called rather than told of: “thank you Ana”. */
function isGreeted(before: string): boolean {
  return /(?:hi|hello|hey|dear|thanks|thank you|,|my name is|i am|i['’]m)[^\S\n]*$/i.test(before);
}

/** Whether no further name follows, and no comma, which is how one speaks to somebody. */
function isAlone(after: string): boolean {
  return !/^(?:\s+\p{Lu}|-|\s*,|\s*&)/u.test(after);
}
