import { describe, expect, it } from 'vitest';
import { everyone, isSearching, type PersonSearch } from '../../../src/core/contact/person-search';
import { findPeople } from '../../../src/core/people/find-people';
import { listPeople } from '../../../src/core/people/people';
import { day } from '../../builders/clock';
import { readFrom } from '../../builders/contact';
import { contactsOf, peopleAt } from '../../builders/everyone';
import { en } from '../../../src/core/texts/en';

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

  it('looks into each contact once, however much is typed', () => {
    let looked = 0;
    const read = new Proxy(readFrom({ status: 'identified', company: 'Acme' }, 'Ana').contact, {
      get: (contact, property) => {
        looked += 1;
        return Reflect.get(contact, property) as unknown;
      },
    });
    const { rows: people } = listPeople(
      [{ contact: read }],
      [],
      day('2026-03-11'),
      en.speech.compare,
    );
    expect(findPeople(people, { ...everyone, text: 'a' })).toHaveLength(1);
    expect(looked).toBeGreaterThan(0);
    looked = 0;
    expect(findPeople(people, { ...everyone, text: 'ac' })).toHaveLength(1);
    expect(looked).toBe(0);
  });

  it('leaves all for nothing or blanks alone', () => {
    expect(findPeople(rows, { ...everyone, text: ' ' })).toBe(rows);
    expect(isSearching({ ...everyone, text: ' ' })).toBe(false);
    expect(isSearching({ ...everyone, status: 'closed' })).toBe(true);
  });
});
