import { wordList } from '../../../contact/word-list';
import { jobAskFinder, longWords } from '../job-ask';
import type { FoundPhrase } from '../phrases';
import type { Sentence } from '../sentences';
import { harmlessPhrases, jobAsks, jobMacros, jobWords } from './job-asks';
import { readSentences } from './read-sentences';

/**
 * Where a Spanish text asks for a job. The word “trabajo” alone asks for nothing, neither does what is
 * denied (“no busco trabajo”), nor do questions about how things are done.
 */
export const findJobAsks = jobAskFinder({
  ...{ asks: jobAsks, harmless: harmlessPhrases, words: jobWords, macros: jobMacros },
  readSentences,
  tellsCompany: longWords(4),
  isUndone: isDenied,
});

/** How many words a denial reaches; “en vez de” only a few, and “sin” the one behind it. */
const [DENIAL, NEAR] = [12, 4];

/** Behind “no” these deny nothing of what follows: “no solo”, “no dude en”, “¿no tendría…?”. */
const deniesNothing = wordList(
  'solo solamente dude dudes duden obstante tendra tendria tendrian habra habria podria podrian sabra',
);

/** Whether words before an ask, or in it, turn it into its opposite: “no busco ninguna vacante”. */
function isDenied(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  for (let at = end - 1; at >= Math.max(0, start - DENIAL); at -= 1) {
    const word = sentence[at]?.text ?? '';
    const next = sentence[at + 1]?.text ?? '';
    const isNot = /^(?:no|nunca|tampoco|jamas|ni|ningun|ninguna)$/.test(word);
    // “No sé si” asks, while “no se trata de” does not.
    const isOpen = next === 'se' && sentence[at + 2]?.text === 'si';
    if (isNot && !isOpen && !deniesNothing.has(next)) return true;
    const isRather = at >= start - NEAR && /^(?:vez|lugar|lejos) de$/.test(`${word} ${next}`);
    if (isRather || (word === 'sin' && at === start - 1)) return true;
    if (at <= start && (sentence[at]?.beginsClause !== false || /^(?:pero|sino)$/.test(word))) {
      return false;
    }
  }
  return false;
}
