import type { Contact } from '../contact/contact';
import { linkedNoteName, LinkedText, readText } from '../contact/read-value';
import { shownText } from '../contact/shown-text';
import { companyKey } from './outreach';

/**
 * What is to be found among {@link companyNames} for a company that somebody asks for: of a link the note
 * that it leads to, as a link, whatever else is called so; of a text the text.
 *
 * @example askedCompany('[[Companies/Acme Inc|Acme]]') // '[[Acme Inc]]'
 */
export function askedCompany(typed: string): string {
  const read = readText(typed);
  if (!(read instanceof LinkedText)) return typed.trim();
  const name = linkedNoteName(read.target);
  return name === '' ? '' : asLink(name);
}

/**
 * All that the company of a contact may be asked for by, to be compared without case: what makes it one
 * company with others, as a text and as a link, and what people read of it. None without a company.
 */
export function companyNames(contact: Contact): readonly string[] {
  const key = companyKey(contact);
  const shown = shownText(contact, 'company') ?? '';
  return [...(key === null ? [] : [key, asLink(key)]), ...(shown === '' ? [] : [shown])];
}

function asLink(name: string): string {
  return `[[${name}]]`;
}
