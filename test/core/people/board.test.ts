import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '../../../src/core/contact/status';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { boardColumns, columnsInOrder, seated } from '../../../src/core/people/board';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { anyNow, anyPeople } from '../../builders/arbitrary';
import { at } from '../../builders/clock';
import { contactsOf, peopleAt } from '../../builders/everyone';
import { listFollowUps } from '../../../src/core/follow-up/list-follow-ups';

describe('boardColumns', () => {
  it('has a column for each stage, the closed ones last', () => {
    const people = peopleAt('2026-03-11T09:30', []);
    const columns = boardColumns(people, []);
    expect(columns.map(({ stage }) => stage)).toEqual(statuses);
    expect(columns.filter(({ isClosed }) => isClosed).map(({ stage }) => stage)).toEqual(
      statuses.slice(-3),
    );
  });

  it('has everyone once, in the column of their status, the most pressing first', () => {
    fc.assert(
      fc.property(anyPeople, anyNow, (notes, now) => {
        const people = peopleAt(now, contactsOf(Object.fromEntries(notes)));
        const columns = boardColumns(people, people.rows);
        expect(columns.flatMap(({ rows }) => rows.map(({ key }) => key)).sort()).toEqual(
          people.rows.map(({ key }) => key).sort(),
        );
        for (const { stage, rows } of columns) {
          expect(rows.every(({ status }) => status === stage)).toBe(true);
          const ranks = rows.map(({ key }) => people.rankOf(key));
          expect(ranks).toEqual([...ranks].sort((one, other) => (one < other ? -1 : 1)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('columnsInOrder', () => {
  it('leaves those who stand in one column in the order in which they come', () => {
    const all = {
      Ana: { status: 'contacted' },
      Bo: { status: 'replied' },
      Cy: { status: 'contacted' },
    };
    const { rows } = peopleAt('2026-03-11T09:30', contactsOf(all));
    const told = (given: typeof rows): readonly string[] =>
      columnsInOrder(given).flatMap((column) => column.rows.map(({ name }) => name));
    expect(told(rows)).toEqual(['Ana', 'Cy', 'Bo']);
    expect(told([...rows].reverse())).toEqual(['Cy', 'Ana', 'Bo']);
  });
});

describe('the seats', () => {
  it('are taken by those in play, as many as the list counts', () => {
    fc.assert(
      fc.property(anyPeople, anyNow, (notes, now) => {
        const contacts = contactsOf(Object.fromEntries(notes));
        const context = ruleContextAt(now, defaultSettings, en);
        const { inPlay } = listFollowUps(contacts, defaultSettings, now, en);
        expect(seated(peopleAt(now, contacts), context)).toHaveLength(inPlay);
      }),
      { numRuns: 40 },
    );
  });

  it('are free of whoever is silent', () => {
    const contacts = contactsOf({
      Ana: { status: 'contacted', contacted: '2026-03-10' },
      Bo: { status: 'contacted', contacted: '2026-02-10' },
    });
    const now = '2026-03-11T09:30';
    const context = ruleContextAt(at(now), defaultSettings, en);
    expect(seated(peopleAt(now, contacts), context).map(({ name }) => name)).toEqual(['Ana']);
  });
});
