import type { WordingChecks } from '../wording-checks';
import { commonWords } from './common-words';
import { findJobAsks } from './asking-for-a-job';
import { findDoubledWords, findSlips, findWordsAbout, saysSomethingAbout } from './other-checks';

/** The checks that know the words of German. */
export const germanChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
  commonWords,
};
