import type { WordingChecks } from '../wording-checks';
import { findWordsAbout } from './about-instead-of-to';
import { findJobAsks } from './asking-for-a-job';
import { commonWords } from './common-words';
import { findDoubledWords } from './doubled-words';
import { findSlips } from './slips';
import { saysSomethingAbout } from './something-about-them';
import { startingWords } from './starting-words';

/** The checks that know the words of English. */
export const englishChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
  commonWords: { has: (word) => commonWords.has(word) || startingWords.has(word) },
};
