import { isField, isJob } from './job-words';
import { isCapital, readsLikeJob } from './part-kinds';
import { isPlaceName } from './place-names';

/** What a person does and where, and whether which is which had to be guessed. */
export interface ReadRole {
  readonly role: string;
  readonly company: string;
  readonly isGuess: boolean;
}

/** Where nothing tells either. */
export const noRole: ReadRole = { role: '', company: '', isGuess: false };

/** Where people are met rather than employed, unless more is said. */
const sites =
  /^(?:linkedin|xing|twitter|github|instagram|facebook|mastodon|bluesky|slack|discord|whatsapp|telegram|signal|e-?mail|zoom|teams)$/i;
/** A script without capitals of which no word list tells the companies. */
const otherScript =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])\p{Lo}/u;
/** What somebody may work on rather than where: “Materials Science”. */
const subject =
  /\s(?!techn)\S{0,20}(?:sciences?|studies|engineering|affairs|policy|ology|graphy)$/i;
const sentence = /^(?:who|whom|whose|which|that|because|since|\p{Ll}{1,20}[^s\P{Ll}]s) \p{L}/u;
const acronym = /^(?:CEO|CTO|CFO|COO|CMO|CIO|CPO|CISO|CRO)$/;

/**
 * What the only part behind a name says: a company, unless it reads like a role.
 *
 * @param isCompany whether a text is known to be a company.
 */
export function readLonePart(
  text: string | undefined,
  isCompany: (text: string) => boolean,
): ReadRole {
  if (text === undefined) return noRole;
  const pair = readRun(text);
  if (pair !== null && (/[)\]]$/.test(text) || !isCompany(text))) return pair;
  if (sites.test(text)) return { ...noRole, company: text, isGuess: true };
  if (isCompany(text)) return { ...noRole, company: text };
  if (otherScript.test(text) && !isJob(text)) return { ...noRole, company: text, isGuess: true };
  const isRole = readsLikeJob(text) || isField(text) || !isCapital(text);
  const small = text.split(' ');
  // “Inspectora de trabajo”.
  const isOf = /^d(?:e|el|i|o|u)$/.test(small[1] ?? '') && readsLikeJob(small[0] ?? '');
  // Several small words are mostly a remark.
  const isLong =
    /^\p{Ll}/u.test(text) &&
    small.length > 2 &&
    !isOf &&
    !isJob(text) &&
    !readsLikeJob(small.at(-1) ?? '');
  const isGuess = isRole && (isLong || isSentence(text) || /^\p{Lu}\S{0,40}['’]s /u.test(text));
  if (isRole) return { ...noRole, role: text, isGuess };
  return { ...noRole, company: text, isGuess: subject.test(text) };
}

/** “CTO Zeta”, “Zeta CTO” and “designer (Zeta)”; null for a text of another shape. */
export function readRun(text: string): ReadRole | null {
  const [, job = '', inside = ''] =
    /^([^()[\]]{2,80}) [([][ ,;]{0,9}([^()[\]]{2,80}?) ?[)\]]$/u.exec(text) ?? [];
  const isPlace = (word: string): boolean =>
    isCapital(word) && !isJob(word) && !isField(word) && !isPlaceName(word);
  if (isPlace(inside) && (isJob(job) || !isCapital(job))) {
    return { ...noRole, role: job, company: inside };
  }
  if (isPlace(job) && readsLikeJob(inside)) return { ...noRole, role: inside, company: job };
  const words = text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4) return null;
  if (acronym.test(first) && isPlace(words.slice(1).join(' '))) {
    return { ...noRole, role: first, company: words.slice(1).join(' ') };
  }
  if (acronym.test(last) && isPlace(words.slice(0, -1).join(' '))) {
    return { ...noRole, role: last, company: words.slice(0, -1).join(' ') };
  }
  return null;
}

/** Whether words are the rest of a sentence about somebody: “oversees the fleet”. */
export function isSentence(text: string): boolean {
  // “claims adjuster” is no verb.
  const isPair = /^\S+ \S+$/.test(text) && readsLikeJob(text);
  return sentence.test(text) && !isPair && !isJob(text) && !isField(text);
}
