import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/core/follow-up/follow-up';
import {
  groupFollowUps,
  preparationOf,
  rowsOf,
  withoutFollowUps,
} from '../../../src/core/follow-up/groups';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';

const now = '2026-03-11T09:30';

/** The follow-ups of people, each with a note of this front matter. */
function followUps(people: Readonly<Record<string, Record<string, unknown>>>): readonly FollowUp[] {
  const contacts = Object.entries(people).map(([name, note]) => aContact(note, name));
  return followUpsOf(contacts, now);
}

const asked = { status: 'contacted', contacted: '2026-02-20' };
const booked = { status: 'scheduled', interview: '2026-03-11T14:00' };

const shown = (items: readonly FollowUp[]): readonly string[] =>
  items.map(({ name, action }) => `${name} ${action}`);

describe('an interview and its preparation', () => {
  it('are one row on the day of the interview', () => {
    const groups = groupFollowUps(followUps({ Ana: booked }), at(now));
    expect(rowsOf(groups).flatMap(shown)).toEqual(['Ana interview']);
    const [talk] = groups.today;
    expect(talk && preparationOf(talk, groups)?.action).toBe('prepare');
  });

  it('are two where only one of them is due', () => {
    const tomorrow = { ...booked, interview: '2026-03-12T14:00' };
    const groups = groupFollowUps(followUps({ Ana: tomorrow }), at(now));
    expect(shown(groups.due)).toEqual(['Ana prepare']);
    expect(shown(groups.upcoming)).toEqual(['Ana interview']);
    expect(groups.preparations.size).toBe(0);
  });

  it('are two rows where they begin on different days ahead', () => {
    const ahead = { ...booked, interview: '2026-03-19T14:00' };
    const groups = groupFollowUps(followUps({ Ana: ahead }), at(now));
    expect([...shown(groups.upcoming)].sort()).toEqual(['Ana interview', 'Ana prepare']);
  });

  it('have to be of the same person', () => {
    const groups = groupFollowUps(followUps({ Ana: booked, Bo: asked }), at(now));
    const others = rowsOf(groups)
      .flat()
      .filter(({ name }) => name === 'Bo');
    expect(others.map((each) => preparationOf(each, groups))).toEqual(others.map(() => null));
  });
});

describe('the groups without some of their follow-ups', () => {
  const all = followUps({ Ana: asked, Bo: asked, Cy: booked });
  const groups = groupFollowUps(all, at(now));

  it('are the same where nothing is left out', () => {
    expect(withoutFollowUps(groups, new Set())).toBe(groups);
  });

  it('have the others still, in their order, and the groups that had none of it as they were', () => {
    const [first, ...others] = groups.due;
    expect(others.length).toBeGreaterThan(0);
    const rest = withoutFollowUps(groups, new Set(first === undefined ? [] : [first]));
    expect(rest.due).toEqual(others);
    expect(rest.today).toBe(groups.today);
    expect(rest.preparations).toBe(groups.preparations);
  });
});
