import { wordList } from '../../../contact/word-list';
import { doubledWordFinder } from '../doubled-words';

/** Spanish words that stand twice in a row; in good sentences these do: “muy muy”, “casi casi”. */
export const findDoubledWords = doubledWordFinder(
  wordList(
    'no sí si muy ya mucho mucha tan casi así nada bien luego bla ja je hola gracias todo poco',
  ),
);
