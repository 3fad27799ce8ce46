import { wordList } from '../../../contact/word-list';
import { jobAskFinder, longWords } from '../job-ask';
import type { FoundPhrase } from '../phrases';
import type { Sentence } from '../sentences';
import { harmlessPhrases, jobAsks, jobWords } from './job-asks';
import { readSentences } from './read-sentences';

const littleWords = wordList(
  'der die das und von für am im in an bei zu den dem des gmbh ag co kg the of',
);

/**
 * Where a German text asks for a job. The words “Job” and “Stelle” alone ask for nothing, neither does
 * what is denied (“ich suche keine Stelle”).
 */
export const findJobAsks = jobAskFinder({
  ...{ asks: jobAsks, harmless: harmlessPhrases, words: jobWords },
  readSentences,
  tellsCompany: longWords(2, littleWords),
  isUndone: isDenied,
});

const negations = wordList(
  'nicht kein keine keinen keiner keinem keines keinerlei keineswegs keinesfalls nie niemals weder ohne statt anstatt',
);

/** Behind a negation these leave what follows as it is: “nicht nur”, “ich weiß nicht, ob”. */
const deniesNothing = wordList(
  'nur bloß allein ob sicher wer wie wann lange weit zögern zögere sorge ahnung zeit umstände scheu vielleicht zufällig',
);

/** Behind these “nicht” makes a question polite: “haben Sie nicht eine Stelle”. */
const asked = wordList(
  'ob haben hätten habt hättet können könnten könntet würden gibt gäbe suchen brauchen wollen möchten stellen',
);

/** How many words a denial reaches ahead, and back from behind an ask: “ich bewerbe mich nicht”. */
const [AHEAD, BACK] = [12, 2];

/** Whether words beside an ask turn it into its opposite. */
function isDenied(sentence: Sentence, { start, end }: FoundPhrase): boolean {
  const behind = Math.min(sentence.length - 1, end - 1 + BACK);
  for (let at = end; at <= behind; at += 1) {
    const { text, hasComma = false, beginsClause = false } = sentence[at] ?? {};
    if (hasComma || beginsClause || text === undefined) break;
    if (text === 'nicht' && !deniesNothing.has(sentence[at + 1]?.text ?? '')) return true;
  }
  for (let at = end - 1; at >= Math.max(0, start - AHEAD); at -= 1) {
    if (isNegation(sentence, at)) return true;
    if (at <= start && turns(sentence, at)) return false;
  }
  return false;
}

function isNegation(sentence: Sentence, at: number): boolean {
  const word = (place: number): string => sentence[place]?.text ?? '';
  if (!negations.has(word(at)) || deniesNothing.has(word(at + 1))) return false;
  const isPolite = word(at) === 'nicht' && (asked.has(word(at - 1)) || asked.has(word(at - 2)));
  return !isPolite;
}

const asksAnew = wordList(
  `aber doch jedoch sondern trotzdem dennoch könnten können könntet würden würdet haben hätten habt gibt gäbe
  darf dürfte kann könnte bitte wären suchen sucht stellen stellt ich falls wenn melden denken`,
);

/** Whether a new thought begins with a word, so that nothing before it counts. */
function turns(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (word === undefined || word.beginsClause) return true;
  if (/^(?:aber|doch|jedoch|sondern)$/.test(word.text)) return true;
  const next = sentence[at + 1]?.text ?? '';
  return (word.hasComma || word.text === 'und') && asksAnew.has(word.hasComma ? word.text : next);
}
