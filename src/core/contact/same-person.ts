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
      .replace(/\/+$/, '')
      .trim();
  }
  return path;
}

/**
 * The contact who is this person already: the same LinkedIn profile or email address, else the
 * same name. Null where nobody is.
 */
export function findSamePerson(contacts: Iterable<Contact>, marks: PersonMarks): Contact | null {
  const name = personKey(marks.name);
  const email = emailKey(marks.email ?? '');
  const linkedin = linkedinKey(marks.linkedin ?? '');
  let named: Contact | null = null;
  for (const contact of contacts) {
    if (linkedin !== '' && linkedinKey(contact.linkedin ?? '') === linkedin) return contact;
    if (email !== '' && emailKey(contact.email ?? '') === email) return contact;
    if (name !== '' && personKey(contact.name) === name) named ??= contact;
  }
  return named;
}
