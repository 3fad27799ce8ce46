import { wordList } from '../../../contact/word-list';
import { doubledWordFinder } from '../doubled-words';

/** German words that stand twice in a row; in good sentences these do: “alle, die die Schule kennen”. */
export const findDoubledWords = doubledWordFinder(
  wordList(
    'die der das den dem deren sie ihr ihnen es uns was wer sehr ganz viel viele lange weit ja nein so ha bla hatte haben werden sein',
  ),
);
