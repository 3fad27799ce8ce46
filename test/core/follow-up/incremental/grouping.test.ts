import { describe, expect, it } from 'vitest';
import type { ReadContact } from '../../../../src/core/contact/read-contact';
import { type Grouping, groupingAt } from '../../../../src/core/follow-up/incremental/grouping';
import { type Snapshot, snapshotAt } from '../../../../src/core/follow-up/incremental/snapshot';
import { defaultSettings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { readFrom } from '../../../builders/contact';

const now = at('2026-03-11T09:30');
const late = { status: 'replied', replied: '2026-03-02' };
const silent = { status: 'contacted', contacted: '2026-02-20' };
const booked = { status: 'scheduled', interview: '2026-03-11T14:00' };

/** The groups of some contacts, and then of others, each taking over what it can. */
function regrouped(
  first: readonly ReadContact[],
  second: readonly ReadContact[],
): readonly [before: Grouping, after: Grouping] {
  const listed = (contacts: readonly ReadContact[], before: Snapshot | null): Snapshot =>
    snapshotAt(contacts, defaultSettings, now, en, before);
  const snapshot = listed(first, null);
  const before = groupingAt(snapshot.followUps, now, null);
  return [before, groupingAt(listed(second, snapshot).followUps, now, before)];
}

describe('groups that take over what still holds', () => {
  const [ana, bo, cy] = [readFrom(late, 'Ana'), readFrom(booked, 'Bo'), readFrom(silent, 'Cy')];

  it('keep the list of a group in which nothing changed', () => {
    const [before, after] = regrouped([ana, bo, cy], [ana, bo]);
    expect(before.groups.due.map(({ name }) => name)).toEqual(['Cy']);
    expect(after.groups.due).toEqual([]);
    expect(after.groups.overdue).toBe(before.groups.overdue);
    expect(after.groups.today).toBe(before.groups.today);
    expect(after.groups.preparations).toBe(before.groups.preparations);
  });

  it('pair an interview with its preparation anew', () => {
    const [, after] = regrouped([ana, cy], [ana, bo, cy]);
    expect(after.groups.today.map(({ name }) => name)).toEqual(['Bo']);
    expect([...after.groups.preparations.keys()]).toEqual(['Contacts/Bo.md']);
    expect(after.groups.due.map(({ name }) => name)).toEqual(['Cy']);
  });
});
