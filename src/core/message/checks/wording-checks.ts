import { findJobAsks } from './en/asking-for-a-job';
import { findWordsAbout, type Named, type WordsAbout } from './en/about-instead-of-to';
import { findDoubledWords, type DoubledWord } from './en/doubled-words';
import { findSlips, type Slip } from './en/slips';
import { saysSomethingAbout } from './en/something-about-them';
import type { JobAsk } from './en/asking-for-a-job';
import { baseOf } from '../../language';

/** The checks that know the words of one language. */
export interface WordingChecks {
  /** Where a text asks for a job; `company` is where the recipient works, empty where nothing tells. */
  readonly findJobAsks: (text: string, company: string) => readonly JobAsk[];
  readonly findDoubledWords: (text: string) => readonly DoubledWord[];
  readonly findSlips: (text: string) => readonly Slip[];
  /** Where a text speaks about whoever reads it as if to somebody else. */
  readonly findWordsAbout: (text: string, named: Named) => readonly WordsAbout[];
  /** Whether a text says anything about whoever reads it. */
  readonly saysSomethingAbout: (text: string) => boolean;
}

const byLanguage: ReadonlyMap<string, WordingChecks> = new Map([
  [
    'en',
    {
      findJobAsks,
      findDoubledWords,
      findSlips,
      findWordsAbout,
      saysSomethingAbout,
    },
  ],
]);

/** The checks that know the words of a language, given as a tag such as `en-GB`; null where none do. */
export function wordingChecks(language: string): WordingChecks | null {
  return byLanguage.get(baseOf(language)) ?? null;
}
