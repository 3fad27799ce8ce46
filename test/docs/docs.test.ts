import { noteFormat } from '../builders/yaml';
// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { propertyKinds, propertyNames } from '../../src/core/contact/properties';
import { en } from '../../src/core/texts/en';
import { closedStatuses, statuses } from '../../src/core/contact/status';
import { fillTemplate } from '../../src/core/template/placeholders';
import { readTemplate } from '../../src/core/template/read-template';
import { templateKinds } from '../../src/core/template/template';
import { templateValues } from '../../src/core/template/template-values';
import { actions, rules } from '../../src/core/follow-up/rules';
import { defaultSettings, numberRanges } from '../../src/core/settings';
import { sidebarKeys } from '../../src/features/sidebar/sidebar-keys';
import { at } from '../builders/clock';
import { settingsWith } from '../builders/settings';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

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
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1')),
    );
}

function column(rows: readonly string[][], place: number): string[] {
  return rows.map((row) => row[place] ?? '');
}

describe('docs/note-format.md', () => {
  it('tells every status with what the user reads for it, and which are closed', async () => {
    const rows = await rowsUnder('note-format.md', 'Statuses');
    expect(rows.map(([status, label]) => [status, label])).toEqual(
      statuses.map((status) => [status, en.statuses[status]]),
    );
    const closed = rows.filter(([, , meaning]) => meaning?.startsWith('Closed')).map(([id]) => id);
    expect(closed).toEqual([...closedStatuses]);
  });

  it('tells every property in the order in which new ones are written, with its type', async () => {
    const rows = await rowsUnder('note-format.md', 'Properties');
    expect(column(rows, 0)).toEqual(propertyNames);
    for (const [name, type = ''] of rows) {
      const kind = propertyKinds[name as keyof typeof propertyKinds];
      expect(type, name).toMatch(typeWords[kind]);
    }
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
  fit: /number/,
  actions: /^list/,
} as const;

describe('docs/follow-ups.md', () => {
  it('has a row for each action that a rule can give, and no other', async () => {
    const told = new Set(column(await rowsUnder('follow-ups.md', 'The rules'), 0));
    expect([...told].sort()).toEqual([...new Set(rules.map(({ action }) => action))].sort());
    expect([...told].sort()).toEqual([...actions].sort());
  });

  it('tells the order of the actions', async () => {
    const text = await readPage('follow-ups.md');
    const [, order = ''] = /by action: ([^;]+);/.exec(text) ?? [];
    expect(order.match(/`([^`]+)`/g)?.map((name) => name.slice(1, -1))).toEqual(actions);
  });

  it('tells every number that can be set, with its default', async () => {
    const rows = await rowsUnder('follow-ups.md', 'Settings that change the numbers');
    const numbers = rows.filter(([key]) => key !== 'weekend' && key !== 'daysOff');
    expect(column(numbers, 0).sort()).toEqual(Object.keys(numberRanges).sort());
    for (const [key, value] of numbers) {
      expect(Number.parseInt(value ?? '', 10), key).toBe(
        defaultSettings[key as keyof typeof numberRanges],
      );
    }
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
      '---\ntemplate: outreach\nchannel: Card\nsubject: Hi\nlimit: 9\nadd: true\n---\nHello\n',
      noteFormat,
    );
    expect(told).toEqual(['template', 'channel', 'subject', 'limit', 'add']);
    expect(read).toMatchObject({
      ok: true,
      template: { kind: 'outreach', channel: 'Card', subject: 'Hi', limit: 9, add: true },
    });
  });

  it('tells placeholders that have a value without any property', async () => {
    const told = column(await rowsUnder('templates.md', 'Placeholders'), 0);
    const settings = settingsWith({ myName: 'Sam' });
    const values = templateValues({
      ...{ name: 'Ada', frontMatter: null, settings, now: at('2026-11-25T14:00'), slots: 'Mon' },
      format: (_when, format) => format,
    });
    expect(told).toHaveLength(8);
    expect(fillTemplate(told.join(), values).unfilled).toEqual([]);
  });

  it('shows templates that can be read', async () => {
    const text = await readPage('templates.md');
    const examples = [...text.matchAll(/```markdown\n([^`]*)```/g)].map(([, example]) => example);
    expect(examples).toHaveLength(2);
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
    const told = column(await rowsUnder('sidebar.md', 'Keys'), 0);
    expect(told).toEqual(Object.values(sidebarKeys));
  });
});

describe('docs/commands.md', () => {
  let run: RunningPlugin;

  afterEach(() => run.unload());

  it('tells every command by its id and its name, and no other', async () => {
    run = await runPlugin({});
    const rows = await rowsUnder('commands.md', 'Commands');
    const registered = Object.values(run.host.commands.commands)
      .filter(({ id }) => id.startsWith('informational-interviews:'))
      .map(({ id, name }) => [
        id.replace('informational-interviews:', ''),
        name.replace('Informational Interviews: ', ''),
      ]);
    expect(rows.map(([id, name]) => [id, name]).sort()).toEqual(registered.sort());
  });
});
