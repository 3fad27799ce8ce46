import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type numberRanges } from '../../src/core/settings';
import { cellsOf } from './derived-table';

const project = path.join(import.meta.dirname, '../..');

/** A page with each run of white space as one blank, since a sentence goes on in the next line. */
function proseOf(page: string): string {
  return readFileSync(path.join(project, page), 'utf8').replace(/\s+/g, ' ');
}

type NumberSetting = keyof typeof numberRanges;

/** The rules whose beginning or end has numbers, as docs/follow-ups.md has them, and which these are. */
const rules: readonly (readonly [action: string, ...numbers: readonly NumberSetting[]])[] = [
  ['reach-out', 'introduceWithin'],
  ['nudge', 'nudgeAfter'],
  ['give-up', 'nudgeAfter'],
  ['schedule', 'scheduleWithin'],
  ['schedule', 'offeredAnswerWithin', 'offeredLateAfter'],
  ['prepare', 'prepareBefore'],
  ['thank', 'thankFromHours', 'thankUntilHours'],
  ['report-back', 'reportBackWithin'],
  ['check-in', 'checkInEvery'],
];

const { contactsFolder, contactTag, templatesFolder } = defaultSettings;
const { outreachLimit, mostNudges, widenAfter, thankFromHours, thankUntilHours } = defaultSettings;

/** The sentences elsewhere that name defaults. */
const sentences: readonly { page: string; said: RegExp; values: readonly (string | number)[] }[] = [
  { page: 'docs/follow-ups.md', said: /outreach limit \((\d+)\)/, values: [outreachLimit] },
  { page: 'docs/follow-ups.md', said: /sent than the most \((\d+)\)/, values: [mostNudges] },
  { page: 'docs/follow-ups.md', said: /the start of the (\d+).. business/, values: [widenAfter] },
  { page: 'docs/note-format.md', said: /folder \(`(.*?)` by default/, values: [contactsFolder] },
  { page: 'docs/note-format.md', said: /tag \(`(.*?)` by default/, values: [contactTag] },
  { page: 'docs/templates.md', said: /folder \(`(.*?)` by default/, values: [templatesFolder] },
  { page: 'README.md', said: /in (\d+) to (\d+) hours/, values: [thankFromHours, thankUntilHours] },
  {
    page: 'README.md',
    said: /Notes in `(.*?)`.* tag `#(.*?)`/,
    values: [contactsFolder, contactTag],
  },
];

describe('the defaults that docs name', () => {
  it('are those of the settings where the rules begin and end', () => {
    const rows = readFileSync(path.join(project, 'docs/follow-ups.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map(cellsOf)
      .filter((cells) => cells.length === 4);
    const told = rows.flatMap(([action = '', , from = '', until = '']) => {
      const numbers = [...`${from} ${until}`.matchAll(/\d+/g)].map(Number);
      return numbers.length === 0 ? [] : [[action.replaceAll('`', ''), ...numbers]];
    });
    expect(told, 'the numbers under From and Until in docs/follow-ups.md').toEqual(
      rules.map(([action, ...keys]) => [action, ...keys.map((key) => defaultSettings[key])]),
    );
  });

  it.each(sentences)('are those of the settings in $page, $said', ({ page, said, values }) => {
    const [, ...told] = said.exec(proseOf(page)) ?? [];
    expect(told).toEqual(values.map(String));
  });
});
