// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { statuses } from '../../../src/core/contact/status';
import { type ContactCommandAnswers } from '../../../src/core/contact-command/contact-commands';
import {
  listContactCommands,
  planContactCommand,
} from '../../../src/core/contact-command/plan-contact-command';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { menuTitles } from '../../builders/menu-titles';
import { en } from '../../../src/core/texts/en';
import { noteFormat } from '../../builders/yaml';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';

const now = at('2026-11-22T10:00');
const context = commandContextAt(now, defaultSettings, noteFormat);
const done = ['2026-11-25T14:00', '2026-11-18T14:00'].flatMap((interview) =>
  statuses.map((status) => ({
    status,
    contacted: '2026-11-03',
    interview,
    'follow-up': '2026-11-20',
    'referred-by': 'Bo',
  })),
);

it.each(done)('the menu of $status has all that makes sense, interview $interview', (note) => {
  const contact = aContact(note);
  const titles = menuTitles(contact, context);
  const names = listContactCommands(contact, context).map((id) => en.contactCommands[id].name);
  expect(names.filter((name) => !titles.includes(name))).toEqual([]);
});

it.each(done)(
  'the menu of $status has another day for all that is written today, interview $interview',
  (note) => {
    const contact = aContact(note);
    const titles = menuTitles(contact, context);
    const logOn = (id: Parameters<typeof planContactCommand>[0], answer: object): unknown =>
      planContactCommand(
        id,
        contact,
        answer as ContactCommandAnswers['mark-offered'],
        commandContextAt(now, defaultSettings, noteFormat),
      ).log;
    const dated = listContactCommands(contact, context).filter((id) => {
      if (['schedule-interview', 'mark-interviewed', 'set-status', 'skip-follow-up'].includes(id)) {
        return false;
      }
      const log = logOn(id, { day: day('2026-11-20') });
      return log !== undefined && JSON.stringify(log) !== JSON.stringify(logOn(id, {}));
    });
    const names = dated.map((id) => `${en.contactCommands[id].name} (another day)`);
    expect(names.filter((name) => !titles.includes(name))).toEqual([]);
  },
);
