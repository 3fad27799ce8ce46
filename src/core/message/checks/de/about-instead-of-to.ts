import { firstOfSentences } from '../stretches';
import { blanked, endOfGreeting, type Named, type WordsAbout, wordsOf } from '../words-about';
import { commonWords } from './common-words';

/** What is looked at around a name, in characters. */
const AROUND = 30;

const quotes = /„[^„“\n]{0,300}“|"[^"\n]{0,300}"|»[^»«\n]{0,300}«/g;

const toldBehind =
  /^\s+(?:ist|war|wird|wurde|hat|hatte|arbeitet|arbeitete|leitet|leitete|macht|machte|sagt|sagte|meint|meinte|schreibt|schrieb|erzählt|erzählte|erklärt|erklärte|spricht|sprach|hält|hielt|kennt|weiß|begann|wechselte|studierte|unterrichtet|gründete)(?![\p{L}\p{M}])/u;
const toldBefore = /(?:^|[\s(])(?:von|über|mit|bei|durch|dass|wie|ob|als|wo)\s$/iu;

/**
 * Where the recipient's own name stands as that of somebody else: “Annas Vortrag”, “mit Anna”. German
 * has no other sign that is certain: “ihr” may be anybody's. The first of each sentence.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const mine = wordsOf([named.myName, named.company]);
  const own = new Set(
    [...wordsOf(named.names)].filter((word) => word.length > 2 && !mine.has(word)),
  );
  const begin = endOfGreeting(text, own, /,/);
  const said = blanked(text, quotes);
  const found = [...said.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index: from }) => {
    if (from < begin) return [];
    const isWhole = own.has(word) && !commonWords.has(word.toLowerCase());
    const isGenitive = !own.has(word) && word.endsWith('s') && own.has(word.slice(0, -1));
    const before = said.slice(Math.max(0, from - AROUND), from);
    const after = said.slice(from + word.length, from + word.length + AROUND);
    const isPartOfName = /\p{Lu}[\p{L}\p{M}]{1,28}[ -]$/u.test(before) || /^-|^\s+&/.test(after);
    const isAlone = !/^\s+\p{Lu}/u.test(after);
    const isSpokenOf =
      (isWhole && (toldBehind.test(after) || (toldBefore.test(before) && isAlone))) ||
      (isGenitive && /^\s+[\p{L}]/u.test(after));
    if (!isSpokenOf || isPartOfName || isCalled(before)) return [];
    return [{ from, to: from + word.length }];
  });
  return firstOfSentences(said, found);
}

/** Whether a name is called rather than told of: “danke, Anna”. */
function isCalled(before: string): boolean {
  return /(?:hallo|liebe|lieber|danke|dank|,|heiße|bin|name ist)[^\S\n]*$/i.test(before);
}
