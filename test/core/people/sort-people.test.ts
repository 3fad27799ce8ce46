import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byName,
  peopleColumns,
  readPeopleSort,
  sortedBy,
  sortPeople,
  type PeopleColumn,
} from '../../../src/core/people/sort-people';
import { anyNow, anyPeople } from '../../builders/arbitrary';
import { contactsOf, peopleAt } from '../../builders/everyone';
import { en } from '../../../src/core/texts/en';

const now = '2026-03-11T09:30';
const everyone = peopleAt(
  now,
  contactsOf({
    Dee: { status: 'in-touch', company: 'acme', fit: 2, thanked: '2026-03-01' },
    Bo: { status: 'interviewed', company: 'Zeta', fit: 5, interview: '2026-03-06T10:00' },
    Ana: { status: 'identified', company: 'Ærø' },
    Cy: { status: 'contacted', company: 'Acme', contacted: '2026-02-02' },
    Eve: { status: 'closed' },
  }),
);

function sorted(column: PeopleColumn, isDescending = false): string {
  return sortPeople(everyone, { column, isDescending }, en.speech.compare)
    .map(({ name }) => name)
    .join(' ');
}

describe('sortPeople', () => {
  it('sorts by each column, with who has nothing there last, either way round', () => {
    expect(sorted('name')).toBe('Ana Bo Cy Dee Eve');
    expect(sorted('name', true)).toBe('Eve Dee Cy Bo Ana');
    expect(sorted('fit')).toBe('Dee Bo Ana Cy Eve');
    expect(sorted('fit', true)).toBe('Bo Dee Ana Cy Eve');
    expect(sorted('lastTouch')).toBe('Cy Dee Bo Ana Eve');
    expect(sorted('lastTouch', true)).toBe('Bo Dee Cy Ana Eve');
  });

  it('sorts texts alike whatever their case and accents, and equals by name', () => {
    expect(sorted('company')).toBe('Cy Dee Ana Bo Eve');
    expect(sorted('company', true)).toBe('Bo Ana Cy Dee Eve');
  });

  it('sorts by status in the order of the method, and by what comes next as the list does', () => {
    expect(sorted('status')).toBe('Ana Cy Bo Dee Eve');
    expect(sorted('next').startsWith('Bo ')).toBe(true);
    expect(sorted('next').endsWith(' Eve')).toBe(true);
    expect(sorted('next', true).endsWith(' Eve')).toBe(true);
  });

  it('has everyone once, in the same order whatever the order of the contacts', () => {
    fc.assert(
      fc.property(
        anyPeople,
        anyNow,
        fc.constantFrom(...peopleColumns),
        fc.boolean(),
        (notes, moment, column, isDescending) => {
          const contacts = contactsOf(Object.fromEntries(notes));
          const keys = (all: typeof contacts): string[] =>
            sortPeople(peopleAt(moment, all), { column, isDescending }, en.speech.compare).map(
              ({ key }) => key,
            );
          const first = keys(contacts);
          expect(keys([...contacts].reverse())).toEqual(first);
          expect([...first].sort()).toEqual(contacts.map(({ path }) => path).sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a press on a column', () => {
  it('sorts by it, and once more the other way round', () => {
    const first = sortedBy('fit', byName);
    expect(first).toEqual({ column: 'fit', isDescending: false });
    expect(sortedBy('fit', first)).toEqual({ column: 'fit', isDescending: true });
    expect(sortedBy('fit', sortedBy('fit', first))).toEqual(first);
  });
});

describe('a sort that a device kept', () => {
  it('is read, and what is none is by name', () => {
    const kept = { column: 'fit', isDescending: true };
    expect(readPeopleSort(kept)).toEqual(kept);
    for (const odd of [null, 3, 'fit', [], {}, { column: 'toString' }, { isDescending: true }]) {
      expect(readPeopleSort(odd)).toEqual(byName);
    }
  });
});
