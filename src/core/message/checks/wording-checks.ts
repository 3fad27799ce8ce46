import type { WordList } from '../../contact/word-list';
import type { DoubledWord } from './doubled-words';
import type { JobAsk } from './job-ask';
import type { Slip } from './slips';
import type { Named, WordsAbout } from './words-about';

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
  /** Words in lower case that are no names, however they begin, and say nothing of anybody. */
  readonly commonWords: WordList;
}
