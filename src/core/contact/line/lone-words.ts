import { foldText } from '../fold-text';
import { isGivenName, isPersonName } from './given-names';
import { isCompanyWord, isFieldWord } from './job-words';
import { isCaseless } from './lone-job';
import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { isPlaceName } from './place-names';
import type { PersonRead } from './read-line';

/** Towns by which people are called too. */
const namesakes =
  /^(?:austin|bergen|bristol|brooklyn|chelsea|dallas|essen|florence|israel|ca|chad|il|kent|lima|london|lyon|ma|wa|milan|paris|roma|santiago|sydney|valencia|york)$/;

/** What the names of companies begin with, and nobody's. */
const openings =
  /^(?:american|british|canadian|deutsche|european|first|general|global|indian|international|national|nordic|royal|swiss|united|universal) /;

/**
 * Whether nothing on a line tells that its name is a person's: it is a word that is no known first
 * name, or stands alone and has a word that towns or companies are called by.
 */
export function isUntold(
  { name, role, company, link }: PersonRead,
  line: MaskedLine,
  start: number,
): boolean {
  const own = line.email.toLowerCase().includes(foldText(name).toLowerCase()) ? line.email : '';
  const told = role + company + own + line.linkedin + line.phone;
  if (told !== '' || link !== null || isCaseless(name)) return false;
  if (
    isGivenName(name) ||
    isPersonName(name) ||
    /\b(?:she|he|they)\b/i.test(line.text.slice(start))
  )
    return false;
  const said = wordsOf(line.masked.slice(start));
  const small = name.toLowerCase();
  const words = small.split(' ');
  // “With: Zuri” tells it.
  if (words.length === 1) return said.startsWith(name);
  return (
    said === name &&
    (openings.test(small) ||
      words.some(
        (word) =>
          isCompanyWord(word) || isFieldWord(word) || (isPlaceName(word) && !namesakes.test(word)),
      ))
  );
}
