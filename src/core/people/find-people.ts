import { isSearching, personFinder, type PersonSearch } from '../contact/person-search';
import type { PersonRow } from './person-row';

/** Those whom a search finds, in the order they stand in. */
export function findPeople(rows: readonly PersonRow[], search: PersonSearch): readonly PersonRow[] {
  if (!isSearching(search)) return rows;
  const finds = personFinder(search);
  return rows.filter(({ contact, searched }) => finds(contact, searched));
}
