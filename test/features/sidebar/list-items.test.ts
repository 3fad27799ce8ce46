import { describe, expect, it } from 'vitest';
import { groupFollowUps } from '../../../src/core/follow-up/groups';
import {
  type GroupId,
  type Listed,
  type ListItem,
  listItems,
} from '../../../src/features/sidebar/list-items';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';

const now = '2026-03-11T09:30';
const late = { status: 'replied', replied: '2026-03-02' };
const silent = { status: 'contacted', contacted: '2026-02-20' };
const open: ReadonlySet<GroupId> = new Set();

const followUps = followUpsOf(
  ['Ana', 'Bo', 'Cy', 'Di'].map((name) => aContact(name < 'C' ? late : silent, name)),
  now,
);

/** What is listed of these people. */
function listed(...names: readonly string[]): Listed {
  const theirs = followUps.filter(({ name }) => names.includes(name));
  const unpicked = { count: 0, list: () => [], of: () => null };
  return { followUps: groupFollowUps(theirs, at(now)), unpicked, others: [], problems: [] };
}

const rows = (items: readonly ListItem[]): readonly (ListItem & { readonly kind: 'row' })[] =>
  items.filter((item) => item.kind === 'row');

const places = (items: readonly ListItem[]): readonly string[] =>
  rows(items).map(({ followUp, place, of }) => `${followUp.name} ${place} of ${of}`);

describe('the lines of the list, after an earlier one', () => {
  const before = listItems(listed('Ana', 'Bo', 'Cy', 'Di'), open);

  it('are the same lines where nothing changed', () => {
    expect(rows(before)).toHaveLength(4);
    const after = listItems(listed('Ana', 'Bo', 'Cy', 'Di'), open, before);
    rows(after).forEach((row, at) => expect(row).toBe(rows(before)[at]));
  });

  it('have the places that they have by now where somebody of their group went', () => {
    expect(places(before)).toEqual(['Ana 1 of 2', 'Bo 2 of 2', 'Cy 1 of 2', 'Di 2 of 2']);
    const without = (name: string): readonly string[] =>
      places(
        listItems(
          listed(...['Ana', 'Bo', 'Cy', 'Di'].filter((each) => each !== name)),
          open,
          before,
        ),
      );
    expect(without('Ana')).toEqual(['Bo 1 of 1', 'Cy 1 of 2', 'Di 2 of 2']);
    expect(without('Bo')).toEqual(['Ana 1 of 1', 'Cy 1 of 2', 'Di 2 of 2']);
  });

  it('come back as they are once their group is opened', () => {
    const closed = listItems(listed('Ana', 'Bo', 'Cy', 'Di'), new Set<GroupId>(['overdue']));
    expect(places(closed)).toEqual(['Cy 1 of 2', 'Di 2 of 2']);
    const after = listItems(listed('Ana', 'Bo', 'Cy', 'Di'), open, closed);
    expect(after).toEqual(before);
  });
});
