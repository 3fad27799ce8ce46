import { expect, it } from 'vitest';
import { statuses } from '../../src/core/contact/status';
import {
  listContactCommands,
  planContactCommand,
} from '../../src/core/contact-command/plan-contact-command';
import { defaultSettings } from '../../src/core/settings';
import type { ContactAct } from '../../src/app/contact-act';
import { canDraft, messageDrafts } from '../../src/features/messages/draftable-messages';
import type { MenuEntry } from '../../src/ui/menu-entry';
import { at, day } from '../builders/clock';
import { aContact } from '../builders/contact';
import { menuEntries, menuTitles } from '../builders/menu-titles';
import { en } from '../../src/core/texts/en';
import { noteFormat } from '../builders/yaml';
import { commandContextAt } from '../../src/core/contact-command/contact-command-record';

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

const anAct = (id: string, section: ContactAct['section']): ContactAct => ({
  ...{ id, name: id, who: '', section, icon: 'x' },
  ...{ makesSense: () => true, run: () => Promise.resolve() },
});

/** Acts in every section that has any; those of messages where their message can be sent. */
const everyAct: readonly ContactAct[] = [
  ...messageDrafts.map((draft): ContactAct => ({
    ...anAct(draft.id, 'draft'),
    name: en.drafts[draft.kind].name,
    makesSense: (...about) => canDraft(draft, ...about),
  })),
  anAct('insert-preparation', 'insert'),
  anAct('insert-questions', 'insert'),
  anAct('add-referral', 'referral'),
];

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
        {
          text: 'Call',
          by: null,
          theirs: false,
          ...answer,
        },
        commandContextAt(now, defaultSettings, noteFormat),
      ).log;
    const dated = listContactCommands(contact, context).filter((id) => {
      if (['schedule-interview', 'mark-interviewed', 'set-status', 'skip-follow-up'].includes(id)) {
        return false;
      }
      const log = logOn(id, { day: day('2026-11-20') });
      return log !== undefined && JSON.stringify(log) !== JSON.stringify(logOn(id, {}));
    });
    const names = dated.map((id) => en.anyCommand.onAnotherDay(en.contactCommands[id].name));
    expect(names.filter((name) => !titles.includes(name))).toEqual([]);
  },
);

it.each(done)('the menu of $status has at most eight entries, the note among them', (note) => {
  const entries = menuEntries(aContact({ ...note, email: 'ana@example.org' }), context, everyAct);
  expect(entries.length).toBeLessThanOrEqual(8);
  expect(entries.map(({ title }) => title)).toContain('Open');
  for (const { further } of entries) expect(further?.entries.length ?? 2).toBeGreaterThan(1);
});

it.each(done)('the menu of $status has at most eight entries where a pane adds a way', (note) => {
  const contact = aContact({ ...note, email: 'ana@example.org' });
  const way = { title: 'Move to…', icon: 'x', section: 'move', run: null };
  const entries = menuEntries(contact, context, everyAct, [way]);
  expect(entries.length).toBeLessThanOrEqual(8);
  expect(entries.at(-1)).toBe(way);
});

it.each(done)('the menu of $status has nothing twice', (note) => {
  const titles = allTitles(menuEntries(aContact(note), context, everyAct));
  expect(titles).toEqual([...new Set(titles)]);
});

it.each([
  ['identified', ['Draft outreach message', 'Mark as asked']],
  ['contacted', ['Mark as answered', 'Draft reminder message']],
  ['replied', ['Draft reply to agree on a time', 'Schedule interview']],
  ['interviewed', ['Draft thank-you message', 'Mark as thanked']],
  ['declined', ['Reopen contact']],
])('begins with what is most likely wanted of somebody %s', (status, first) => {
  const contact = aContact({ status, contacted: '2026-11-03', interview: '2026-11-18T14:00' });
  const titles = menuEntries(contact, context, everyAct).map(({ title }) => title);
  expect(titles.slice(0, first.length)).toEqual(first);
});

it('begins with both ways to somebody whom another can introduce', () => {
  const contact = aContact({ status: 'identified', 'referred-by': 'Grace' });
  const titles = menuEntries(contact, context, everyAct).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual([
    'Draft outreach message',
    'Draft request for an introduction',
  ]);
});

it('begins with what is most likely wanted of somebody in touch', () => {
  const [thanked, reflected, interview] = ['2026-11-19', '2026-11-19', '2026-11-18'];
  const contact = aContact({ status: 'in-touch', thanked, reflected, interview });
  const titles = menuEntries(contact, context, everyAct).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['Draft check-in message', 'Log check-in']);
});

it('begins with taking up again whoever was set aside after they were thanked', () => {
  const contact = aContact({ status: 'closed', thanked: '2026-11-19', interview: '2026-11-18' });
  const [first] = menuEntries(contact, context, everyAct);
  expect(first?.title).toBe('Reopen contact');
});

it.each([
  '<https://www.linkedin.com/in/ana>',
  '[LinkedIn](https://www.linkedin.com/in/ana)',
  'https://www.linkedin.com/in/ana (private)',
  'linkedin.com/in/ana, since May',
  'linkedin.com/in/ana',
])('has a way to the profile that the note tells in %s', (linkedin) => {
  const contact = aContact({ status: 'identified', linkedin });
  const { openLinkedin } = en.sidebar.menu;
  expect(allTitles(menuEntries(contact, context, everyAct))).toContain(openLinkedin);
});

it('only shows a profile that is no address', () => {
  const contact = aContact({ status: 'identified', linkedin: 'Ana of Acme' });
  const { linkedin, openLinkedin } = en.sidebar.menu;
  const titles = allTitles(menuEntries(contact, context, everyAct));
  expect([titles.includes(openLinkedin), titles.includes(linkedin('Ana of Acme'))]).toEqual([
    ...[false, true],
  ]);
});

it('has an act of a feature for fewer than it makes sense for', () => {
  const timer = { ...anAct('start-timer', 'insert'), inMenu: () => false };
  const titles = allTitles(menuEntries(aContact({ status: 'identified' }), context, [timer]));
  expect(titles).not.toContain('start-timer');
});

function allTitles(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap(({ title, further }) => [title, ...allTitles(further?.entries ?? [])]);
}
