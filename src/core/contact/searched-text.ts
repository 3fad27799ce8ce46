import type { Contact } from './contact';
import { foldText } from './fold-text';
import { shownText } from './shown-text';

/** What of a contact is searched besides the name. */
const searched = ['company', 'role', 'field'] as const;

const folded = new WeakMap<Contact, string>();

/**
 * What a search for people looks in: name, company, role and field, as `foldText` gives them. Made
 * once for each contact.
 */
export function searchedText(contact: Contact): string {
  let text = folded.get(contact);
  if (text === undefined) {
    const told = searched.map((property) => shownText(contact, property));
    folded.set(contact, (text = foldText([contact.name, ...told].join(' '))));
  }
  return text;
}
