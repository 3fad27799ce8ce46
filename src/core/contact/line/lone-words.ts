import { isGivenName, isPersonName } from './given-names';
import { isCompanyWord, isFieldWord } from './job-words';
import { isEastern } from './lone-job';
import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { isPlaceName } from './place-names';
import type { PersonRead } from './read-line';

/** Towns by which people are called too. */
const namesakes =
  /^(?:austin|bergen|bristol|brooklyn|chelsea|dallas|essen|florence|israel|london|lyon|milan|paris|roma|sydney|valencia|york)$/;

/**
 * Whether a name stands alone on its line and nothing tells that it is a person's: a word that is
 * no known first name, or two of which one is a town's or a company's.
 */
export function isUntold(
  { name, role, company, link }: PersonRead,
  line: MaskedLine,
  start: number,
): boolean {
  if (role + company + line.email + line.linkedin + line.phone !== '' || link !== null)
    return false;
  const text = line.text.slice(start);
  const isAlone = wordsOf(line.masked.slice(start)) === name && !/\b(?:she|he|they)\b/i.test(text);
  if (!isAlone || isEastern(name) || isGivenName(name) || isPersonName(name)) return false;
  const words = name.toLowerCase().split(' ');
  if (words.length === 1) return true;
  return words.some(
    (word) =>
      isCompanyWord(word) || isFieldWord(word) || (isPlaceName(word) && !namesakes.test(word)),
  );
}
