import { baseOf } from '../../language';

/** A letter of a script in which words stand one behind the other without spaces. */
export const runningLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const runningLetters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The languages that are written without spaces between words. */
const withoutSpaces = new Set(['zh', 'yue', 'wuu', 'ja', 'th', 'lo', 'km', 'my']);

/** The languages in which whoever is spoken to has another ending, as in “Ahoj Marku”. */
const declining = new Set([
  ...['cs', 'sk', 'pl', 'uk', 'ru', 'be', 'bg', 'hr', 'sr', 'bs'],
  ...['sl', 'mk', 'lt', 'lv', 'et', 'fi', 'hu', 'el', 'la', 'ro'],
  ...['ga', 'gd', 'tr', 'sq', 'hy', 'ka', 'eu', 'is'],
]);

/** Whether names have endings in a language, given as a tag such as `cs`. */
export function declinesNames(language: string): boolean {
  return declining.has(baseOf(language));
}

/** Whether a text stands without spaces between words: its language does, or most of its letters. */
export function isWithoutSpaces(text: string, language: string): boolean {
  if (withoutSpaces.has(baseOf(language))) return true;
  const running = text.match(runningLetters)?.length ?? 0;
  return running > 0 && running * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
