import type { Contact } from '../../contact/contact';
import { foldText } from '../../contact/fold-text';
import { everyone, personFinder, type PersonSearch } from '../../contact/person-search';
import { searchedText } from '../../contact/searched-text';
import type { FollowUp } from '../follow-up';
import type { Action } from '../rules';

/** What the user looks for in the list; an empty text leaves all. */
export interface Search extends PersonSearch {
  readonly action: Action | '';
}

/** A search that finds everything. */
export const noSearch: Search = { ...everyone, action: '' };

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
  const finds = personFinder(search);
  const found: FollowUp[] = [];
  for (const { followUp, contact, text } of list) {
    if (search.action !== '' && followUp.action !== search.action) continue;
    if (finds(contact, text)) found.push(followUp);
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
  const finds = personFinder(search);
  const named = new Set(lists.flatMap((list) => list.map(({ path }) => path)));
  const doing = search.action === '' ? null : new Set(found.map(({ path }) => path));
  const others: Contact[] = [];
  for (const { contact } of people) {
    const { path } = contact;
    if (named.has(path) || doing?.has(path) === false) continue;
    if (finds(contact, searchedText(contact))) others.push(contact);
  }
  return others;
}
