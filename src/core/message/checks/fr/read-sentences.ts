import { type ReadSentences, sentenceReader } from '../sentences';

/** Endings for either gender: `intéressé(e)`, `motivé·e`. */
const eitherEnding = /\((?:e|ne|se|trice)\)|[·•](?:e|ne|se|trice)(?:[·•]s)?(?![\p{L}\p{M}])/giu;

const readPlain = sentenceReader({
  // What is elided stands for itself: “j”, “d”.
  oneWord: /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu,
  clauseMark: /[;:()—–«»]|\s-\s/,
  wordsOf: (written) => [written.toLowerCase().normalize('NFC').replace(/\./g, '')],
});

/** The sentences of a French text, without the endings for the other gender. */
export const readSentences: ReadSentences = (text) =>
  readPlain(text.replace(eitherEnding, (ending) => ' '.repeat(ending.length)));
