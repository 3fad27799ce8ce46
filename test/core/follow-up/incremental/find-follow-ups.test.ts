import { describe, expect, it } from 'vitest';
import {
  findFollowUps,
  isSearching,
  listSearchable,
  listSearchChoices,
  noSearch,
  type Search,
} from '../../../../src/core/follow-up/incremental/find-follow-ups';
import { aContact } from '../../../builders/contact';
import { followUpsOf } from '../../../builders/follow-ups';

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
    expect(found({ text: 'faolainnorth' })).toEqual([]);
  });

  it('narrows down by action, company and field together', () => {
    expect(found({ action: 'nudge' })).toEqual(['Cy']);
    expect(found({ company: 'Acme', field: 'Care' })).toEqual(['Bo']);
    expect(found({ company: 'Acme', action: 'schedule', text: 'cy' })).toEqual([]);
  });

  it('narrows down by one of them alone', () => {
    expect(found({ company: 'Northwind' })).toEqual(['Declan Ó Faoláin']);
    expect(found({ field: 'Law' })).toEqual(['Cy']);
  });

  it('finds one whose note is gone by the name alone', () => {
    const searchable = listSearchable(list, () => null);
    const foundThere = (search: Partial<Search>): string[] =>
      findFollowUps(searchable, { ...noSearch, ...search }).map(({ name }) => name);
    expect(foundThere({ text: 'bo' })).toEqual(['Bo']);
    expect(foundThere({ text: 'acme' })).toEqual([]);
    expect(foundThere({ company: 'Acme' })).toEqual([]);
    expect(foundThere({ field: 'Law' })).toEqual([]);
  });

  it.each<Partial<Search>>([{ text: 'a' }, { action: 'nudge' }, { company: 'A' }, { field: 'A' }])(
    'leaves something out with %j',
    (search) => {
      expect(isSearching({ ...noSearch, ...search })).toBe(true);
    },
  );

  it('leaves the list as it is where nothing is looked for', () => {
    expect(isSearching({ ...noSearch, text: '  ' })).toBe(false);
    expect(found(noSearch)).toEqual(list.map(({ name }) => name));
  });
});

describe('listSearchChoices', () => {
  it('tells what occurs in the list, in the order of the alphabet', () => {
    const backwards = [...list].sort((one, other) => (one.name < other.name ? 1 : -1));
    const { actions, companies, fields } = listSearchChoices(backwards, contactAt);
    expect([...actions].sort()).toEqual(['nudge', 'schedule']);
    expect(companies).toEqual(['Acme', 'Northwind']);
    expect(fields).toEqual(['Care', 'Law']);
    const again = listSearchChoices(list, contactAt);
    expect([again.companies, again.fields]).toEqual([companies, fields]);
  });

  it('tells no company of one whose note is gone', () => {
    const { actions, companies, fields } = listSearchChoices(list, () => null);
    expect([...actions].sort()).toEqual(['nudge', 'schedule']);
    expect([companies, fields]).toEqual([[], []]);
  });
});
