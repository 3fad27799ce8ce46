import { isWithoutSpaces } from './scripts';

/** The most words of a first message. */
const MOST_WORDS = 100;

/** The most characters of a first message in a language without spaces. */
const MOST_CHARACTERS = 200;

/** How long a text is, in what its language is measured in. */
export interface MessageLength {
  readonly unit: 'words' | 'characters';
  readonly count: number;
  /** How much of it a first message may have. */
  readonly most: number;
  /** Where what is too much begins, as code units; null where nothing is. */
  readonly tooMuchFrom: number | null;
}

/**
 * How long a text is as a first message: in words, or, in a language without spaces, in characters,
 * of which spaces and line ends are none.
 *
 * @param language a tag such as `en` or `zh-CN`
 */
export function measureMessage(text: string, language: string): MessageLength {
  const isRunning = isWithoutSpaces(text, language);
  const ends = isRunning ? characterEnds(text) : wordEnds(text);
  const most = isRunning ? MOST_CHARACTERS : MOST_WORDS;
  const last = ends[most - 1];
  return {
    unit: isRunning ? 'characters' : 'words',
    count: ends.length,
    most,
    tooMuchFrom: ends.length > most && last !== undefined ? last : null,
  };
}

function wordEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(word)) ends.push(index + word.length);
  }
  return ends;
}

function characterEnds(text: string): readonly number[] {
  return [...text.matchAll(/\S/gu)].map(({ 0: sign, index }) => index + sign.length);
}
