import { noteWords } from '../../src/core/words';
import { noteFormat } from '../builders/yaml';
// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';
import { afterEach, describe, expect, it } from 'vitest';
import {
  propertiesOfOneInterview,
  propertyKinds,
  propertyNames,
} from '../../src/core/contact/properties';
import { en } from '../../src/core/texts/en';
import { closedStatuses, statuses } from '../../src/core/contact/status';
import { fillTemplate } from '../../src/core/template/placeholders';
import { readTemplate } from '../../src/core/template/read-template';
import { planComparison } from '../../src/core/learning/comparison-table';
import { templateKinds } from '../../src/core/template/template';
import { templateValues } from '../../src/core/template/template-values';
import { actions } from '../../src/core/follow-up/rules';
import { defaultSettings, numberRanges } from '../../src/core/settings';
import { lookBackKeys } from '../../src/features/learning/look-back/look-back-keys';
import { peopleKeys } from '../../src/features/people/people-keys';
import { sidebarKeys } from '../../src/features/sidebar/sidebar-keys';
import { at } from '../builders/clock';
import { settingsWith } from '../builders/settings';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import {
  cellsOf,
  type DerivedRow,
  type DerivedTable,
  withList,
  withTable,
  withTables,
} from './derived-table';

function readPage(page: string): Promise<string> {
  return readFile(path.join(import.meta.dirname, '../../docs', page), 'utf8');
}

/** The rows of the tables under a heading of a page in docs: cells without their back-ticks. */
async function rowsUnder(page: string, heading: string): Promise<string[][]> {
  const text = await readPage(page);
  const section = text.split(/^#+ /m).find((part) => part.startsWith(heading));
  if (section === undefined) throw new Error(`docs/${page} has no heading “${heading}”.`);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => cellsOf(line).map((cell) => cell.replace(/^`([^`]*)`$/, '$1')));
}

/**
 * Holds a page to what its tables and lists have from the code; `npm run docs` writes that into it. What the
 * page says of each row is written by hand, and never left out.
 */
async function expectDerived(
  page: string,
  tables: readonly DerivedTable[],
  withLists = (text: string): string => text,
): Promise<void> {
  const file = path.join(import.meta.dirname, '../../docs', page);
  const text = withLists(tables.reduce(withTable, await readPage(page)));
  const options = (await prettier.resolveConfig(file)) ?? {};
  await expect(
    await prettier.format(text, { ...options, filepath: file }),
    `docs/${page} is not what the code says: \`npm run docs\` writes it`,
  ).toMatchFileSnapshot(file);
  for (const { heading } of tables) {
    for (const row of await rowsUnder(page, heading)) {
      expect(row.at(-1), `what docs/${page} says of ${row[0] ?? ''}`).not.toBe('');
    }
  }
}

function column(rows: readonly string[][], place: number): string[] {
  return rows.map((row) => row[place] ?? '');
}

describe('docs/note-format.md', () => {
  it('tells every status with what the user reads for it, and every property in its order', async () => {
    await expectDerived('note-format.md', [
      {
        heading: 'Statuses',
        rows: statuses.map((status) => ({ key: status, cells: [() => en.statuses[status]] })),
      },
      {
        heading: 'Properties',
        rows: propertyNames.map((key) => ({
          key,
          cells: [(told) => (told === '' ? propertyKinds[key] : told)],
        })),
      },
    ]);
  });

  it('tells which statuses are closed', async () => {
    const rows = await rowsUnder('note-format.md', 'Statuses');
    const closed = rows.filter(([, , meaning]) => meaning?.startsWith('Closed')).map(([id]) => id);
    expect(closed).toEqual([...closedStatuses]);
  });

  it('tells of each property its type', async () => {
    const rows = await rowsUnder('note-format.md', 'Properties');
    for (const [name, type = ''] of rows) {
      const kind = propertyKinds[name as keyof typeof propertyKinds];
      expect(type, name).toMatch(typeWords[kind]);
    }
  });
});

describe('the comparison in docs/note-format.md', () => {
  it('is one that the plugin brings up to date, with what stands in its other rows', async () => {
    const [example = ''] =
      (await readPage('note-format.md')).match(/%% [^%]*comparison %%[^%]*%%[^%]*%%/) ?? [];
    const comparison = { talks: [], topics: { all: [], of: () => null }, criteria: ['Pay'] };
    const table = planComparison(comparison, (path) => path, noteWords.en);
    const after = noteFormat.placeTable(example, table, null);
    const rows = after.ok ? after.text.split('\n').filter((line) => line.startsWith('|')) : [];
    expect(rows.map((row) => cellsOf(row))).toEqual([
      ['Field', 'Design', 'Nursing'],
      ['---', '---', '---'].map((rule) => expect.stringContaining(rule) as string),
      ...Object.values(noteWords.en.comparison.rows).map(([name]) => [name, '', '']),
      ['Pay', 'so-so', 'better'],
      ['Time outdoors', '', 'none'],
    ]);
  });
});

const typeWords = {
  status: /^text/,
  text: /text|link/,
  day: /^day$/,
  done: /^day$/,
  moment: /^day.*time/,
  count: /number/,
  minutes: /number/,
  travel: /number/,
  language: /^text$/,
  zone: /^text$/,
  fit: /number/,
  actions: /^list/,
} as const;

const numbers = Object.keys(numberRanges) as readonly (keyof typeof numberRanges)[];

/** The row of a number: its default, with the unit that the page has behind it. */
function numberRow(key: (typeof numbers)[number]): DerivedRow {
  return { key, cells: [(told) => `${defaultSettings[key]}${told.replace(/^\d+/, '')}`] };
}

describe('docs/follow-ups.md', () => {
  it('has a row for each action, their order, and each number that can be set with its default', async () => {
    await expectDerived(
      'follow-ups.md',
      [
        { heading: 'The rules', rows: actions.map((key) => ({ key })), inOwnOrder: true },
        {
          heading: 'Settings that change the numbers',
          rows: [{ key: 'weekend' }, { key: 'daysOff' }, ...numbers.map(numberRow)],
          inOwnOrder: true,
        },
      ],
      (text) => withList(text, '1. by action:', actions),
    );
  });
});

describe('docs/templates.md', () => {
  it('tells every kind of template, in their order', async () => {
    expect(column(await rowsUnder('templates.md', 'Kinds'), 0)).toEqual(templateKinds);
  });

  it('tells the properties that a template is read with', async () => {
    const told = column(await rowsUnder('templates.md', 'Properties'), 0);
    const read = readTemplate(
      'Any',
      '---\ntemplate: outreach\nchannel: Card\nsubject: Hi\nlimit: 9\nlanguage: es\nadd: true\n---\nHello\n',
      noteFormat,
    );
    expect(told).toEqual(['template', 'channel', 'subject', 'limit', 'language', 'add']);
    expect(read).toMatchObject({
      ok: true,
      template: {
        ...{ kind: 'outreach', channel: 'Card', subject: 'Hi', limit: 9 },
        ...{ language: 'es', add: true },
      },
    });
  });

  it('tells placeholders that have a value without any property', async () => {
    const told = column(await rowsUnder('templates.md', 'Placeholders'), 0);
    const settings = settingsWith({ myName: 'Sam' });
    const values = templateValues({
      ...{ name: 'Ada', frontMatter: null, settings, now: at('2026-11-25T14:00'), slots: 'Mon' },
      format: (_when, format) => format,
      words: noteWords.en,
    });
    expect(told).toHaveLength(9);
    expect(fillTemplate(told.join(), values).unfilled).toEqual([]);
  });

  it('shows templates that can be read', async () => {
    const text = await readPage('templates.md');
    const examples = [...text.matchAll(/```markdown\n([^`]*)```/g)].map(([, example]) => example);
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      expect(readTemplate('Example', example ?? '', noteFormat)).toMatchObject({
        ok: true,
        template: {},
      });
    }
  });
});

describe('docs/sidebar.md', () => {
  it('tells every key of the list, and no other', async () => {
    const keys = Object.values(sidebarKeys);
    await expectDerived('sidebar.md', [{ heading: 'Keys', rows: keys.map((key) => ({ key })) }]);
  });
});

describe('docs/people.md', () => {
  it('tells every key of the pane, and no other', async () => {
    const keys = Object.values(peopleKeys);
    await expectDerived('people.md', [{ heading: 'Keys', rows: keys.map((key) => ({ key })) }]);
  });

  it('tells every stage that somebody can be dropped on', async () => {
    const text = await readPage('people.md');
    const [, table = ''] = /\| Dropped on([^]*?)\n\n/.exec(text) ?? [];
    for (const status of statuses) expect(table).toContain(en.statuses[status]);
  });
});

describe('docs/looking-back.md', () => {
  it('tells every key of the pane, and no other', async () => {
    const rows = Object.values(lookBackKeys).map((key) => ({ key }));
    await expectDerived('looking-back.md', [{ heading: 'Keys', rows }]);
  });
});

/** The headings that docs/commands.md tells the commands under. */
const areas = [
  'People on your list',
  'Asking, and waiting for an answer',
  'The interview',
  'After the interview',
  'Promises',
  'Coming back to somebody, and closing',
  'Everything else',
];

describe('docs/commands.md', () => {
  let run: RunningPlugin;

  afterEach(() => run.unload());

  it('tells every command by its id and its name, and no other', async () => {
    run = await runPlugin({});
    const rows = Object.values(run.host.commands.commands)
      .filter(({ id }) => id.startsWith('informational-interviews:'))
      .map(({ id, name }) => ({
        key: id.replace('informational-interviews:', ''),
        cells: [() => name.replace('Informational Interviews: ', '')],
      }));
    await expectDerived('commands.md', [], (text) =>
      withList(withTables(text, areas, rows), 'interview before:', propertiesOfOneInterview()),
    );
    const told = await Promise.all(areas.map((area) => rowsUnder('commands.md', area)));
    const ids = column(told.flat(), 0);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const row of told.flat()) expect(row, row[0]).not.toContain('');
  });
});
