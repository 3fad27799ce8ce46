import type { Contact } from '../../contact/contact';
import { foldText, searchWords } from '../../contact/fold-text';
import { searchedText } from '../../contact/searched-text';
import type { FollowUp } from '../follow-up';
import type { Action } from '../rules';
import { shownText } from '../../contact/shown-text';

/** What the user looks for in the list; an empty text leaves all. */
export interface Search {
  /** Words that must all be found in the name, company, role or field. */
  readonly text: string;
  readonly action: Action | '';
  readonly company: string;
  readonly field: string;
}

/** A search that finds everything. */
export const noSearch: Search = { text: '', action: '', company: '', field: '' };

/** Whether a search leaves anything out. */
export function isSearching({ text, action, company, field }: Search): boolean {
  return text.trim() !== '' || action !== '' || company !== '' || field !== '';
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
  const { action, company, field } = search;
  const words = searchWords(search.text);
  const found: FollowUp[] = [];
  for (const { followUp, contact, text } of list) {
    if (action !== '' && followUp.action !== action) continue;
    if (company !== '' && shown(contact, 'company') !== company) continue;
    if (field !== '' && shown(contact, 'field') !== field) continue;
    if (words.every((word) => text.includes(word))) found.push(followUp);
  }
  return found;
}

function shown(contact: Contact | null, property: 'company' | 'field'): string | undefined {
  return contact === null ? undefined : shownText(contact, property);
}

/** What a list can be narrowed down to, each in the order of the alphabet; actions in their own. */
export interface SearchChoices {
  readonly actions: ReadonlySet<Action>;
  readonly companies: readonly string[];
  readonly fields: readonly string[];
}

/** The actions, companies and fields that occur in a list. */
export function listSearchChoices(
  followUps: readonly FollowUp[],
  contactAt: (path: string) => Contact | null,
): SearchChoices {
  const actions = new Set<Action>();
  const companies = new Set<string>();
  const fields = new Set<string>();
  for (const { action, path } of followUps) {
    actions.add(action);
    const contact = contactAt(path);
    const [company, field] = [shown(contact, 'company'), shown(contact, 'field')];
    if (company !== undefined) companies.add(company);
    if (field !== undefined) fields.add(field);
  }
  return { actions, companies: [...companies].sort(), fields: [...fields].sort() };
}
