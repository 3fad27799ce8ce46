import { wordList } from '../../../contact/word-list';
import { doubledWordFinder } from '../doubled-words';

/** English words that stand twice in a row; in good sentences these do: “that that”, “gave her her”. */
export const findDoubledWords = doubledWordFinder(
  wordList('had that is was her do so no very really much many long ha bye'),
);
