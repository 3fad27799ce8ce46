import { wordList } from '../../../contact/word-list';
import { sentenceReader } from '../sentences';

/** The sentences of an English text, with straight apostrophes and contractions spelled out. */
export const readSentences = sentenceReader({
  wordsOf: expand,
  isAlwaysCapital: (written) => /^I(?:['’]|$)/.test(written),
});

/** What people write as they speak, in full. */
const spoken: ReadonlyMap<string, readonly string[]> = new Map([
  ["y'all", ['you']],
  ['yall', ['you']],
  ['u', ['you']],
  ['ya', ['you']],
  ['gimme', ['give', 'me']],
  ['lemme', ['let', 'me']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['pls', ['please']],
]);

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
  const meantAs = spoken.get(word);
  if (meantAs !== undefined) return meantAs;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const at = word.indexOf("'");
  if (at < 0) return [word];
  const [start, end] = [word.slice(0, at), word.slice(at + 1)];
  const meant = endings.get(end) ?? (end === 's' && mayBe.has(start) ? 'is' : undefined);
  if (meant !== undefined) return [start, meant];
  return [end === 's' ? start : word];
}
