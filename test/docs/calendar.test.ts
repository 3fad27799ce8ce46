import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/core/calendar/calendar-file';
import { calendarLink, calendarPages } from '../../src/core/calendar/calendar-link';
import { interviewEntries } from '../../src/core/calendar/interview-entries';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { addMinutes } from '../../src/core/time/civil';
import { at } from '../builders/clock';
import { aContact } from '../builders/contact';
import { cellsOf } from './derived-table';

const page = await readFile(path.join(import.meta.dirname, '../../docs/calendar.md'), 'utf8');
const { add, dialog, export: exporting } = en.calendar;

/** The interview that the page shows the file of. */
const entries = interviewEntries(
  aContact(
    {
      ...{ status: 'scheduled', interview: '2026-11-25T14:00', medium: 'in person' },
      ...{ place: 'Harbour Street 4', travel: 50 },
    },
    'Ana Reyes',
  ),
  ruleContextAt(at('2026-11-22T09:30'), defaultSettings, en),
);

describe('docs/calendar.md', () => {
  it('names both commands, and what a notice offers', () => {
    for (const name of [add.name, add.offer, exporting.name, dialog.share]) {
      expect(page).toContain(`**${name}**`);
    }
  });

  it('tells of every way where it goes', () => {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map(cellsOf);
    expect(rows.map(([button]) => button)).toEqual([
      dialog.save,
      ...calendarPages.map((each) => dialog.open[each]),
    ]);
    const [entry] = entries;
    if (entry === undefined) throw new Error('nothing is handed over');
    for (const [place, each] of calendarPages.entries()) {
      const { host } = new URL(calendarLink(each, entry, (time) => time));
      expect(rows[place + 1]?.[1]).toContain(`\`${host}\``);
    }
  });

  it('shows the file that is made', () => {
    const [, shown = ''] = /```text\n([^]*?)```/.exec(page) ?? [];
    const file = calendarFile(entries, {
      now: at('2026-11-22T09:30'),
      toUtc: (time) => addMinutes(time, -60),
    });
    expect(shown).toBe(file.replaceAll('\r\n', '\n'));
  });
});
