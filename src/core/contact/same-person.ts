import type { Contact } from './contact';

/** What tells people apart when they come on the list. */
export interface PersonMarks {
  readonly name: string;
  readonly email?: string | undefined;
  readonly linkedin?: string | undefined;
}

/** How names of people are compared: letter case and the kind and number of spaces do not count. */
export function personKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase().normalize('NFC');
}

/** How email addresses are compared; empty where there is none. */
export function emailKey(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:\s*)+/, '');
}

/**
 * How LinkedIn addresses are compared: by the path of the profile, such as `in/ana-reyes`, without
 * protocol, host, query, and slashes at its ends. Empty where there is none.
 */
export function linkedinKey(address: string): string {
  let path = address.trim().toLowerCase();
  for (let before = ''; before !== path;) {
    before = path;
    path = path
      .replace(/[?#].*$/s, '')
      .replace(/^(?:https?:)?\/+/, '')
      .replace(/^(?:[a-z-]+\.)?linkedin\.com(?=\/|$)/, '')
      .trim();
    let end = path.length;
    while (path[end - 1] === '/') end -= 1;
    path = path.slice(0, end).trim();
  }
  return path;
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
