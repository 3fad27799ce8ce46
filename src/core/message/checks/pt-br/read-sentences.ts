import { sentenceReader } from '../sentences';

/** The sentences of a Brazilian Portuguese text, without accents, which people in a hurry leave out. */
export const readSentences = sentenceReader({
  wordsOf: (written) => [
    written
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/’/g, "'")
      .replace(/\./g, ''),
  ],
});
