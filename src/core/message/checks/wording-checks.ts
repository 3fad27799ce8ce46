import { type Language, spokenLanguage } from '../../language';
import type { WordList } from '../../contact/word-list';
import { germanChecks } from './de/checks';
import type { Named, WordsAbout } from './en/about-instead-of-to';
import type { JobAsk } from './en/asking-for-a-job';
import { englishChecks } from './en/checks';
import type { DoubledWord } from './en/doubled-words';
import type { Slip } from './en/slips';
import { spanishChecks } from './es/checks';
import { frenchChecks } from './fr/checks';
import { brazilianPortugueseChecks } from './pt-br/checks';
import { simplifiedChineseChecks } from './zh-cn/checks';

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

/** Each is asked for by a getter, so that those of a language that nobody writes in are never made. */
const inLanguage: Readonly<Record<Language, WordingChecks>> = {
  en: englishChecks,
  get de() {
    return germanChecks;
  },
  get es() {
    return spanishChecks;
  },
  get fr() {
    return frenchChecks;
  },
  get 'pt-BR'() {
    return brazilianPortugueseChecks;
  },
  get 'zh-CN'() {
    return simplifiedChineseChecks;
  },
};

/** The checks that know the words of a language, given as a tag such as `en-GB`; null where none do. */
export function wordingChecks(language: string): WordingChecks | null {
  const spoken = spokenLanguage(language);
  return spoken === null ? null : inLanguage[spoken];
}
