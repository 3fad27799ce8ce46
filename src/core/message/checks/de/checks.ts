import type { WordingChecks } from '../wording-checks';
import { findWordsAbout } from './about-instead-of-to';
import { findJobAsks } from './asking-for-a-job';
import { commonWords } from './common-words';
import { findDoubledWords } from './doubled-words';
import { findSlips } from './slips';
import { saysSomethingAbout } from './something-about-them';

/** The checks that know the words of German. */
export const germanChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
  commonWords,
};
