import { describe, expect, it } from 'vitest';
import {
  findFollowUps,
  isSearching,
  listSearchable,
  listSearchChoices,
  noSearch,
  type Search,
} from '../../../src/core/follow-up/find-follow-ups';
import { aContact } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';

const contacts = [
  aContact(
    { status: 'replied', replied: '2026-03-10', company: 'Northwind', role: 'Designer' },
    'Declan Ó Faoláin',
  ),
  aContact(
    { status: 'replied', replied: '2026-03-10', company: '[[Companies/Acme|Acme]]', field: 'Care' },
    'Bo',
  ),
  aContact({ status: 'contacted', contacted: '2026-02-20', company: 'Acme', field: 'Law' }, 'Cy'),
];
const list = followUpsOf(contacts, '2026-03-11T09:30');
const contactAt = (path: string) => contacts.find((contact) => contact.path === path) ?? null;

function found(search: Partial<Search>): string[] {
  const searchable = listSearchable(list, contactAt);
  return findFollowUps(searchable, { ...noSearch, ...search }).map(({ name }) => name);
}

describe('findFollowUps', () => {
  it('finds by every word in name, company, role and field, without case and accents', () => {
    expect(found({ text: 'faolain' })).toEqual(['Declan Ó Faoláin']);
    expect(found({ text: 'design NORTH' })).toEqual(['Declan Ó Faoláin']);
    expect(found({ text: 'acme' })).toEqual(['Bo', 'Cy']);
    expect(found({ text: 'acme nobody' })).toEqual([]);
  });

  it('narrows down by action, company and field together', () => {
    expect(found({ action: 'nudge' })).toEqual(['Cy']);
    expect(found({ company: 'Acme', field: 'Care' })).toEqual(['Bo']);
    expect(found({ company: 'Acme', action: 'schedule', text: 'cy' })).toEqual([]);
  });

  it('leaves the list as it is where nothing is looked for', () => {
    expect(isSearching({ ...noSearch, text: '  ' })).toBe(false);
    expect(found(noSearch)).toEqual(list.map(({ name }) => name));
  });
});

describe('listSearchChoices', () => {
  it('tells what occurs in the list', () => {
    const { actions, companies, fields } = listSearchChoices(list, contactAt);
    expect([...actions].sort()).toEqual(['nudge', 'schedule']);
    expect(companies).toEqual(['Acme', 'Northwind']);
    expect(fields).toEqual(['Care', 'Law']);
  });
});
