import type { WordingChecks } from '../wording-checks';
import { findJobAsks } from './asking-for-a-job';
import { findDoubledWords, findSlips, findWordsAbout, saysSomethingAbout } from './other-checks';

export { commonWords } from './common-words';

/** The checks that know the words of German. */
export const germanChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
};
