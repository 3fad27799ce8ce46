import type { Contact } from './contact';
import type { CompareTexts } from '../texts/text-order';
import { searchWords } from './fold-text';
import { shownText } from './shown-text';
import { type Status, statuses } from './status';

/** Whom the user looks for; what is empty leaves all. */
export interface PersonSearch {
  /** Words that must all be found in the name, company, role or field. */
  readonly text: string;
  readonly status: Status | '';
  readonly company: string;
  readonly field: string;
}

/** A search that finds everyone. */
export const everyone: PersonSearch = { text: '', status: '', company: '', field: '' };

/** Whether a search, by whatever else it looks for too, leaves anyone out. */
export function isSearching({ text, ...choices }: PersonSearch): boolean {
  return text.trim() !== '' || Object.values(choices).some((choice) => choice !== '');
}

/**
 * Says of somebody whether a search finds them; to be made once for all who are asked about. It is told
 * the contact, null where the note is gone, and the text to look in, as `searchedText` gives it.
 */
export function personFinder(
  search: PersonSearch,
): (contact: Contact | null, text: string) => boolean {
  const { status, company, field } = search;
  const words = searchWords(search.text);
  const [first = '', ...others] = words;
  // Most look for a name: of ten thousand people each look at what else there is would be felt.
  if (status === '' && company === '' && field === '') {
    if (others.length === 0) return (_contact, text) => text.includes(first);
    return (_contact, text) => words.every((word) => text.includes(word));
  }
  return (contact, text) =>
    (status === '' || contact?.status === status) &&
    (company === '' || shown(contact, 'company') === company) &&
    (field === '' || shown(contact, 'field') === field) &&
    words.every((word) => text.includes(word));
}

function shown(contact: Contact | null, property: 'company' | 'field'): string | undefined {
  return contact === null ? undefined : shownText(contact, property);
}

/** What people can be narrowed down to: statuses in the order of the method, texts in that of a language. */
export interface PersonChoices {
  readonly statuses: readonly Status[];
  readonly companies: readonly string[];
  readonly fields: readonly string[];
}

/** The statuses, companies and fields that occur among people. */
export function listPersonChoices(
  people: readonly { readonly contact: Contact }[],
  compare: CompareTexts,
): PersonChoices {
  const known = new Set<Status | null>();
  const companies = new Set<string>();
  const fields = new Set<string>();
  for (const { contact } of people) {
    known.add(contact.status);
    const [company, field] = [shown(contact, 'company'), shown(contact, 'field')];
    if (company !== undefined) companies.add(company);
    if (field !== undefined) fields.add(field);
  }
  return {
    statuses: statuses.filter((status) => known.has(status)),
    companies: [...companies].sort(compare),
    fields: [...fields].sort(compare),
  };
}
