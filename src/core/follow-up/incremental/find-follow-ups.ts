import type { Contact } from '../../contact/contact';
import { foldText, searchWords } from '../../contact/fold-text';
import { searchedText } from '../../contact/searched-text';
import type { FollowUp } from '../follow-up';
import type { Action } from '../rules';
import { shownText } from '../../contact/shown-text';
import { type Status, statuses } from '../../contact/status';

/** What the user looks for in the list; an empty text leaves all. */
export interface Search {
  /** Words that must all be found in the name, company, role or field. */
  readonly text: string;
  readonly action: Action | '';
  readonly status: Status | '';
  readonly company: string;
  readonly field: string;
}

/** A search that finds everything. */
export const noSearch: Search = { text: '', action: '', status: '', company: '', field: '' };

/** Whether a search leaves anything out. */
export function isSearching({ text, ...choices }: Search): boolean {
  return text.trim() !== '' || Object.values(choices).some((choice) => choice !== '');
}

/** A follow-up with what a search looks at, so that each key pressed looks nothing up anew. */
export interface Searchable {
  readonly followUp: FollowUp;
  readonly contact: Contact | null;
  readonly text: string;
}

/** The follow-ups of a list, made ready to be searched. */
export function listSearchable(
  followUps: readonly FollowUp[],
  contactAt: (path: string) => Contact | null,
): readonly Searchable[] {
  return followUps.map((followUp) => {
    const contact = contactAt(followUp.path);
    const text = contact === null ? foldText(followUp.name) : searchedText(contact);
    return { followUp, contact, text };
  });
}

/** The follow-ups that a search finds, in the order of the list. */
export function findFollowUps(list: readonly Searchable[], search: Search): readonly FollowUp[] {
  const words = searchWords(search.text);
  const found: FollowUp[] = [];
  for (const { followUp, contact, text } of list) {
    if (search.action !== '' && followUp.action !== search.action) continue;
    if (isChosen(contact, search) && hasWords(text, words)) found.push(followUp);
  }
  return found;
}

/**
 * The people that a search finds and none of the lists of follow-ups names, in their order. With an
 * action, only those who have a follow-up of it among `found`.
 *
 * @param found the follow-ups that the same search finds.
 */
export function findOthers(
  people: readonly { readonly contact: Contact }[],
  search: Search,
  found: readonly FollowUp[],
  lists: readonly (readonly FollowUp[])[],
): readonly Contact[] {
  const words = searchWords(search.text);
  const named = new Set(lists.flatMap((list) => list.map(({ path }) => path)));
  const doing = search.action === '' ? null : new Set(found.map(({ path }) => path));
  const others: Contact[] = [];
  for (const { contact } of people) {
    const { path } = contact;
    if (named.has(path) || doing?.has(path) === false) continue;
    if (isChosen(contact, search) && hasWords(searchedText(contact), words)) others.push(contact);
  }
  return others;
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Whether somebody has the status, company and field that are looked for. */
function isChosen(contact: Contact | null, { status, company, field }: Search): boolean {
  if (status !== '' && contact?.status !== status) return false;
  if (company !== '' && shown(contact, 'company') !== company) return false;
  return field === '' || shown(contact, 'field') === field;
}

function shown(contact: Contact | null, property: 'company' | 'field'): string | undefined {
  return contact === null ? undefined : shownText(contact, property);
}

/** What a list can be narrowed down to: texts in the order of the alphabet, the others in their own. */
export interface SearchChoices {
  readonly actions: ReadonlySet<Action>;
  readonly statuses: readonly Status[];
  readonly companies: readonly string[];
  readonly fields: readonly string[];
}

/** The actions that occur in a list, and the statuses, companies and fields of people. */
export function listSearchChoices(
  followUps: readonly FollowUp[],
  people: readonly { readonly contact: Contact }[],
): SearchChoices {
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
    actions: new Set(followUps.map(({ action }) => action)),
    statuses: statuses.filter((status) => known.has(status)),
    companies: [...companies].sort(),
    fields: [...fields].sort(),
  };
}
