import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockList, listBlock } from '../../../src/core/code-block/block-list';
import { readBlock } from '../../../src/core/code-block/read-block';
import { type Action, actions } from '../../../src/core/follow-up/rules';
import { anyNow, anyPeople } from '../../builders/arbitrary';
import { at } from '../../builders/clock';
import { contactsOf } from '../../builders/everyone';
import { followUpsOf } from '../../builders/follow-ups';

const now = '2026-11-25T09:30';
const notes = {
  Booked: { status: 'scheduled', interview: '2026-11-25T14:00', company: '[[Acme]]' },
  Late: { status: 'interviewed', interview: '2026-11-16T14:00', thanked: '2026-11-17' },
  Silent: { status: 'contacted', contacted: '2026-11-02', field: 'Service  Design' },
  Pick: { status: 'identified', field: 'Nursing' },
  Ahead: { status: 'scheduled', interview: '2026-12-15T14:00', prepared: '2026-11-20' },
};

function listed(source: string, people = notes, moment = now): BlockList {
  const contacts = contactsOf(people);
  const contactAt = (path: string) => contacts.find((each) => each.path === path) ?? null;
  return listBlock(followUpsOf(contacts, moment), contactAt, readBlock(source).filter, at(moment));
}

/** What a block draws: each group with the names and actions of its rows. */
function drawn(source: string): string[] {
  const { groups } = listed(source);
  return groups.map(
    ({ id, rows }) => `${id}: ${rows.map(({ name, action }) => `${name} ${action}`).join(', ')}`,
  );
}

describe('a block', () => {
  it('shows what is overdue, due and held today, in the groups and the order of the sidebar', () => {
    expect(drawn('')).toEqual([
      'today: Booked interview',
      'overdue: Late reflect',
      'due: Silent nudge',
      'nextToAsk: Pick reach-out',
    ]);
    expect(drawn('show: overdue, due, today')).toEqual(drawn(''));
  });

  it('shows an interview of today as due too, and by “today” nothing else', () => {
    expect(drawn('show: today')).toEqual(['today: Booked interview']);
    expect(drawn('show: due')).toEqual([
      'today: Booked interview',
      'due: Silent nudge',
      'nextToAsk: Pick reach-out',
    ]);
    expect(drawn('show: overdue')).toEqual(['overdue: Late reflect']);
  });

  it('has somebody’s preparation in the row of their interview of today, or by itself where only that is shown', () => {
    const whole = listed('');
    expect([...whole.preparations.values()].map(({ action }) => action)).toEqual(['prepare']);
    expect(drawn('action: prepare')).toEqual(['due: Booked prepare']);
  });

  it('shows one of several actions, fields and companies, whatever their case and blanks', () => {
    expect(drawn('action: reflect, nudge')).toEqual(['overdue: Late reflect', 'due: Silent nudge']);
    expect(drawn('field: service design\nfield: NURSING')).toEqual([
      'due: Silent nudge',
      'nextToAsk: Pick reach-out',
    ]);
    expect(drawn('company: acme')).toEqual(['today: Booked interview']);
    expect(drawn('company: Acme\nfield: Nursing')).toEqual([]);
    expect(drawn('field: Design')).toEqual([]);
  });

  it.each([
    ['[[Acme Inc]]', ['Aliased', 'Linked', 'Written']],
    ['[[Firms/ACME inc#Team|whatever]]', ['Aliased', 'Linked', 'Written']],
    ['Acme Inc', ['Aliased', 'Linked', 'Written']],
    ['acme', ['Aliased', 'Named']],
    ['[[Acme]]', ['Named']],
    ['[[#Team]]', null],
  ])(
    'knows a company by the note that its link leads to, or as people read it: %s',
    (asked, names) => {
      const booked = { status: 'scheduled', interview: '2026-11-25T14:00' };
      const people = {
        Aliased: { ...booked, company: '[[Companies/Acme Inc|Acme]]' },
        Linked: { ...booked, company: '[[Acme Inc]]' },
        Named: { ...booked, company: '[[Acme]]' },
        Written: { ...booked, company: 'acme inc' },
        Without: booked,
      } as unknown as typeof notes;
      const source = `company: ${asked}\nshow: today`;
      const shown = listed(source, people).groups.flatMap(({ rows }) =>
        rows.map(({ name }) => name),
      );
      expect([...shown].sort()).toEqual(
        names ?? ['Aliased', 'Linked', 'Named', 'Without', 'Written'],
      );
    },
  );

  it('leaves out what is beyond its limit, and counts it', () => {
    expect(drawn('limit: 2')).toEqual(['today: Booked interview', 'overdue: Late reflect']);
    expect(listed('limit: 2').leftOut).toEqual([
      { id: 'due', count: 1 },
      { id: 'nextToAsk', count: 1 },
    ]);
    expect(listed('limit: 4').leftOut).toEqual([]);
  });

  it('draws or counts each follow-up that fits once, whoever is on the list', () => {
    const anySource = fc.record({
      show: fc.subarray(['overdue', 'due', 'today']),
      action: fc.oneof(fc.constant([] as Action[]), fc.subarray([...actions])),
      limit: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(anyPeople, anyNow, anySource, (people, moment, { show, action, limit }) => {
        const source = `show: ${show.join()}\naction: ${action.join()}\nlimit: ${limit}`;
        const shown = show.length === 0 ? ['overdue', 'due', 'today'] : show;
        const contacts = contactsOf(Object.fromEntries(people));
        const fitting = followUpsOf(contacts, moment).filter(
          (each) =>
            (action.length === 0 || action.includes(each.action)) &&
            (shown.includes(each.bucket) ||
              (shown.includes('today') && each.action === 'interview' && each.bucket === 'due')),
        );
        const contactAt = () => null;
        const read = (more: string): BlockList =>
          listBlock(
            followUpsOf(contacts, moment),
            contactAt,
            readBlock(`${source}${more}`).filter,
            at(moment),
          );
        const some = read('');
        const all = read('\nlimit: 1000');
        const rows = all.groups.flatMap((group) => group.rows);
        expect(some.groups.flatMap((group) => group.rows)).toEqual(rows.slice(0, limit));
        // For each group what is shown and what is left out comes to what it has.
        const shownIn = new Map(some.groups.map((group) => [group.id, group.rows.length]));
        const leftIn = new Map(some.leftOut.map((left) => [left.id, left.count]));
        for (const { id, of } of all.groups)
          expect((shownIn.get(id) ?? 0) + (leftIn.get(id) ?? 0)).toBe(of);
        expect(all.leftOut).toEqual([]);
        // A preparation is in the row of an interview, which stands for both.
        const inRows = [...all.preparations.values()].filter((each) =>
          rows.some(({ path, action: held }) => path === each.path && held === 'interview'),
        );
        const key = ({ path, action: what, promise }: (typeof fitting)[number]): string =>
          JSON.stringify([path, what, promise]);
        const told = new Set([...rows, ...inRows].map(key));
        expect(told.size).toBe(rows.length + inRows.length);
        expect(fitting.map(key).filter((each) => !told.has(each))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
