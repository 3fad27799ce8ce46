import { type Language, languages } from '../../src/core/language';
import { textsIn } from '../../src/core/texts/in-language';
import { noteWords, type NoteWords, written } from '../../src/core/words';
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

/** A table of what is written into notes: what each says in every language, English first. */
function inEveryLanguage(
  heading: string,
  saidIn: (words: NoteWords) => Readonly<Record<string, string>>,
): DerivedTable {
  const [first, ...others] = languages.map((language) =>
    Object.entries(saidIn(noteWords[language])),
  );
  return {
    heading,
    head: [...languages],
    rows: (first ?? []).map(([name, key]) => ({
      key,
      cells: others.map((said) => () => new Map(said).get(name) ?? ''),
    })),
  };
}

/** The headings of sections and their parts, as they are written now. */
function headingsIn({ headings }: NoteWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headings).map(([name, wordings]) => [
      name,
      written(wordings).replace('{day}', '2026-11-25'),
    ]),
  );
}

/** What the log says where nothing more is known. */
function logIn({ log }: NoteWords): Readonly<Record<string, string>> {
  return {
    added: log.added,
    asked: log.asked(null),
    reminded: log.reminded(null),
    introductionAsked: log.introductionAsked(null, null),
    noIntroduction: log.noIntroduction,
    answered: log.answered,
    timesOffered: log.timesOffered(null),
    booked: log.bookedFor('2026-11-25 14:00', null, null),
    moved: log.movedTo('2026-11-26 14:00', {}),
    postponed: log.postponed(null, null),
    confirmed: log.confirmed(null),
    prepared: log.prepared,
    talked: log.talked,
    thanked: log.thanked(null),
    reflected: log.reflected,
    reportedBack: log.reportedBack(null, null),
    checkedIn: log.checkedIn(null),
    noAnswer: log.noAnswer,
    declined: log.declined,
    setAside: log.setAside,
    reopened: log.reopened,
    changed: log.changed,
    offering: log.line({ said: log.asked(null), offered: ['2026-11-24 10:00'] }),
  };
}

describe('docs/note-format.md', () => {
  it('tells every status with what the user reads for it, every property in its order, and the words of each language', async () => {
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
      inEveryLanguage('Headings in each language', headingsIn),
      inEveryLanguage('The log in each language', logIn),
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

  /** The name of each command by its id, in a language. */
  async function namesIn(language: Language): Promise<ReadonlyMap<string, string>> {
    run = await runPlugin({}, { language });
    return new Map(
      Object.values(run.host.commands.commands)
        .filter(({ id }) => id.startsWith('informational-interviews:'))
        .map(({ id, name }) => [
          id.replace('informational-interviews:', ''),
          name.replace('Informational Interviews: ', ''),
        ]),
    );
  }

  it('tells every command by its id and its name in each language, and no other', async () => {
    const [first, ...others] = languages;
    const english = await namesIn(first);
    const names: ReadonlyMap<string, string>[] = [];
    for (const language of others) {
      await run.unload();
      names.push(await namesIn(language));
    }
    const ids = [...english.keys()];
    const rows = ids.map((key) => ({ key, cells: [() => english.get(key) ?? ''] }));
    const elsewhere = {
      heading: 'In other languages',
      head: ['Command', ...others],
      rows: ids.map((key) => ({ key, cells: names.map((each) => () => each.get(key) ?? '') })),
    };
    await expectDerived('commands.md', [elsewhere], (text) =>
      withList(withTables(text, areas, rows), 'interview before:', propertiesOfOneInterview()),
    );
    const told = await Promise.all(areas.map((area) => rowsUnder('commands.md', area)));
    const areaIds = column(told.flat(), 0);
    expect(areaIds.filter((id, at) => areaIds.indexOf(id) !== at)).toEqual([]);
    for (const row of told.flat()) expect(row, row[0]).not.toContain('');
  });
});

describe('docs/languages.md', () => {
  it('tells every language, and what it is called', async () => {
    const rows = languages.map((key) => ({
      key,
      cells: [() => en.languageNames[key], () => textsIn[key].languageNames[key]],
    }));
    await expectDerived('languages.md', [{ heading: 'Which languages', rows }]);
  });

  it('tells the settings, none of which has a language of its own from the start', async () => {
    const told = column(await rowsUnder('languages.md', 'Which language is used where'), 0);
    const settings = ['language', 'noteLanguage', 'messageLanguage'] as const;
    expect(told.slice(0, 3)).toEqual(settings);
    expect(settings.map((key) => defaultSettings[key])).toEqual([null, null, null]);
  });
});
