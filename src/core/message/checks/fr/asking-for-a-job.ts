import { wordList } from '../../../contact/word-list';
import { jobAskFinder, longWords } from '../job-ask';
import type { FoundPhrase } from '../phrases';
import type { Sentence } from '../sentences';
import { harmlessPhrases, jobAsks, jobMacros, jobWords } from './job-asks';
import { readSentences } from './read-sentences';

/** Words of a company's name that say nothing by themselves, as in “La Maison des vins”. */
const littleWords = wordList('les des aux sur pour par une the and vous nous mon votre vos');

/**
 * Where a French text asks for a job. The words for a job alone ask for nothing, neither does what is
 * denied, nor a question on how they came to theirs.
 */
export const findJobAsks = jobAskFinder({
  ...{ asks: jobAsks, harmless: harmlessPhrases, words: jobWords, macros: jobMacros },
  readSentences,
  tellsCompany: longWords(3, littleWords),
  isUndone: isDenied,
});

const denials = wordList('pas jamais aucun aucune ni sans nullement non');

/** How many words a denial reaches. */
const DENIAL = 14;

/** Whether words before an ask turn it into its opposite: “je ne suis pas à la recherche d’un emploi”. */
function isDenied(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  for (let at = end - 1; at >= Math.max(0, start - DENIAL); at -= 1) {
    const text = sentence[at]?.text ?? '';
    const next = sentence[at + 1]?.text ?? '';
    const last = sentence[at - 1]?.text ?? '';
    if (denials.has(text) && !deniesNothing(text, last, next)) return true;
    if ((text === 'plutôt' && /^qu/.test(next)) || (text === 'loin' && next === 'de')) return true;
    if (text === 'lieu' && /^d/.test(next)) return true;
    if (at <= start && turns(sentence, at)) return false;
  }
  return false;
}

/** Whether what looks like a denial is none: “n’hésitez pas”, “auriez-vous pas”, “si jamais”, “sans doute”. */
function deniesNothing(text: string, last: string, next: string): boolean {
  if (/^(?:seulement|uniquement|que|qu)$/.test(next)) return true;
  if (text === 'pas') {
    if (/^(?:si|sûr|sûre|encore|loin|toujours|certain|certaine)$/.test(next)) return true;
    return /^(?:vous|tu|hésitez|hésite|hésiter|il|elle|pourquoi|ne)$/.test(last);
  }
  return text === 'jamais' ? last === 'si' : text === 'sans' && /^(?:doute|emploi)$/.test(next);
}

/** What a new thought begins with, behind a comma or “et”. */
const begins = wordList(
  'je j nous pourriez auriez avez est puis pourrais si y serait existe tu vous',
);

/** Whether a new thought begins with a word, so that nothing before it counts. */
function turns(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (word === undefined || word.beginsClause) return true;
  if (/^(?:mais|cependant|pourtant|toutefois|néanmoins|alors)$/.test(word.text)) return true;
  const next = sentence[at + 1]?.text ?? '';
  return (word.hasComma || word.text === 'et') && begins.has(word.hasComma ? word.text : next);
}
