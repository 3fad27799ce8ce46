import { searchWords } from '../contact/fold-text';
import { type Status, statuses } from '../contact/status';
import type { PersonRow } from './person-row';

/** Whom the user looks for; what is empty leaves all. */
export interface PeopleSearch {
  /** Words that must all be found in the name, company, role or field. */
  readonly text: string;
  readonly status: Status | '';
  readonly company: string;
  readonly field: string;
}

/** A search that finds everyone. */
export const everyone: PeopleSearch = { text: '', status: '', company: '', field: '' };

/** Whether a search leaves anyone out. */
export function isLookingFor({ text, status, company, field }: PeopleSearch): boolean {
  return text.trim() !== '' || status !== '' || company !== '' || field !== '';
}

/** Those whom a search finds, in the order they stand in. */
export function findPeople(rows: readonly PersonRow[], search: PeopleSearch): readonly PersonRow[] {
  if (!isLookingFor(search)) return rows;
  const { status, company, field } = search;
  const words = searchWords(search.text);
  return rows.filter(
    (row) =>
      (status === '' || row.status === status) &&
      (company === '' || row.company === company) &&
      (field === '' || row.field === field) &&
      words.every((word) => row.searched.includes(word)),
  );
}

/** What everyone can be narrowed down to; statuses in the order of the method, texts by code unit. */
export interface PeopleChoices {
  readonly statuses: readonly Status[];
  readonly companies: readonly string[];
  readonly fields: readonly string[];
}

/** The statuses, companies and fields that occur among people. */
export function listPeopleChoices(rows: readonly PersonRow[]): PeopleChoices {
  const found = new Set<Status>();
  const companies = new Set<string>();
  const fields = new Set<string>();
  for (const { status, company, field } of rows) {
    found.add(status);
    if (company !== undefined) companies.add(company);
    if (field !== undefined) fields.add(field);
  }
  return {
    statuses: statuses.filter((status) => found.has(status)),
    companies: [...companies].sort(),
    fields: [...fields].sort(),
  };
}
