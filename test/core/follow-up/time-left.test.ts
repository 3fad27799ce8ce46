import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/core/follow-up/follow-up';
import { groupFollowUps } from '../../../src/core/follow-up/groups';
import { snapshotAt } from '../../../src/core/follow-up/incremental/snapshot';
import { sayTimeLeft } from '../../../src/core/follow-up/time-left';
import { defaultSettings } from '../../../src/core/settings';
import { addDays, dayOf } from '../../../src/core/time/civil';
import { anyNow, anyPeople, anySettings } from '../../builders/arbitrary';
import { at } from '../../builders/clock';
import { aContact, BODY, readFrom } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';
import { en } from '../../../src/core/texts/en';

/** The time left of the one item of an action that a contact has. */
function timeLeft(note: Record<string, unknown>, action: string, now: string): string | undefined {
  const contact = aContact(note);
  const item = followUpsOf([contact], now).find((each) => each.action === action);
  return item === undefined ? undefined : sayTimeLeft(item, contact, at(now), en);
}

describe('the time left', () => {
  const talked = { status: 'interviewed', interview: '2026-11-24T14:00' };

  it.each([
    ['2026-11-24T15:00', 'tomorrow, 14:30'],
    ['2026-11-25T10:00', 'today, 14:30'],
    ['2026-11-25T14:30', '24 h left'],
    ['2026-11-26T09:31', '4 h left'],
    ['2026-11-26T13:30', '1 h left'],
    ['2026-11-26T14:10', '20 min left'],
    ['2026-11-26T14:30', '1 min late'],
    ['2026-11-26T16:00', '1 h late'],
    ['2026-11-28T14:29', '47 h late'],
    ['2026-11-28T14:30', '2 days late'],
    ['2026-11-29T14:30', '3 days late'],
  ])('of a thank-you at %s is “%s”', (now, expected) => {
    expect(timeLeft(talked, 'thank', now)).toBe(expected);
  });

  it.each([
    ['2026-11-24T09:00', '14:00, in 5 h'],
    ['2026-11-24T13:45', '14:00, in 15 min'],
    ['2026-11-24T14:00', 'now'],
    ['2026-11-24T14:10', 'now'],
    ['2026-11-24T16:30', '2 h ago'],
    ['2026-11-20T09:00', 'Tue 24 Nov'],
  ])('of an interview at %s is “%s”', (now, expected) => {
    expect(timeLeft({ ...talked, status: 'scheduled' }, 'interview', now)).toBe(expected);
  });

  it.each([
    ['2026-11-20T09:00', 'Thu 26 Nov'],
    ['2026-11-25T09:00', '39 h left'],
    ['2026-11-27T10:00', '10 h late'],
  ])('of a promise for the 26th at %s is “%s”, by the day that was promised', (now, expected) => {
    const body = '## Promises\n\n- [ ] Call 📅 2026-11-26\n';
    const [item] = followUpsOf([readFrom({ status: 'in-touch', [BODY]: body }).contact], now);
    expect(item && sayTimeLeft(item, null, at(now), en)).toBe(expected);
  });

  it('of a promise that is snoozed is until then', () => {
    const note = {
      status: 'in-touch',
      'snoozed-until': '2026-11-30',
      [BODY]: '## Promises\n\n- [ ] Call 📅 2026-11-26\n',
    };
    const [item] = followUpsOf([readFrom(note).contact], '2026-11-20T09:00');
    expect(item && sayTimeLeft(item, null, at('2026-11-20T09:00'), en)).toBe('Mon 30 Nov');
  });

  it('of an interview of today has what the other’s clock shows, where that is told', () => {
    const contact = aContact({ ...talked, status: 'scheduled' });
    const left = (now: string): readonly string[] =>
      followUpsOf([contact], now)
        .filter(({ action }) => action === 'interview')
        .map((item) => sayTimeLeft(item, contact, at(now), en, 'shown', '21:00 in Singapore'));
    expect(left('2026-11-24T09:00')).toEqual(['14:00 (21:00 in Singapore), in 5 h']);
    expect(left('2026-11-24T14:10')).toEqual(['now']);
    expect(left('2026-11-20T09:00')).toEqual(['Tue 24 Nov']);
  });

  it('of an interview whose time is not known is its day', () => {
    const dayOnly = { status: 'scheduled', interview: '2026-11-24' };
    expect(timeLeft(dayOnly, 'interview', '2026-11-24T09:00')).toBe('today');
    const [item] = followUpsOf([aContact(dayOnly)], '2026-11-24T09:00');
    if (item === undefined) throw new Error('no interview is listed');
    expect(sayTimeLeft(item, null, at('2026-11-24T09:00'), en)).toBe('today');
  });

  it.each([
    ['2026-11-25T14:30', '24 hours left'],
    ['2026-11-26T13:30', '1 hour left'],
    ['2026-11-26T14:10', '20 minutes left'],
    ['2026-11-26T17:30', '3 hours late'],
    ['2026-11-28T14:30', '2 days late'],
  ])('of a thank-you at %s is read aloud as “%s”', (now, expected) => {
    const contact = aContact(talked);
    const item = followUpsOf([contact], now).find(({ action }) => action === 'thank');
    expect(item && sayTimeLeft(item, contact, at(now), en, 'spoken')).toBe(expected);
  });

  it('of what is due and never late is not told', () => {
    const silent = { status: 'contacted', contacted: '2026-11-02' };
    expect(timeLeft(silent, 'nudge', '2026-11-24T09:00')).toBe('');
  });
});

describe('the groups of the sidebar', () => {
  it('hold each item once, but for what begins in more than 14 days', () => {
    const contacts = [
      aContact({ status: 'scheduled', interview: '2026-11-24T14:00' }, 'Today'),
      aContact({ status: 'replied', replied: '2026-11-02' }, 'Late'),
      aContact({ status: 'in-touch', 'follow-up': '2026-11-24' }, 'Due'),
      aContact({ status: 'identified' }, 'Pick'),
      aContact({ status: 'in-touch', 'follow-up': '2026-12-08' }, 'Soon'),
      aContact({ status: 'in-touch', 'follow-up': '2026-12-09' }, 'Far'),
      aContact({ status: 'contacted', contacted: '2026-11-23' }, 'Waits'),
      aContact({ status: 'contacted', contacted: '2026-11-23', nudges: 1 }, 'Waits on'),
    ];
    const now = '2026-11-24T09:00';
    const { preparations, ...groups } = groupFollowUps(followUpsOf(contacts, now), at(now));
    const entries = Object.entries<readonly FollowUp[]>({ ...groups });
    const names = entries.map(([group, items]) => [
      group,
      items.map(({ name, action }) => `${name} ${action}`),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      today: ['Today interview'],
      overdue: ['Late schedule'],
      due: ['Due follow-up'],
      nextToAsk: ['Pick reach-out'],
      upcoming: ['Soon follow-up'],
      waiting: ['Waits nudge', 'Waits on give-up'],
    });
    expect([...preparations.values()].map(({ name, action }) => `${name} ${action}`)).toEqual([
      'Today prepare',
    ]);
  });

  it('keep a preparation by itself on the days before the interview', () => {
    const contact = aContact({ status: 'scheduled', interview: '2026-11-25T14:00' });
    const now = '2026-11-24T09:00';
    const { preparations, due, upcoming } = groupFollowUps(followUpsOf([contact], now), at(now));
    expect(preparations.size).toBe(0);
    expect([...due, ...upcoming].map(({ action }) => action)).toEqual(['prepare', 'interview']);
  });

  it('lose nothing and have nothing twice', () => {
    fc.assert(
      fc.property(anyPeople, anySettings, anyNow, (people, settings, now) => {
        const contacts = [...people].map(([name, note]) => readFrom(note, name).contact);
        const horizon = addDays(dayOf(now), 15);
        const all = followUpsOf(contacts, now, settings);
        const { preparations, ...groups } = groupFollowUps(all, now);
        const rows = Object.values<readonly FollowUp[]>({ ...groups }).flat();
        const listed = [...rows, ...preparations.values()];
        expect(new Set(listed).size).toBe(listed.length);
        const missing = all.filter((item) => !listed.includes(item));
        expect(missing.filter(({ from }) => dayOf(from) < horizon)).toEqual([]);
        for (const [path, { from }] of preparations) {
          if (dayOf(from) >= horizon) continue;
          expect(rows.some((row) => row.path === path && row.action === 'interview')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the next change', () => {
  it.each([
    ['2026-11-24T09:00', '2026-11-24T14:00', 'the preparation ends with the start'],
    ['2026-11-24T14:00', '2026-11-24T14:30', 'the interview ends'],
    ['2026-11-24T14:30', '2026-11-25T00:00', 'the day turns'],
    ['2026-11-25T00:00', '2026-11-25T14:30', 'the thank-you arises, though it is on no list yet'],
    ['2026-11-25T14:30', '2026-11-26T00:00', 'the day turns'],
  ])('after %s is at %s: %s', (now, expected) => {
    const read = readFrom({ status: 'scheduled', interview: '2026-11-24T14:00' });
    expect(snapshotAt([read], defaultSettings, at(now), en, null).nextChange).toBe(expected);
  });
});
