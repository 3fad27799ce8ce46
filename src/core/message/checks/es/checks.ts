import type { WordingChecks } from '../wording-checks';
import { findWordsAbout } from './about-instead-of-to';
import { findJobAsks } from './asking-for-a-job';
import { findDoubledWords } from './doubled-words';
import { findSlips } from './slips';
import { saysSomethingAbout } from './something-about-them';

export { commonWords } from './common-words';

/** The checks of messages written in Spanish. */
export const spanishChecks: WordingChecks = {
  findJobAsks,
  findDoubledWords,
  findSlips,
  findWordsAbout,
  saysSomethingAbout,
};
