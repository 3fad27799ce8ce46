import { fileNameFor } from '../file-name';
import { linkedinKey } from '../person-keys';
import { isNameSuffix } from '../name-suffix';
import { isJob } from './job-words';
import { wordsOf } from './mask';
import type { MaskedLine } from './mask-line';
import { isFullName, isParticle } from './name-shape';
import { isFieldLabel } from './read-label';
import type { PersonRead } from './read-line';
import { readRole } from './read-role';
import { splitParts } from './split-parts';

/** What a line begins with whose first word is an address, or a label before one. */
const addressFirst =
  /^[\s*_<([]{0,9}(?:(?:linked ?in|profile|li|url|link|e-?mail|mail)[*_]{0,3} ?[:：–-]?[*_]{0,3} ?)?[[<(]?(?:https?:|www\.|mailto:|(?:[a-z]{2,3}\.)?linkedin\.com\/|(?:linked ?in|profile|e-?mail|mail)\]\(|[^\s@]{1,64}@[^\s@])/i;

/** What was read of a line, with the name from an address where it tells none or begins with one. */
export function withAddressRead(
  line: MaskedLine,
  start: number,
  read: PersonRead,
  companies: ReadonlySet<string>,
): PersonRead {
  if (
    read.name !== '' &&
    (read.doubt === null || !addressFirst.test(line.text.slice(start, start + 200)))
  )
    return read;
  const name = nameInAddress(line.linkedin) || nameInAddress(line.email);
  if (name === '') return read.name === '' ? { ...read, doubt: 'nameless' } : read;
  const texts = splitParts(line.masked, start)
    .map(({ text }) => wordsOf(text).replace(/[:：]$/, ''))
    .filter((text) => !isFieldLabel(text));
  const { role, company } = readRole(texts, companies, false);
  const at = { from: start, to: start, link: null };
  return { ...at, name: fileNameFor(name), written: name, role, company, doubt: 'of-address' };
}

/**
 * The name that an address seems to be made of; empty where it has none of two words.
 *
 * @example nameInAddress('https://www.linkedin.com/in/ana-de-souza-12ab3') // 'Ana de Souza'
 * @example nameInAddress('ana.reyes@example.org') // 'Ana Reyes'
 */
function nameInAddress(address: string): string {
  const slug = linkedinKey(address).replace(/^(?:in|pub)\//, '');
  const own = slug === '' ? /^([^@]{1,64})@/.exec(address)?.[1] : slug.split('/', 1)[0];
  const words = (own ?? '')
    .toLowerCase()
    .split(slug === '' ? /[._]+/ : /[-._]+/)
    .filter((word) => word !== '' && !/\d/.test(word) && !isNameSuffix(word));
  const name = words
    .map((word, at) => (at > 0 && isParticle(word) ? word : capitalized(word)))
    .join(' ');
  const isName = words.length > 1 && words.length < 5 && words.some((word) => word.length > 2);
  return isName && isFullName(name) && !words.every(isJob) ? name : '';
}

function capitalized(word: string): string {
  return word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
