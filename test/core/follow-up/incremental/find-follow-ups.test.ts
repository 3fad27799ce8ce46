import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearching } from '../../../../src/core/contact/person-search';
import {
  findFollowUps,
  findOthers,
  listSearchable,
  noSearch,
  type Search,
} from '../../../../src/core/follow-up/incremental/find-follow-ups';
import { statuses } from '../../../../src/core/contact/status';
import { groupFollowUps, rowsOf } from '../../../../src/core/follow-up/groups';
import { at } from '../../../builders/clock';
import { anyNow, anyPeople, anySettings } from '../../../builders/arbitrary';
import { aContact, readFrom } from '../../../builders/contact';
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
    expect(found({ status: 'replied' })).toEqual(['Bo', 'Declan Ó Faoláin']);
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

  it.each<Partial<Search>>([
    { text: 'a' },
    { action: 'nudge' },
    { status: 'closed' },
    { company: 'A' },
    { field: 'A' },
  ])('leaves something out with %j', (search) => {
    expect(isSearching({ ...noSearch, ...search })).toBe(true);
  });

  it('leaves the list as it is where nothing is looked for', () => {
    expect(isSearching({ ...noSearch, text: '  ' })).toBe(false);
    expect(found(noSearch)).toEqual(list.map(({ name }) => name));
  });
});

describe('findOthers', () => {
  const now = '2026-03-11T09:30';
  const all = [
    ...contacts,
    aContact({ status: 'declined', company: 'Northwind' }, 'Bongani'),
    aContact({ status: 'in-touch', 'checked-in': '2026-03-01', field: 'Law' }, 'Dee'),
    aContact({ status: 'identified', 'follow-up': '2026-07-01', company: 'Acme' }, 'Eve'),
  ].map((contact) => ({ contact }));
  const due = followUpsOf(
    all.map(({ contact }) => contact),
    now,
  );
  const others = (search: Partial<Search>): string[] => {
    const wanted = { ...noSearch, ...search };
    const foundThere = findFollowUps(
      listSearchable(due, (path) => all.find((one) => one.contact.path === path)?.contact ?? null),
      wanted,
    );
    const lists = rowsOf(groupFollowUps(foundThere, at(now)));
    return findOthers(all, wanted, foundThere, lists).map(({ name }) => name);
  };

  it('finds those about whom there is nothing to do, or not for a long while', () => {
    expect(others(noSearch)).toEqual(['Bongani', 'Dee', 'Eve']);
    expect(others({ text: 'bongani' })).toEqual(['Bongani']);
    expect(others({ company: 'Acme' })).toEqual(['Eve']);
    expect(others({ status: 'in-touch' })).toEqual(['Dee']);
    expect(others({ text: 'nobody' })).toEqual([]);
  });

  it('finds with an action only those who have one of it ahead', () => {
    expect(others({ action: 'check-in' })).toEqual(['Dee']);
    expect(others({ action: 'nudge' })).toEqual([]);
  });

  it('with the groups has everyone whom a search finds, nobody twice', () => {
    const searches = fc.record({
      text: fc.constantFrom('', 'a', 'ö'),
      status: fc.constantFrom('' as const, ...statuses),
    });
    fc.assert(
      fc.property(anyPeople, anySettings, anyNow, searches, (notes, settings, moment, search) => {
        const everyone = [...notes].map(([name, note]) => readFrom(note, name));
        const list = followUpsOf(
          everyone.map(({ contact }) => contact),
          moment,
          settings,
        );
        const byPath = new Map(everyone.map(({ contact }) => [contact.path, contact]));
        const wanted = { ...noSearch, ...search };
        const searchable = listSearchable(list, (path) => byPath.get(path) ?? null);
        const foundThere = findFollowUps(searchable, wanted);
        const lists = rowsOf(groupFollowUps(foundThere, moment));
        const named = new Set(lists.flatMap((each) => each.map(({ path }) => path)));
        const beside = findOthers(everyone, wanted, foundThere, lists).map(({ path }) => path);
        expect(beside.filter((path) => named.has(path))).toEqual([]);
        const expected = everyone.filter(
          ({ contact }) =>
            contact.name.toLowerCase().includes(search.text) &&
            (search.status === '' || contact.status === search.status),
        );
        for (const { contact } of expected) {
          expect(named.has(contact.path) || beside.includes(contact.path)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
