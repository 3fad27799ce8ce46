import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, readBlock } from '../../../src/core/code-block/read-block';
import { actions } from '../../../src/core/follow-up/rules';

/** What a block says, with its sets as lists. */
function said(source: string): Record<string, unknown> {
  const { filter, notUnderstood } = readBlock(source);
  const { show, actions, fields, companies, limit } = filter;
  return {
    show: [...show],
    actions: [...actions],
    fields: [...fields],
    companies: [...companies],
    limit,
    // As “show: tomorrow” where it is a value, and otherwise the line.
    notUnderstood: notUnderstood.map(({ word, text }) =>
      word === null ? text : `${word}: ${text}`,
    ),
  };
}

const all = {
  show: ['overdue', 'due', 'today'],
  actions: [],
  fields: [],
  companies: [],
  limit: 100,
  notUnderstood: [],
};

describe('the lines of a block', () => {
  it('say nothing where there are none, so that all is shown', () => {
    expect(said('')).toEqual(all);
    expect(said('\n  \r\n\t\n')).toEqual(all);
  });

  it('say what to show, of which actions, fields and companies, and how much', () => {
    expect(
      said(
        'show: overdue, today\naction: thank, reflect\nfield: Design\ncompany: Northwind\nlimit: 5',
      ),
    ).toEqual({
      show: ['overdue', 'today'],
      actions: ['thank', 'reflect'],
      fields: ['design'],
      companies: ['northwind'],
      limit: 5,
      notUnderstood: [],
    });
  });

  it('are read whatever their case, blanks and line ends', () => {
    expect(said('  SHOW :Overdue ,due,\r\n\taction:Report back\rField :  DESIGN  ')).toEqual({
      ...all,
      show: ['overdue', 'due'],
      actions: ['report-back'],
      fields: ['design'],
    });
  });

  it('say nothing with a word that has no value', () => {
    expect(said('show:\naction: \nfield:\ncompany:\nlimit:')).toEqual(all);
  });

  it('add to what the same word said before; of several limits the last counts', () => {
    expect(
      said(
        'show: due\nfield: Design\nshow: overdue\nfield: Nursing\ncompany: Smith, Jones\nlimit: 3\nlimit: 7',
      ),
    ).toEqual({
      ...all,
      show: ['due', 'overdue'],
      fields: ['design', 'nursing'],
      companies: ['smith, jones'],
      limit: 7,
    });
  });

  it('may name a field or a company by a link, as notes do', () => {
    expect(said('company: [[Companies/Northwind Labs|Northwind]]\ncompany: [[Acme]]')).toEqual({
      ...all,
      companies: ['[[northwind labs]]', '[[acme]]'],
    });
  });

  it('may have quotes around a value, as front matter has, which are none of it', () => {
    const plain = 'show: due\naction: thank, reflect\nfield: Design\ncompany: [[Acme]]\nlimit: 5';
    expect(
      said(
        `show: "due"\naction: 'thank', "reflect"\nfield: "Design"\ncompany: "[[Acme]]"\nlimit: '5'`,
      ),
    ).toEqual(said(plain));
    expect(said('action: "thank, reflect"').actions).toEqual(['thank', 'reflect']);
    expect(said('field: ""\nshow: " "')).toEqual(all);
    expect(said('field: Children\'s "Theatre"').fields).toEqual(
      said('field: Children\'s "Theatre"').fields,
    );
  });

  it('are told where they are not understood, and the others count', () => {
    expect(
      said(
        'sort: name\nshow: due, tomorrow, overdue\naction: call\nlimit: none\nlimit: 0\njust this\nlimit: 4',
      ),
    ).toEqual({
      ...all,
      show: ['due', 'overdue'],
      limit: 4,
      notUnderstood: [
        'sort: name',
        'show: tomorrow',
        'action: call',
        'limit: none',
        'limit: 0',
        'just this',
      ],
    });
  });

  it('show all where no value of theirs is one', () => {
    expect(said('show: tomorrow')).toEqual({ ...all, notUnderstood: ['show: tomorrow'] });
  });

  it('are told cut short where they are long', () => {
    const [told] = readBlock(`field: ${'x'.repeat(100_000)}`).notUnderstood;
    expect(told?.word).toBe('field');
    expect(told?.text).toHaveLength(60);
    expect(told?.text).toMatch(/^x+…$/);
  });

  it('know no word that every object has', () => {
    expect(readBlock('constructor: 1\n__proto__: 2\ntoString: 3').notUnderstood).toHaveLength(3);
    expect(said('action: constructor')).toEqual({
      ...all,
      notUnderstood: ['action: constructor'],
    });
  });
});

describe('any text', () => {
  it('is read as a filter that shows something, each line of it understood or told', () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .tuple(
          fc.constantFrom('show', 'Action', ' field', 'company ', 'limit', 'sort', ''),
          fc.constantFrom(':', ' : ', ''),
          fc.oneof(fc.constantFrom('due', 'overdue,today', 'thank', '12', '[[Acme]]'), fc.string()),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
        const { filter, notUnderstood } = readBlock(lines.join('\n'));
        expect(filter.show.size).toBeGreaterThan(0);
        expect(filter.limit).toBeGreaterThan(0);
        expect([...filter.actions].filter((action) => !actions.includes(action))).toEqual([]);
        for (const name of [...filter.fields, ...filter.companies]) {
          expect(comparable(name)).toBe(name);
          expect(name).not.toBe('');
        }
        for (const { text } of notUnderstood) expect(text.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
