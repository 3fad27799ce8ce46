import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/core/follow-up/follow-up';
import {
  groupFollowUps,
  preparationOf,
  rowsOf,
  withoutFollowUps,
} from '../../../src/core/follow-up/groups';
import type { Settings } from '../../../src/core/settings';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';
import { settingsWith } from '../../builders/settings';

const now = '2026-03-11T09:30';

/** The follow-ups of people, each with a note of this front matter. */
function followUps(
  people: Readonly<Record<string, Record<string, unknown>>>,
  settings: Partial<Settings> = {},
): readonly FollowUp[] {
  const contacts = Object.entries(people).map(([name, note]) => aContact(note, name));
  return followUpsOf(contacts, now, settingsWith(settings));
}

const asked = { status: 'contacted', contacted: '2026-02-20' };
const booked = { status: 'scheduled', interview: '2026-03-11T14:00' };

const shown = (items: readonly FollowUp[]): readonly string[] =>
  items.map(({ name, action }) => `${name} ${action}`);

describe('the groups', () => {
  const people = {
    Ana: booked,
    Bo: { status: 'replied', replied: '2026-03-02' },
    Cy: asked,
    Di: { status: 'identified' },
    Ed: { status: 'in-touch', 'follow-up': '2026-03-20', thanked: '2026-03-10' },
    Fay: { status: 'contacted', contacted: '2026-03-10' },
  };
  const groups = groupFollowUps(followUps(people), at(now));

  it('have each follow-up once', () => {
    const { today, overdue, due, nextToAsk, upcoming, waiting } = groups;
    expect(shown(today)).toEqual(['Ana interview']);
    expect(shown(overdue)).toEqual(['Bo schedule']);
    expect(shown(due)).toEqual(['Cy nudge']);
    expect(shown(nextToAsk)).toEqual(['Di reach-out']);
    expect(shown(upcoming)).toEqual(['Ed follow-up']);
    expect(shown(waiting)).toEqual(['Fay nudge']);
  });

  it('have whoever was offered times under those who are waited for, unless snoozed', () => {
    const offered = { status: 'replied', replied: '2026-03-09', offered: '2026-03-10' };
    const ahead = followUps({ Ana: offered, Bo: { ...offered, 'snoozed-until': '2026-03-13' } });
    const { upcoming, waiting } = groupFollowUps(ahead, at(now));
    expect(shown(waiting)).toEqual(['Ana schedule']);
    expect(shown(upcoming)).toEqual(['Bo schedule']);
  });

  it('stand in the order of the sidebar', () => {
    expect(rowsOf(groups).map(shown)).toEqual([
      ['Ana interview'],
      ['Bo schedule'],
      ['Cy nudge'],
      ['Di reach-out'],
      ['Ed follow-up'],
      ['Fay nudge'],
    ]);
  });

  it('look two weeks ahead, to the end of the day', () => {
    const chosen = (day: string) => ({ status: 'identified', 'follow-up': day });
    const ahead = followUps({ Ana: chosen('2026-03-25'), Bo: chosen('2026-03-26') });
    expect(shown(groupFollowUps(ahead, at(now)).upcoming)).toEqual(['Ana reach-out']);
  });

  it('have an interview that is over under what is overdue', () => {
    const over = { ...booked, interview: '2026-03-11T08:00' };
    const { today, overdue } = groupFollowUps(followUps({ Ana: over }), at(now));
    expect(today).toEqual([]);
    expect(shown(overdue)).toEqual(['Ana interview']);
  });
});

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

  it('are one row where they begin on the same day ahead', () => {
    const ahead = { ...booked, interview: '2026-03-19T14:00' };
    const groups = groupFollowUps(followUps({ Ana: ahead }, { prepareBefore: 0 }), at(now));
    expect(shown(groups.upcoming)).toEqual(['Ana interview']);
    expect([...groups.preparations].map(([path, { action }]) => [path, action])).toEqual([
      [groups.upcoming[0]?.path, 'prepare'],
    ]);
  });

  it('are two rows where a search finds only the one', () => {
    const both = followUps({ Ana: booked });
    const only = (action: string): readonly FollowUp[] =>
      both.filter((each) => each.action === action);
    const talk = groupFollowUps(only('interview'), at(now));
    expect(shown(talk.today)).toEqual(['Ana interview']);
    expect(talk.preparations.size).toBe(0);
    const prepared = groupFollowUps(only('prepare'), at(now));
    expect(shown(prepared.due)).toEqual(['Ana prepare']);
    expect(prepared.preparations.size).toBe(0);
  });

  it('are one row for each person who has both', () => {
    const groups = groupFollowUps(followUps({ Ana: booked, Bo: booked, Cy: asked }), at(now));
    const pairs = groups.today.map((talk) => [talk.path, preparationOf(talk, groups)?.path]);
    expect(pairs).toEqual(groups.today.map(({ path }) => [path, path]));
    expect(shown(groups.due)).toEqual(['Cy nudge']);
  });

  it('are not shown with what else is to be done about the person', () => {
    const also = { ...booked, 'follow-up': '2026-03-11' };
    const groups = groupFollowUps(followUps({ Ana: also }), at(now));
    expect(shown(groups.due)).toEqual(['Ana follow-up']);
    expect(groups.due.map((each) => preparationOf(each, groups))).toEqual([null]);
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

  it.each([
    ['today', booked],
    ['overdue', { status: 'replied', replied: '2026-03-02' }],
    ['due', asked],
    ['nextToAsk', { status: 'identified' }],
    ['upcoming', { status: 'identified', 'follow-up': '2026-03-20' }],
    ['waiting', { status: 'contacted', contacted: '2026-03-10' }],
  ] as const)('lack it in the group that has it: %s', (group, note) => {
    const both = groupFollowUps(followUps({ Ana: note, Bo: note }), at(now));
    expect(both[group].map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    const rest = withoutFollowUps(both, new Set(both[group].slice(0, 1)));
    expect(rest[group].map(({ name }) => name)).toEqual(['Bo']);
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
