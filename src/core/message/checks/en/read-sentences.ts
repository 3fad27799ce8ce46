import { remembered } from '../remembered';
import { wordList } from '../../../contact/word-list';

/** A word of a sentence as phrases are compared with it. */
export interface Word {
  /** In lower case, with straight apostrophes; the words of a contraction each for itself. */
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

/** Letters and digits, with what joins them; abbreviations such as `C.V.` as one. */
const oneWord = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** A sentence with the place in the text that its words are counted from. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly at: number;
}

/**
 * The sentences of a text. A line ends one only before a blank line or an item of a list. A message is
 * read at each key, so that the parts of it that are as they were are read only once; their sentences
 * are the same objects then.
 */
export function readSentences(text: string): readonly PlacedSentence[] {
  const ends = [...text.matchAll(certainEnd)].map(({ 0: found, index }) => index + found.length);
  let at = 0;
  return [...ends, text.length].flatMap((end) => {
    const from = at;
    at = end;
    return readPart(text.slice(from, end)).map((sentence) => ({ sentence, at: from }));
  });
}

/** What surely stands between two sentences: a stop behind no abbreviation, or a blank line. */
const certainEnd = /[\p{L}\p{N}]{2}[.!?…](?=\s)|[\p{L}\p{N}]\n[^\S\n]{0,9}\n/gu;

const readPart = remembered(sentencesOf);

function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Word[][] = [[]];
  let end = 0;
  for (const { 0: written, index: from } of text.matchAll(oneWord)) {
    const gap = text.slice(end, from);
    if (/[.!?…]|\n[^\S\n]{0,9}(?:\n|[-*•>])/u.test(gap)) sentences.push([]);
    const sentence = sentences.at(-1) ?? [];
    end = from + written.length;
    const beginsClause = /[;:()—–]|\s-\s/.test(gap);
    const isName = sentence.length > 0 && /^\p{Lu}/u.test(written) && !/^I(?:['’]|$)/.test(written);
    const hasComma = gap.includes(',');
    const to = end;
    expand(written).forEach((word, place) => {
      const isFirst = place === 0;
      sentence.push({
        text: word,
        from,
        to,
        isName,
        beginsClause: isFirst && beginsClause,
        hasComma: isFirst && hasComma,
      });
    });
  }
  return sentences.filter(({ length }) => length > 0);
}

/** What stands behind an apostrophe, in full. */
const endings: ReadonlyMap<string, string> = new Map([
  ...([
    ['m', 'am'],
    ['re', 'are'],
    ['ve', 'have'],
    ['ll', 'will'],
    ['d', 'would'],
  ] as const),
]);

/** Before `’s` these mean “is”; anything else has something. */
const mayBe = wordList('it that there here what who how where he she');

const irregular: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ['cannot', 'can'],
]);

/** The words that a written one stands for: `don’t` is “do not”, `Ana’s` is “ana”. */
function expand(written: string): readonly string[] {
  const word = written.toLowerCase().normalize('NFC').replace(/’/g, "'").replace(/\./g, '');
  const first = irregular.get(word);
  if (first !== undefined) return [first, 'not'];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const at = word.indexOf("'");
  if (at < 0) return [word];
  const [start, end] = [word.slice(0, at), word.slice(at + 1)];
  const meant = endings.get(end) ?? (end === 's' && mayBe.has(start) ? 'is' : undefined);
  if (meant !== undefined) return [start, meant];
  return [end === 's' ? start : word];
}
