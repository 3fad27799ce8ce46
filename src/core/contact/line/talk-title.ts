import { isCompanyName, isJob } from './job-words';
import { wordList } from '../word-list';

/** Small words that the names of companies and roles have too. */
const small = wordList(`
  a an and as at by da das de del der des di die do dos du e ed el en et for für i im in la las le les
  los na no och of og on op or the to und van vom von voor w y z zu zur
`);
const asking =
  /^(?:how|why|what|when|where|who|we|our|my|from|towards?|beyond|introducing|building|lessons)$/i;

/** Whether a text reads like what a talk is called or tells, and no role or company. */
export function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const [first = '', ...more] = words;
  if (more.length < 2) return false;
  if (/^["“„«]/u.test(first) && /["”“»]$/u.test(text.trim())) return true;
  if (isJob(text) || isCompanyName(text)) return false;
  if (asking.test(first)) return true;
  const plain = more.filter((word) => /^\p{Ll}/u.test(word) && !small.has(word));
  return /^\p{Lu}/u.test(first) && plain.length > 1;
}
