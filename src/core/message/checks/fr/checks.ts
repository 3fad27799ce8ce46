import type { WordingChecks } from '../wording-checks';
import { commonWords } from './common-words';
import { findJobAsks } from './asking-for-a-job';
import { saysSomethingAbout } from './something-about-them';
import { findDoubledWords, findSlips, findWordsAbout } from './wording';

/** The checks that know the words of French. */
export const frenchChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
  commonWords,
};
