import { wordList } from '../../../contact/word-list';
import type { JobAsk } from '../en/asking-for-a-job';
import type { Sentence } from '../en/read-sentences';
import { type FindPhrasesAbout, type FoundPhrase, readPhrases } from '../phrases';
import { jobAsks, jobLookAlikes, jobMacros, jobWords } from './job-asks';
import { readSentences } from './read-sentences';

/** The tables once they were read, which takes longer than to look through a message. */
let tables: { readonly asks: FindPhrasesAbout; readonly alike: FindPhrasesAbout } | null = null;

/**
 * Where a French text asks for a job, in order, each place once. The words for a job alone ask for
 * nothing, neither does what is denied, nor a question on how they came to theirs.
 *
 * @param company where the recipient works; empty where nothing tells
 */
export function findJobAsks(text: string, company: string): readonly JobAsk[] {
  tables ??= {
    asks: readPhrases(jobAsks, jobWords, jobMacros),
    alike: readPhrases(jobLookAlikes, jobWords, jobMacros),
  };
  const { asks, alike } = tables;
  const words = readSentences(company).flatMap((sentence) => sentence.map(({ text }) => text));
  const theirs = new Set(words.filter((word) => word.length > 2 && !little.has(word)));
  return readSentences(text).flatMap((sentence) => {
    const found = asks(sentence, theirs);
    if (found.length === 0) return [];
    const harmless = alike(sentence, theirs);
    const meant = found.filter(
      (ask) => !harmless.some((each) => overlap(each, ask)) && !isDenied(sentence, ask),
    );
    return joined(sentence, meant);
  });
}

/** Words of a company's name that say nothing by themselves, as in “La Maison des vins”. */
const little = wordList('les des aux sur pour par une the and vous nous mon votre vos');

function overlap(one: FoundPhrase, other: FoundPhrase): boolean {
  return one.start < other.end && other.start < one.end;
}

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

/** Each stretch of the text that asks, once, however many phrases find it. */
function joined(sentence: Sentence, asks: readonly FoundPhrase[]): readonly JobAsk[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...asks].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({
    from: sentence[start]?.from ?? 0,
    to: sentence[end - 1]?.to ?? 0,
  }));
}
