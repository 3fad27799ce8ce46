import { wordList } from '../../../contact/word-list';
import { doubledWordFinder } from '../doubled-words';

/**
 * French words that stand twice in a row; in good sentences these do: “nous nous parlons”, “en en
 * parlant”, “faire faire”.
 */
export const findDoubledWords = doubledWordFinder(
  wordList('nous vous faire en très si non oui bien trop tout ha hé eh la na bla'),
);
