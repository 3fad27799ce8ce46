import { isGivenName } from './given-names';
import { isCompanyName, isField, isJob } from './job-words';
import { isFullName } from './name-shape';
import { isPlaceName } from './place-names';

const placeWords = ['at', 'bei', 'beim', 'chez', 'bij', 'hos', 'på', 'presso', 'w', 'в'];
const capitalWords = [
  'en',
  'na',
  'no',
  'em',
  'from',
  'von',
  'for',
  'för',
  'für',
  'della',
  'da',
  'with',
  'au',
  'aux',
  'pour',
  'per',
];
const topRole =
  /^(?:[\p{L}\s&,/-]{0,60}\b)?(?:ceo|cto|cfo|coo|cmo|cio|cpo|co-?founder|founder|owner|president|chairman|chairwoman|chair|founding \p{L}{1,20}|managing director|partner)$/iu;

/** The article before a company in the Romance languages: “en la Universidad de Granada”. */
const article = /^(?:el|la|los|las|le|les|il|lo|o|a|os|as) (?=\p{Lu})/u;

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** The two sides of “designer at Northwind”; null where a text has no such word. */
export function splitAtCompany(
  text: string,
  isBehindName = false,
): { before: string; company: string } | null {
  const words = text.split(' ');
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const lower = word.toLowerCase();
    // What stands in brackets stays whole.
    const isInside = depth > 0;
    depth = Math.max(0, depth + count(word, /[(（[]/g) - count(word, /[)）\]]/g));
    if (isInside) continue;
    const behind = words
      .slice(at + 1)
      .join(' ')
      .replace(article, '');
    const before = words.slice(0, at).join(' ');
    if (word.startsWith('@')) {
      const company = `${word.slice(1)} ${behind}`.trim();
      return company === '' ? null : { before, company };
    }
    if (behind === '') continue;
    const isCapital = /^[^\p{Ll}]/u.test(behind);
    if (placeWords.includes(lower) && word === lower) return { before, company: behind };
    if (lower === 'at') return { before, company: behind };
    // “National Trust for Scotland” is one name.
    const mayPart = isBehindName || !/^\p{Lu}/u.test(before) || isJob(before) || isField(before);
    if (isCapital && word === lower && mayPart && capitalWords.includes(lower))
      return { before, company: behind };
    if (isCapital && lower === 'of' && topRole.test(before)) return { before, company: behind };
    if (/^(?:der|des|vom)$/.test(word) && isJob(before) && isCompanyName(behind))
      return { before, company: behind };
  }
  return null;
}

/** The two sides of “Hugo Barreto of Nubank”; “Lawrence of Arabia” is a name. */
function splitAtOf(text: string): { before: string; company: string } | null {
  const at = text.indexOf(' of ');
  const [before, company] = [text.slice(0, at), text.slice(at + 4)];
  return at > 0 && /^(?:the )?\P{Ll}/u.test(company) && isFullName(before)
    ? { before, company }
    : null;
}

/** A name and what stands behind it as a company. */
export interface NameAtCompany {
  readonly before: string;
  readonly company: string;
  /** Whether it may all be the name. */
  readonly isGuess: boolean;
}

/** The name and the company of “Ana Reyes works at Acme”; null where a text has no such words. */
export function splitNameAtCompany(text: string): NameAtCompany | null {
  // “Ludwig von Hagen” and “Maria Clara da Silva” are names, “Ana Reyes von Acme” may be one.
  if (/^(?:\p{Lu}\S{0,40} von|(?:\p{Lu}\S{0,40} ){1,3}(?:da|della)) \p{Lu}\S*$/u.test(text))
    return null;
  const at = splitAtCompany(text, true) ?? splitAtOf(text);
  if (at === null) return null;
  const before = at.before.replace(
    /(?: (?:who|is|now|also|currently|works|working|employed|based|arbeitet|ist|trabaja|travaille|lavora|trabalha|werkt)){1,3}$/,
    '',
  );
  return {
    ...at,
    before,
    isGuess:
      /^ (?:von|with) /.test(text.slice(at.before.length, at.before.length + 6)) ||
      // “Teach for America”.
      (/^\S+$/.test(at.before) &&
        !isGivenName(at.before) &&
        text.startsWith(' for ', at.before.length)) ||
      (text.startsWith(' of ', at.before.length) && isPlaceName(at.company)),
  };
}

/** What somebody does, told by a verb: “teaches ceramics”, “leitet den Einkauf”. */
const deed =
  /^(?:who )?(?:(?:co-?)?(?:runs|owns|founded|leads|heads|manages|teaches)|leitet|führt|gründete|unterrichtet|lehrt|dirige|gère|enseigne|lidera|enseña|fundó) /u;

/** Whether a text tells by a verb what somebody does. */
export function isDeed(text: string): boolean {
  return deed.test(text) && text.split(' ', 6).length < 6;
}

/** Whether a text tells so, and at which company: “teaches ceramics at RISD”. */
export function doesAt(text: string): boolean {
  const at = deed.test(text) ? splitAtCompany(text) : null;
  return at !== null && isDeed(at.before) && /^\P{Ll}/u.test(at.company);
}

/**
 * The name before “is a nurse at Acme” and what is said then, and the one before “from the gym”,
 * which tells no more than where they are known from; null where a text has no such words.
 */
export function splitNameAtVerb(text: string): { before: string; said: string } | null {
  const [, before = '', verb = '', said = ''] =
    /^((?:[\p{Lu}\p{Lo}][^\s,]{0,40} ){1,5})(is|was|ist|es|est|é|è|from|(?:works|working) as|arbeitet als|trabaja como|travaille comme) (?:now |currently |also )?([^]+)$/u.exec(
      text,
    ) ?? [];
  if (before === '') return splitAtDeed(text);
  if (verb === 'from') return /^\P{Lu}/u.test(said) ? { before: before.trim(), said: '' } : null;
  // “Elif Kaya ist Lehrerin bei Bosch”.
  const isNoun = isJob(said.split(' ', 1)[0] ?? '') && splitAtCompany(said) !== null;
  if (/^\p{Lu}/u.test(said) && !isNoun) return null;
  return verb.includes(' ') ||
    isNoun ||
    /^(?:an?|the|our|ein|eine|una?|une|um|uma|le|la|el|un'|l') ?\p{L}/u.test(said)
    ? {
        before: before.trim(),
        said: said.replace(/^(?:an?|the|our|ein|eine|una?|une|um|uma|le|la|el) /, ''),
      }
    : null;
}

/** “Freya Standish teaches ceramics at RISD” and “Ana Reyes runs Northwind”. */
function splitAtDeed(text: string): { before: string; said: string } | null {
  const words = text.split(' ', 7);
  const at = words.findIndex((word) => deed.test(`${word} `));
  const before = words.slice(0, Math.max(0, at)).join(' ');
  const said = text.slice(before.length + 1);
  return isFullName(before) && isToldDeed(said) ? { before, said } : null;
}

/** Whether a text tells by a verb what somebody does, and the company. */
export function isToldDeed(text: string): boolean {
  return doesAt(text) || (deed.test(text) && /^\P{Z}+ (?:(?:la|le|el) )?\p{Lu}/u.test(text));
}
