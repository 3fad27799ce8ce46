import { expect, it, vi } from 'vitest';
import { peopleInBase } from '../../../src/core/people/people-in-base';
import { contactsOf, peopleAt } from '../../builders/everyone';

const [cy, ...others] = contactsOf({
  Cy: { status: 'contacted' },
  Ana: { status: 'contacted' },
  Bo: { status: 'identified' },
  Dee: { status: 'closed' },
});
if (cy === undefined) throw new Error('Nobody was made.');
const people = peopleAt('2026-03-11T09:30', [{ ...cy, status: null }, ...others]);

/** The path of whoever has this name, as the builder gives it. */
function pathOf(name: string): string {
  const { contact } = people.contacts.find((each) => each.contact.name === name) ?? {};
  return contact?.path ?? '';
}

it('has those on the list in the order of the base, each once', () => {
  const paths = ['Dee', 'Ana', 'Dee'].map(pathOf);
  const { rows } = peopleInBase(people, paths, [], () => false);
  expect(rows.map(({ name }) => name)).toEqual(['Dee', 'Ana']);
});

it('counts each of the others once, by why they are not on the board', () => {
  const paths = [pathOf('Bo'), pathOf('Cy'), 'Eve.md', 'New.md', 'Photo.png', 'Reading.md'];
  const isUnread = vi.fn((path: string) => path === 'New.md');
  const { rows, ...counts } = peopleInBase(people, paths, ['Eve.md', 'Flo.md'], isUnread);
  expect(rows.map(({ name }) => name)).toEqual(['Bo']);
  expect(counts).toEqual({ unknown: 1, unlisted: 1, unread: 1, others: 2 });
  expect(isUnread.mock.calls.flat()).toEqual(['New.md', 'Photo.png', 'Reading.md']);
});

it('has nobody where the base finds nothing', () => {
  const none = { rows: [], unknown: 0, unlisted: 0, unread: 0, others: 0 };
  expect(peopleInBase(people, [], ['Eve.md'], () => true)).toEqual(none);
});
