import type { Sentence, Word } from '../en/read-sentences';

/** Letters and digits; abbreviations such as `C.V.` as one. Elided words each stand for themselves. */
const oneWord = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

/** Endings for either gender: `intéressé(e)`, `motivé·e`. */
const eitherEnding = /\((?:e|ne|se|trice)\)|[·•](?:e|ne|se|trice)(?:[·•]s)?(?![\p{L}\p{M}])/giu;

/** The sentences of a French text, each word in lower case, counted from the start of the text. */
export function readSentences(text: string): readonly Sentence[] {
  const plain = text.replace(eitherEnding, (ending) => ' '.repeat(ending.length));
  const sentences: Word[][] = [[]];
  let end = 0;
  for (const { 0: written, index: from } of plain.matchAll(oneWord)) {
    const gap = plain.slice(end, from);
    if (/[.!?…]|\n[^\S\n]{0,9}(?:\n|[-*•>])/u.test(gap)) sentences.push([]);
    const sentence = sentences.at(-1) ?? [];
    end = from + written.length;
    sentence.push({
      ...{ text: written.toLowerCase().normalize('NFC').replace(/\./g, ''), from, to: end },
      beginsClause: /[;:()—–«»]|\s-\s/.test(gap),
      hasComma: gap.includes(','),
      isName: sentence.length > 0 && /^\p{Lu}/u.test(written),
    });
  }
  return sentences.filter(({ length }) => length > 0);
}
