import { wordList } from '../../../contact/word-list';
import type { JobAsk } from '../en/asking-for-a-job';
import { readSentences, type Sentence } from '../en/read-sentences';
import { type FindPhrasesAbout, type FoundPhrase, readPhrases } from '../phrases';
import { harmlessPhrases, jobAsks, jobWords } from './job-words';

/** The tables once they were read, which takes longer than to look through a message. */
let tables: Readonly<Record<'asks' | 'harmless', FindPhrasesAbout>> | null = null;

/**
 * Where a German text asks for a job, in order, each place once. The words “Job” and “Stelle” alone
 * ask for nothing, neither does what is denied (“ich suche keine Stelle”).
 *
 * @param company where the recipient works; empty where nothing tells
 */
export function findJobAsks(text: string, company: string): readonly JobAsk[] {
  tables ??= {
    asks: readPhrases(jobAsks, jobWords, ''),
    harmless: readPhrases(harmlessPhrases, jobWords, ''),
  };
  const { asks, harmless } = tables;
  const theirs = wordsOfCompany(company);
  return readSentences(text).flatMap(({ sentence, at }) => {
    const found = asks(sentence, theirs);
    if (found.length === 0) return [];
    const innocent = harmless(sentence, theirs);
    const meant = found.filter(
      (ask) => !innocent.some((each) => overlap(each, ask)) && !isDenied(sentence, ask),
    );
    return joined(sentence, meant).map(({ from, to }) => ({ from: from + at, to: to + at }));
  });
}

const littleWords = wordList(
  'der die das und von für am im in an bei zu den dem des gmbh ag co kg the of',
);

function wordsOfCompany(company: string): ReadonlySet<string> {
  const words = readSentences(company).flatMap(({ sentence }) => sentence);
  return new Set(
    words.map(({ text }) => text).filter((word) => word.length > 1 && !littleWords.has(word)),
  );
}

function overlap(one: FoundPhrase, other: FoundPhrase): boolean {
  return one.start < other.end && other.start < one.end;
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
