import { wordList } from '../../../contact/word-list';
import { doubledWordFinder } from '../doubled-words';

/**
 * Brazilian Portuguese words that stand twice in a row; in good sentences these do: “logo logo”, “se se
 * interessar”, “para para pensar”.
 */
export const findDoubledWords = doubledWordFinder(
  wordList('muito bem logo já agora assim quase tão se que para longe nada quem ai ha bye sim não'),
);
