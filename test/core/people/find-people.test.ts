import { describe, expect, it } from 'vitest';
import { everyone, isSearching, type PersonSearch } from '../../../src/core/contact/person-search';
import { findPeople } from '../../../src/core/people/find-people';
import { contactsOf, peopleAt } from '../../builders/everyone';

const { rows } = peopleAt(
  '2026-03-11T09:30',
  contactsOf({
    'Declan Ó Faoláin': { status: 'replied', replied: '2026-03-10', company: 'Northwind' },
    Bo: { status: 'closed', company: '[[Companies/Acme|Acme]]', field: 'Care', role: 'Nurse' },
    Cy: { status: 'identified', company: 'Acme', field: 'Law' },
  }),
);

function found(search: Partial<PersonSearch>): string[] {
  return findPeople(rows, { ...everyone, ...search }).map(({ name }) => name);
}

describe('findPeople', () => {
  it('finds everyone by every word, without case and accents, the closed too', () => {
    expect(found({ text: 'faolain north' })).toEqual(['Declan Ó Faoláin']);
    expect(found({ text: 'NURSE' })).toEqual(['Bo']);
    expect(found({ text: 'acme nobody' })).toEqual([]);
  });

  it('narrows down by status, company and field together', () => {
    expect(found({ company: 'Acme' })).toEqual(['Bo', 'Cy']);
    expect(found({ company: 'Acme', status: 'closed' })).toEqual(['Bo']);
    expect(found({ company: 'Acme', field: 'Law', text: 'cy' })).toEqual(['Cy']);
  });

  it('leaves all for nothing or blanks alone', () => {
    expect(findPeople(rows, { ...everyone, text: ' ' })).toBe(rows);
    expect(isSearching({ ...everyone, text: ' ' })).toBe(false);
    expect(isSearching({ ...everyone, status: 'closed' })).toBe(true);
  });
});
