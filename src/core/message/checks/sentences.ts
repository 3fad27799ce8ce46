import { remembered } from '../../remembered';

/** A word of a sentence as phrases are compared with it. */
export interface Word {
  /** As its language has it compared: in lower case, the words of a contraction each for itself. */
  readonly text: string;
  /** Where it stands, from {@link PlacedSentence.at} on; both halves of a contraction stand in one place. */
  readonly from: number;
  readonly to: number;
  /** Whether something else is said from here on: behind a colon, a dash or a bracket. */
  readonly beginsClause: boolean;
  /** Whether a comma stands before it. */
  readonly hasComma: boolean;
  /** Whether it has a capital that no sentence begins with. */
  readonly isName: boolean;
}

/** The words of a sentence, in order. */
export type Sentence = readonly Word[];

/** A sentence with the place in the text that its words are counted from. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly at: number;
}

/** Gives the sentences of a text, in order. */
export type ReadSentences = (text: string) => readonly PlacedSentence[];

/** How sentences are read in a language. */
export interface SentenceRules {
  /** Each word as it is written, where that is not with what joins its parts. */
  readonly oneWord?: RegExp;
  /** What stands before a word that something else begins with, where that is not the usual. */
  readonly clauseMark?: RegExp;
  /** The words that a written one is compared as. */
  readonly wordsOf: (written: string) => readonly string[];
  /** Whether a word with a capital has it for another reason than being a name, as “I” has. */
  readonly isAlwaysCapital?: (written: string) => boolean;
}

/**
 * Makes what reads the sentences of a text. A line ends one only before a blank line or an item of a
 * list. A message is read at each key, so that the parts of it that are as they were are read only
 * once; their sentences are the same objects then.
 */
export function sentenceReader(rules: SentenceRules): ReadSentences {
  const readPart = remembered((part) => sentencesOf(part, rules));
  return (text) => {
    const ends = [...text.matchAll(certainEnd)].map(({ 0: found, index }) => index + found.length);
    let at = 0;
    return [...ends, text.length].flatMap((end) => {
      const from = at;
      at = end;
      return readPart(text.slice(from, end)).map((sentence) => ({ sentence, at: from }));
    });
  };
}

/** What surely stands between two sentences: a stop behind no abbreviation, or a blank line. */
const certainEnd = /[\p{L}\p{N}]{2}[.!?…](?=\s)|[\p{L}\p{N}]\n[^\S\n]{0,9}\n/gu;

/** Letters and digits, with what joins them; abbreviations such as `C.V.` as one. */
const joinedWord = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

const usualMark = /[;:()—–]|\s-\s/;

function sentencesOf(text: string, rules: SentenceRules): readonly Sentence[] {
  const { oneWord = joinedWord, clauseMark = usualMark, wordsOf } = rules;
  const { isAlwaysCapital = () => false } = rules;
  const sentences: Word[][] = [[]];
  let end = 0;
  for (const { 0: written, index: from } of text.matchAll(oneWord)) {
    const gap = text.slice(end, from);
    if (/[.!?…]|\n[^\S\n]{0,9}(?:\n|[-*•>])/u.test(gap)) sentences.push([]);
    const sentence = sentences.at(-1) ?? [];
    end = from + written.length;
    const beginsClause = clauseMark.test(gap);
    const isName = sentence.length > 0 && /^\p{Lu}/u.test(written) && !isAlwaysCapital(written);
    const hasComma = gap.includes(',');
    const to = end;
    wordsOf(written).forEach((word, place) => {
      const isFirst = place === 0;
      sentence.push({
        ...{ text: word, from, to, isName },
        beginsClause: isFirst && beginsClause,
        hasComma: isFirst && hasComma,
      });
    });
  }
  return sentences.filter(({ length }) => length > 0);
}
