import { isGivenName } from '../contact/line/given-names';
import { isCompanyName, isJob, isShortJob } from '../contact/line/job-words';
import { isKnownCompany } from '../contact/line/known-companies';
import { isNameSuffix } from '../contact/name-suffix';
import { isTitle } from '../contact/titles';

/** Of two letters, only these are told without a comma: others are family names too, such as `MA` and `DO`. */
const short = /^(?:MD|RN|JD|NP|PE)$/;

/** What stands behind a whole name alone: behind one word, `MBA` is a family name in capitals. */
const behindWhole = /^(?:MBA|CEO|CTO|CFO|COO|CMO|CIO)$/;

/** What somebody is, in one word that nobody is called by. */
const position =
  /^(?:c[efimost]o|chro|[aes]?vp|hr|(?:co-?)?founder|owner|president|director|manager|recruiter|consultant|engineer|developer|designer|coach|student|freelancer|attorney|realtor)$/i;

/** What parts a name from what stands behind it. */
const sign = /^[-–—|•·/&]{1,3}$/;

/**
 * A name without the degrees and certificates behind it, however many: `Ana Reyes PhD SHRM-CP` is
 * `Ana Reyes`. What may be a family name, and what tells a son from his father, stays.
 *
 * @param beside how many words of the name stand elsewhere.
 */
export function withoutCredentials(name: string, beside = 0): string {
  const words = name.split(' ');
  let end = words.length;
  for (; end > 0; end -= 1) {
    const word = words[end - 1] ?? '';
    const isSign = end < words.length && sign.test(word);
    if (!isSign && !isCredential(word, beside + end - 1)) break;
  }
  return words.slice(0, end).join(' ');
}

/** @param before how many words of the name stand before it. */
function isCredential(word: string, before: number): boolean {
  // A name has one capital, a degree more.
  if (!/\p{Lu}.*\p{Lu}/u.test(word) && !/e\.?s\.?q/i.test(word)) return false;
  const bare = word.replace(/^[([]{1,2}|[)\],;®™]{1,3}$/g, '');
  return bare.split('/').every((part) => {
    const plain = part.replace(/[.®™]/g, '');
    if (behindWhole.test(plain)) return before > 1;
    const isEsquire = /^esq$/i.test(plain);
    // What tells a son from his father stays.
    const isDegree =
      /\p{Lu}\p{Ll}{0,4}-?\p{Lu}/u.test(plain) && !/^(?:JR|SR|I{2,3}|I?V)$/.test(plain);
    if ((!isDegree && !isEsquire) || !isNameSuffix(plain)) return false;
    if (plain.length > 2 || /\p{Ll}/u.test(plain)) return true;
    // `M.R.` and the like are initials, which some put behind their name.
    return /^M\.D\.?$/.test(part) || (before > 1 && short.test(part));
  });
}

/**
 * Whether what stands behind the comma of a whole name is no first name, but a title, a certificate, a
 * position or a place of work.
 *
 * @param before what stands before the comma.
 */
export function isAside(behind: string, before: string): boolean {
  const [first = '', ...more] = behind.split(' ');
  if (behind.includes('/') || isNameSuffix(behind) || position.test(behind)) return true;
  if (behind.includes('.') && behind.split(' ').every((word) => isTitle(word))) return true;
  if (isGivenName(first)) return false;
  if (isShortJob(behind) || (more.length > 0 && isCompanyName(behind))) return true;
  // “Ford” and “Orange” may be what somebody is called, “IBM” hardly.
  if (isKnownCompany(behind) && behind.split(' ').every(isLoud)) return true;
  // Before the comma of “García Márquez, Gabriel” stands a family name of two words: only a job, or
  // capitals that nothing else has, tell that it is a whole name.
  const isWhole = /^\p{Lu}\S* \S/u.test(before);
  if (!isWhole) return false;
  if (more.length > 0 && isJob(behind)) return true;
  return before !== before.toUpperCase() && behind.split(' ').every(isLoud);
}

/** Whether a word is written in capitals, or most of it is: `CSPO`, `SAFe`, `B2B`. */
function isLoud(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  return letters.length > 1 && capitals > letters.length / 2 && capitals > 1;
}
