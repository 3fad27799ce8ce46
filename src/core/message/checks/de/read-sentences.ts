import { sentenceReader } from '../sentences';

/** The sentences of a German text, with straight apostrophes; “gibt’s” is “gibt”. */
export const readSentences = sentenceReader({
  wordsOf: (written) => {
    const word = written.toLowerCase().normalize('NFC').replace(/’/g, "'").replace(/\./g, '');
    return [word.replace(/'s$/, '')];
  },
});
