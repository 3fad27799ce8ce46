import type { JobAsk } from '../en/asking-for-a-job';
import type { Sentence } from '../en/read-sentences';
import { type FindPhrasesAbout, type FoundPhrase, readPhrases } from '../phrases';
import { asks, harmless, jobMacros, jobWords } from './job-asks';
import { readSentences } from './read-sentences';

/** The tables once they were read, which takes longer than to look through a message. */
let tables: Readonly<Record<'asks' | 'harmless', FindPhrasesAbout>> | null = null;

/**
 * Where a Spanish text asks for a job, in order, each place once. The word “trabajo” alone asks for
 * nothing, neither does what is denied (“no busco trabajo”), nor do questions about how things are done.
 *
 * @param company where the recipient works; empty where nothing tells
 */
export function findJobAsks(text: string, company: string): readonly JobAsk[] {
  tables ??= {
    asks: readPhrases(asks, jobWords, jobMacros),
    harmless: readPhrases(harmless, jobWords, jobMacros),
  };
  const { asks: findAsks, harmless: findHarmless } = tables;
  const theirs = new Set(
    readSentences(company)
      .flatMap(({ sentence }) => sentence)
      .map(({ text: word }) => word)
      .filter((word) => word.length > 3),
  );
  return readSentences(text).flatMap(({ sentence }) => {
    const found = findAsks(sentence, theirs);
    if (found.length === 0) return [];
    const about = findHarmless(sentence, theirs);
    const meant = found.filter(
      (ask) => !about.some((each) => overlap(each, ask)) && !isDenied(sentence, ask),
    );
    return joined(sentence, meant);
  });
}

function overlap(one: FoundPhrase, other: FoundPhrase): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How many words a denial reaches; “en vez de” only a few, and “sin” the one behind it. */
const [DENIAL, NEAR] = [12, 4];

/** Behind “no” these deny nothing of what follows: “no solo”, “no dude en”, “¿no tendría…?”. */
const deniesNothing = new Set(
  'solo solamente dude dudes duden obstante tendra tendria tendrian habra habria podria podrian sabra'.split(
    ' ',
  ),
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

/** Each stretch of the text that asks, once, however many phrases find it. */
function joined(sentence: Sentence, found: readonly FoundPhrase[]): readonly JobAsk[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of [...found].sort((one, other) => one.start - other.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches.map(({ start, end }) => ({
    from: sentence[start]?.from ?? 0,
    to: sentence[end - 1]?.to ?? 0,
  }));
}
