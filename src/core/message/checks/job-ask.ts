import type { WordList } from '../../contact/word-list';
import { type FindPhrasesAbout, type FoundPhrase, readPhrases } from './phrases';
import type { ReadSentences, Sentence } from './sentences';
import { joined, type Stretch } from './stretches';

/** Where a text asks for a job rather than for a conversation. */
export type JobAsk = Stretch;

/** What asks for a job in a language, in tables that {@link readPhrases} reads. */
interface JobAskTables {
  /** What asks for a job wherever it stands. */
  readonly asks: string;
  /** What only seems to ask: where it meets an ask, that asks for nothing. */
  readonly harmless?: string;
  /** The classes of words in both. */
  readonly words: string;
  /** What stands for several phrases in both. */
  readonly macros?: string;
}

/** How asks are found in a language. */
export interface JobAskRules extends JobAskTables {
  readonly readSentences: ReadSentences;
  /** Whether a word of a company's name tells that the company is meant. */
  readonly tellsCompany: (word: string) => boolean;
  /** Whether an ask is turned into its opposite, or into something else, by what stands around it. */
  readonly isUndone: (sentence: Sentence, ask: FoundPhrase, isQuestion: boolean) => boolean;
}

/**
 * Makes what finds, in order, each place of a text that asks for a job once, given where the recipient
 * works; that is empty where nothing tells. The tables are read when the first text is looked through,
 * which takes longer than to look through it.
 */
export function jobAskFinder({
  readSentences,
  tellsCompany,
  isUndone,
  ...tables
}: JobAskRules): (text: string, company: string) => readonly JobAsk[] {
  let find: ReturnType<typeof readTables> | null = null;
  return (text, company) => {
    find ??= readTables(tables);
    const { findAsks, findHarmless } = find;
    const theirs = wordsOfCompany(company, readSentences, tellsCompany);
    return readSentences(text).flatMap(({ sentence, at }) => {
      const asks = findAsks(sentence, theirs);
      if (asks.length === 0) return [];
      const harmless = findHarmless(sentence, theirs);
      const isQuestion = text.startsWith('?', at + (sentence.at(-1)?.to ?? 0));
      const meant = asks.filter(
        (ask) =>
          !harmless.some((each) => overlap(each, ask)) && !isUndone(sentence, ask, isQuestion),
      );
      return placesOf(sentence, meant, at);
    });
  };
}

function readTables({ asks, harmless = '', words, macros = '' }: JobAskTables): {
  readonly findAsks: FindPhrasesAbout;
  readonly findHarmless: FindPhrasesAbout;
} {
  return {
    findAsks: readPhrases(asks, words, macros),
    findHarmless: readPhrases(harmless, words, macros),
  };
}

/** The words of a company's name, as sentences have them, that tell that it is meant. */
export function wordsOfCompany(
  company: string,
  readSentences: ReadSentences,
  tellsCompany: JobAskRules['tellsCompany'],
): ReadonlySet<string> {
  const words = readSentences(company).flatMap(({ sentence }) => sentence);
  return new Set(words.map(({ text }) => text).filter(tellsCompany));
}

/** What tells a company by the words of its name that are long enough and not little. */
export function longWords(least: number, little?: WordList): JobAskRules['tellsCompany'] {
  return (word) => word.length >= least && little?.has(word) !== true;
}

/** Whether two phrases of a sentence have a word in common. */
export function overlap(one: FoundPhrase, other: FoundPhrase): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where phrases of a sentence stand in the text, in order, each stretch once however many cover it. */
export function placesOf(
  sentence: Sentence,
  phrases: readonly FoundPhrase[],
  at: number,
): readonly Stretch[] {
  return joined(
    phrases.map(({ start, end }) => ({
      from: at + (sentence[start]?.from ?? 0),
      to: at + (sentence[end - 1]?.to ?? 0),
    })),
  );
}
