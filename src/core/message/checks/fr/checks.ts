import type { WordingChecks } from '../wording-checks';
import { findWordsAbout } from './about-instead-of-to';
import { findJobAsks } from './asking-for-a-job';
import { commonWords } from './common-words';
import { findDoubledWords } from './doubled-words';
import { findSlips } from './slips';
import { saysSomethingAbout } from './something-about-them';

/** The checks that know the words of French. */
export const frenchChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
  commonWords,
};
