import type { WordingChecks } from '../wording-checks';
import { commonWords } from './common-words';
import { findWordsAbout } from './about-instead-of-to';
import { findJobAsks } from './asking-for-a-job';
import { findDoubledWords } from './doubled-words';
import { findSlips } from './slips';
import { saysSomethingAbout } from './something-about-them';

/** The checks that know the words of Spanish. */
export const spanishChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
  commonWords,
};
