/**
 * How names of people are compared: letter case, the kind and number of spaces and whether an
 * apostrophe is curly do not count.
 */
export function personKey(name: string): string {
  // Most names are such, and thousands are compared at once.
  if (/^(?:[!-~]+ )*[!-~]+$/.test(name)) return name.toLowerCase();
  const plain = name
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ′`´‛ʻ＇]/g, "'");
  return plain.toLowerCase().normalize('NFC');
}

/**
 * How names are compared where the note's may be decorated: as {@link personKey}, without `@`, `_`,
 * emoji and other symbols and what nobody can see. Empty where nothing of the name is left.
 *
 * @example plainNameKey('👤 @Ana_Reyes') // 'ana reyes'
 */
export function plainNameKey(name: string): string {
  const key = personKey(name);
  if (/^[a-z][a-z\d '.,&()-]*$/.test(key)) return key;
  const plain = key.replace(/[\p{Cf}\uFE0F\u20E3]/gu, '').replace(/[\p{S}\p{Pc}@＠]/gu, ' ');
  return /[\p{L}\p{N}]/u.test(plain) ? personKey(plain) : '';
}

/** How email addresses are compared; empty for what is none. */
export function emailKey(email: string): string {
  const typed = withoutUnseen(email).normalize('NFC').trim().toLowerCase().normalize('NFC');
  const address = typed.replace(/^(?:mailto:\s*)+/, '');
  // What follows in a link is what is to be written, not to whom.
  const key = address === typed ? address : (address.split('?', 1)[0] ?? '').trim();
  return key.includes('@') ? key : '';
}

function withoutUnseen(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

/** The keys of all email addresses that a text names, whatever stands around them. */
export function emailKeys(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => emailKey(word) || []);
}

/** The keys of all LinkedIn profiles that a text names, whatever stands around them. */
export function linkedinKeys(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => linkedinKey(word) || []);
}

/** The words of a text, without what ends a sentence behind them. */
function wordsIn(text: string): readonly string[] {
  if (text.trim() === '') return [];
  const words = text.split(/[\s,;<>()[\]{}|"`*，；、（）]+/);
  return words.map(withoutStop);
}

function withoutStop(word: string): string {
  let end = word.length;
  while (end > 0 && '.!?:'.includes(word[end - 1] ?? '')) end -= 1;
  return word.slice(0, end);
}

/** What may stand before the path of a profile: protocol and host, mobile or of a country. */
const linkedinHost = /^(?:(?:https?:)?\/+)?(?:[a-z0-9-]+\.)*linkedin\.com(?::443|:80)?(?=[/?#]|$)/i;

/** The address of a profile as nearly all are written; thousands come at once. */
const usualProfile = /^https?:\/\/(?:www\.)?linkedin\.com\/in\/([\w.~-]+)\/?$/;

/** Parts of a path that lead to the same profile from mails and phones. */
const detours = new Set(['comm', 'mwlite', 'm', 'mobile']);

/**
 * How LinkedIn addresses are compared: `in/` and the name of the profile, or `pub/` and the whole
 * path of an old one, decoded, without protocol, host, language, overlays and query. Empty for what
 * is no profile: a company's page, a search, a school, `profile/view?id=`.
 */
export function linkedinKey(address: string): string {
  const [, usual] = usualProfile.exec(address) ?? [];
  if (usual !== undefined) return `in/${usual.toLowerCase()}`;
  const typed = withoutUnseen(address).trim();
  const ofHost = typed.replace(linkedinHost, '');
  // Another site may have a path of that look.
  if (ofHost === typed && /^(?:[a-z]+:|\/\/)/i.test(typed)) return '';
  const [whole = ''] = ofHost.split(/[?#]/, 1);
  const parts = whole
    .split('/')
    .map(decoded)
    .filter((part) => part !== '');
  const first = parts.findIndex((part) => !detours.has(part));
  const path = first < 0 ? [] : parts.slice(first);
  const [kind, ...rest] = path[0] === 'profile' && path[1] === 'in' ? path.slice(1) : path;
  const [slug] = rest;
  if (slug === undefined) return '';
  if (kind === 'in') return `in/${slug}`;
  return kind === 'pub' && slug !== 'dir' ? `pub/${rest.slice(0, 4).join('/')}` : '';
}

/** A part of a path as it reads; one whose escapes are broken as it stands. */
function decoded(part: string): string {
  if (/^[\w.~-]*$/.test(part)) return part.toLowerCase();
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // It is compared as written.
  }
  const plain = withoutUnseen(text).normalize('NFC').trim().toLowerCase().normalize('NFC');
  // What is encoded for an address stays so, or it would part the path anew.
  return plain.replace(/[%/?#]/g, encodeURIComponent);
}
