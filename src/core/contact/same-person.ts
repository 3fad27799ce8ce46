import type { Contact } from './contact';

/** What tells people apart when they come on the list. */
export interface PersonMarks {
  readonly name: string;
  readonly email?: string | undefined;
  readonly linkedin?: string | undefined;
}

/**
 * How names of people are compared: letter case, the kind and number of spaces and whether an
 * apostrophe is curly do not count.
 */
export function personKey(name: string): string {
  const plain = name
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ′`´]/g, "'");
  return plain.toLowerCase().normalize('NFC');
}

/** How email addresses are compared; empty where there is none. */
export function emailKey(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:\s*)+/, '');
}

/** What may stand before the path of a profile: protocol and host, mobile or of a country. */
const linkedinHost = /^(?:(?:https?:)?\/+)?(?:[a-z0-9-]+\.)*linkedin\.com(?=[/?#]|$)/i;

/** Parts of a path that lead to the same profile from mails and phones. */
const detours = new Set(['comm', 'mwlite', 'm', 'mobile']);

/**
 * How LinkedIn addresses are compared: `in/` and the name of the profile, or `pub/` and the whole
 * path of an old one, decoded, without protocol, host, language, overlays and query. Empty for what
 * is no profile: a company's page, a search, a school, `profile/view?id=`.
 */
export function linkedinKey(address: string): string {
  const typed = address.trim();
  const ofHost = typed.replace(linkedinHost, '');
  // Another site may have a path of that look.
  if (ofHost === typed && /^(?:[a-z]+:|\/\/)/i.test(typed)) return '';
  const [path = ''] = ofHost.split(/[?#]/, 1);
  const parts = path
    .split('/')
    .map(decoded)
    .filter((part) => part !== '');
  const first = parts.findIndex((part) => !detours.has(part));
  const [kind, ...rest] = first < 0 ? [] : parts.slice(first);
  const [slug] = rest;
  if (slug === undefined) return '';
  if (kind === 'in') return `in/${slug}`;
  return kind === 'pub' && slug !== 'dir' ? `pub/${rest.slice(0, 4).join('/')}` : '';
}

/** A part of a path as it reads; one whose escapes are broken as it stands. */
function decoded(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // It is compared as written.
  }
  const plain = text.normalize('NFC').trim().toLowerCase().normalize('NFC');
  // What is encoded for an address stays so, or it would part the path anew.
  return plain.replace(/[%/?#]/g, encodeURIComponent);
}

/**
 * Finds the contact who is a person already: the same LinkedIn profile, else the same email
 * address, else the same name. Null where nobody is.
 */
export function samePersonIn(contacts: Iterable<Contact>): (marks: PersonMarks) => Contact | null {
  const profiles = new Map<string, Contact>();
  const addresses = new Map<string, Contact>();
  const names = new Map<string, Contact>();
  const add = (table: Map<string, Contact>, key: string, contact: Contact): void => {
    if (key !== '' && !table.has(key)) table.set(key, contact);
  };
  for (const contact of contacts) {
    add(profiles, linkedinKey(contact.linkedin ?? ''), contact);
    add(addresses, emailKey(contact.email ?? ''), contact);
    add(names, personKey(contact.name), contact);
  }
  return ({ name, email = '', linkedin = '' }) =>
    profiles.get(linkedinKey(linkedin)) ??
    addresses.get(emailKey(email)) ??
    names.get(personKey(name)) ??
    null;
}

/**
 * For each of several people the place of the first who is the same person, which is its own where
 * nobody before is: the same LinkedIn profile, else the same email address, else the same name.
 */
export function firstOfSame(people: readonly PersonMarks[]): readonly number[] {
  const seen = new Map<string, number>();
  return people.map(({ name, email = '', linkedin = '' }, place) => {
    const keys = [`in ${linkedinKey(linkedin)}`, `at ${emailKey(email)}`, `as ${personKey(name)}`];
    const told = keys.filter((key) => key.length > 3);
    const first = told.map((key) => seen.get(key)).find((known) => known !== undefined) ?? place;
    for (const key of told) if (!seen.has(key)) seen.set(key, first);
    return first;
  });
}
