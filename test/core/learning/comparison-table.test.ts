import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  planComparison,
  readCriteria,
} from '../../../src/core/learning/comparison-table';
import { planLearnings } from '../../../src/core/learning/learnings-table';
import type { Talk } from '../../../src/core/learning/talks';
import { topicsOf } from '../../../src/core/learning/topics';
import type { MarkedTable, TableCells } from '../../../src/core/note/body/marked-table';
import { noteWords } from '../../../src/core/words';
import { day } from '../../builders/clock';
import { noteFormat } from '../../builders/yaml';

const words = noteWords.en;
const topics = topicsOf([
  { topic: 'A typical day', questions: ['How does a day go?'] },
  { topic: 'Pay | hours', questions: ['What is it paid?'] },
]);

/** A talk with somebody, its day told by its number in the month. */
function talk(
  name: string,
  field: string | null,
  known: Partial<Omit<Talk, 'contact' | 'day'>> & { readonly on?: number } = {},
): Talk {
  const { on = 1, ...told } = known;
  return {
    ...{ fit: null, takeaway: null, thanked: null, answers: [], ...told },
    contact: {
      ...{ path: `Contacts/${name}.md`, name, status: 'in-touch' as const },
      ...(field === null ? {} : { field }),
    },
    day: day(`2026-11-${String(on).padStart(2, '0')}`),
  };
}

const linkTo = (path: string): string => path.replace(/^.*\/|\.md$/g, '');

function plan(talks: readonly Talk[], known: Partial<Comparison> = {}): TableCells {
  const { header, rows } = planned(talks, known);
  return { header, rows };
}

function planned(talks: readonly Talk[], known: Partial<Comparison> = {}): MarkedTable {
  return planComparison({ talks, topics, criteria: [], ...known }, linkTo, words);
}

/** What a table that stands becomes. */
function updated(
  there: TableCells,
  talks: readonly Talk[],
  criteria: readonly string[] = [],
): TableCells | null {
  return planned(talks, { criteria }).update(there);
}

/** The rows behind the plugin's own four. */
function usersRows(table: TableCells | null): readonly (readonly string[])[] {
  return table?.rows.slice(4) ?? [];
}

const ana = talk('Ana', 'Design', { on: 3, fit: 4, takeaway: 'Sketch first.' });
const bo = talk('Bo', 'Nursing', { on: 2 });
const both: TableCells = plan([ana, bo], { criteria: ['Pay', 'Time outdoors'] });

/** The table with what the user wrote into some cells of it, by row and column. */
function filled(
  table: TableCells,
  cells: Readonly<Record<string, Readonly<Record<string, string>>>>,
): TableCells {
  return {
    header: table.header,
    rows: table.rows.map(([name = '', ...rest]) => [
      name,
      ...rest.map((cell, at) => cells[name]?.[table.header[at + 1] ?? ''] ?? cell),
    ]),
  };
}

describe('a new comparison', () => {
  it('has a column for each field, the most talks first, and those of no field last', () => {
    const talks = [talk('Cy', null), talk('Di', null), talk('Ed', null), bo, ana];
    const { header, rows } = plan([...talks, talk('Flo', 'design')]);
    expect(header).toEqual(['Field', 'Design', 'Nursing', 'No field noted']);
    expect(rows[0]).toEqual(['Talks', '2', '1', '3']);
  });

  it('has its columns in the same order whatever language the app speaks', () => {
    const fields = ['Ärzte', 'Zoo', 'Art'];
    const { header } = plan(fields.map((field) => talk(`In ${field}`, field)));
    expect(header).toEqual(['Field', 'Art', 'Zoo', 'Ärzte']);
  });

  it('tells how many talks there were, the fits, the takeaways, the latest first, and what is unknown', () => {
    const said = (question: string): Pick<Talk, 'answers'> => ({
      answers: [{ part: 'questions', question, answer: 'So.' }],
    });
    const talks = [
      talk('Ana', 'Design', { on: 3, fit: 4, takeaway: 'Sketch\nfirst.' }),
      talk('Bo', 'Design', { on: 9, fit: 2, ...said('How does a day go?') }),
      talk('Cy', 'Design', { on: 5, fit: 5, takeaway: 'Ask | listen %%' }),
      talk('Di', 'Nursing', { on: 5 }),
    ];
    expect(plan(talks).rows).toEqual([
      ['Talks', '3', '1'],
      ['Fit', '2, 4, 5', ''],
      ['Takeaways', 'Ask \\| listen &#37;% ([[Cy]])<br>Sketch first. ([[Ana]])', ''],
      ['Still unknown', 'Pay \\| hours', 'A typical day<br>Pay \\| hours'],
    ]);
  });

  it('has a row for each criterion to fill in, but for one that is called like a row of its own', () => {
    expect(usersRows(plan([ana], { criteria: ['Pay', '**Fit**', 'Fit for me', 'A | B'] }))).toEqual(
      [
        ['Pay', ''],
        ['Fit for me', ''],
        ['A \\| B', ''],
      ],
    );
  });

  it.each(['__proto__', 'constructor', '[[Design]]', '%% x', '| a |', '---', '`', '<!--', 'C#'])(
    'holds a field that is called %j, and stays as it is',
    (field) => {
      const table = plan([talk('Ana', field), bo]);
      expect(table.header).toHaveLength(3);
      expect(updated(table, [talk('Ana', field), bo])).toEqual(table);
    },
  );

  it('has one column for fields that a table shows alike', () => {
    const { header, rows } = plan([
      talk('Ana', 'A\u0007B'),
      talk('Bo', 'A B'),
      talk('Cy', 'no field noted'),
      talk('Di', null),
    ]);
    expect(header).toEqual(['Field', 'A B', 'no field noted']);
    expect(rows[0]).toEqual(['Talks', '2', '2']);
  });
});

describe('criteria', () => {
  it('are the list items of all templates, each once, with placeholders as they stand', () => {
    const bodies = ['Write `- so`.\n\n- Pay\n- [ ] Time  outdoors\n', '* pay\n1. Near {{place}}'];
    expect(readCriteria(bodies)).toEqual(['Pay', 'Time outdoors', 'Near {{place}}']);
  });
});

describe('a comparison beside what was learned in one note', () => {
  it.each([true, false])('is brought up to date by itself, and so is the other: %s', (isFirst) => {
    const place = (text: string, table: MarkedTable): string => {
      const result = noteFormat.placeTable(text, table, null);
      return result.ok ? result.text : result.refusal.kind;
    };
    const learned = (talks: readonly Talk[]): MarkedTable => planLearnings(talks, linkTo, words);
    const tables = [learned, planned];
    if (!isFirst) tables.reverse();
    const text = tables.reduce((note, table) => place(note, table([ana])), 'Above\n');
    const after = tables.reduce((note, table) => place(note, table([ana, bo])), text);
    expect(after).toBe(tables.reduce((note, table) => place(note, table([ana, bo])), 'Above\n'));
  });
});

describe('a comparison that stands', () => {
  const noted = filled(both, {
    Pay: { Design: 'so-so  **!**', Nursing: 'a \\| b' },
    'Time outdoors': { Nursing: 'none' },
  });

  it('keeps what the user wrote, while its own rows are written anew', () => {
    const later = talk('Cy', 'nursing', { on: 9, fit: 5 });
    const after = updated(noted, [ana, bo, later], ['Pay', 'Time outdoors']);
    expect(after?.rows.slice(0, 2)).toEqual([
      ['Talks', '1', '2'],
      ['Fit', '4', '5'],
    ]);
    expect(usersRows(after)).toEqual(usersRows(noted));
  });

  it('finds columns and rows by their words, whatever stands around them, and leaves that there', () => {
    const decorated = {
      header: ['Field', '🎨 **DESIGN**', '[[Nursing]]'],
      rows: noted.rows.map(([name = '', ...rest]) => [`*${name.toUpperCase()}* 💡`, ...rest]),
    };
    const after = updated(decorated, [ana, bo], ['Pay', 'Time outdoors']);
    expect(after).toEqual({
      header: decorated.header,
      rows: [...both.rows.slice(0, 4), ...decorated.rows.slice(4)],
    });
  });

  it('holds C and C++ apart', () => {
    const table = filled(plan([talk('Ana', 'C')], { criteria: ['Pay'] }), { Pay: { C: 'fine' } });
    const after = updated(table, [talk('Bo', 'C++')], ['Pay']);
    expect(after?.header).toEqual(['Field', 'C', 'C++']);
    expect(usersRows(after)).toEqual([['Pay', 'fine', '']]);
  });

  it('keeps columns where they stand, with new ones behind them, but before the one of no field', () => {
    const table = plan([ana, talk('Bo', null)]);
    const talks = [ana, talk('Bo', null), talk('Cy', 'Law'), talk('Di', 'Law')];
    expect(updated(table, talks)?.header).toEqual(['Field', 'Design', 'Law', 'No field noted']);
    const { header, rows } = table;
    const turned = {
      header: [header[0] ?? '', ...header.slice(1).reverse()],
      rows: rows.map(([name = '', ...rest]) => [name, ...rest.reverse()]),
    };
    expect(updated(turned, talks)?.header).toEqual(['Field', 'No field noted', 'Design', 'Law']);
  });

  it('keeps the column of a field that nobody has any more only where the user wrote in it', () => {
    const table = filled(both, { Pay: { Design: 'good' } });
    expect(updated(table, [bo], ['Pay'])).toEqual({
      header: ['Field', 'Design', 'Nursing'],
      rows: [
        ['Talks', '', '1'],
        ['Fit', '', ''],
        ['Takeaways', '', ''],
        ['Still unknown', '', 'A typical day<br>Pay \\| hours'],
        ['Pay', 'good', ''],
        ['Time outdoors', '', ''],
      ],
    });
    expect(updated(table, [ana], ['Pay'])?.header).toEqual(['Field', 'Design']);
  });

  it('keeps the row of a criterion that is gone, written in or not', () => {
    expect(usersRows(updated(noted, [ana, bo], ['Commute']))).toEqual([
      ['Commute', '', ''],
      ['Pay', 'so-so  **!**', 'a \\| b'],
      ['Time outdoors', '', 'none'],
    ]);
    const table = filled(both, { Pay: { Design: 'good' } });
    expect(usersRows(updated(table, [ana, bo]))).toEqual([
      ['Pay', 'good', ''],
      ['Time outdoors', '', ''],
    ]);
  });

  it('has its own rows first, then criteria in their order, then the rows that the user added', () => {
    const rows = [
      ['Mine', 'x', ''],
      ...noted.rows.slice(4),
      ...noted.rows.slice(0, 3),
      ['Two', 'y'],
    ];
    const after = updated({ header: noted.header, rows }, [ana, bo], ['Time outdoors', 'Pay']);
    expect(after?.rows.map(([name]) => name)).toEqual([
      ...['Talks', 'Fit', 'Takeaways', 'Still unknown'],
      ...['Time outdoors', 'Pay', 'Mine', 'Two'],
    ]);
    expect(after?.rows.at(-1)).toEqual(['Two', 'y', '']);
  });

  it('keeps both rows of one name', () => {
    const rows = [...noted.rows, ['Pay', '', 'again']];
    const after = updated({ header: noted.header, rows }, [ana, bo], ['Pay']);
    expect(usersRows(after).map(([name, ...cells]) => [name, cells.join('')])).toEqual([
      ['Pay', 'so-so  **!**a \\| b'],
      ['Time outdoors', 'none'],
      ['Pay', 'again'],
    ]);
  });

  it('never takes a row that is one criterion by its exact words for another', () => {
    const rows = [...both.rows, ['Pay', 'again', '']];
    const there = { header: both.header, rows };
    const once = updated(filled(there, { Pay: { Nursing: 'x' } }), [ana, bo], ['[[Pay]]', 'Pay']);
    expect(usersRows(once)).toEqual([
      ['[[Pay]]', '', ''],
      ['Pay', '', 'x'],
      ['Time outdoors', '', ''],
      ['Pay', 'again', 'x'],
    ]);
    expect(once && updated(once, [ana, bo], ['[[Pay]]', 'Pay'])).toEqual(once);
  });

  it.each<[string, TableCells]>([
    ['its first cell says something else', { ...both, header: ['Mine', 'Design', 'Nursing'] }],
    ['two columns have one name', { ...both, header: ['Field', 'Design', 'design'] }],
    ['a row of its own is there twice', { ...both, rows: [...both.rows, ['fit', 'mine', '']] }],
    ['words stand beyond the last column', { ...both, rows: [['Pay', 'a', 'b', 'c']] }],
  ])('is not certain to be ours where %s', (_why, table) => {
    expect(updated(table, [ana, bo])).toBeNull();
  });
});
