// @vitest-environment jsdom
/**
 * Looks for what was made up (additions.ts) wherever the product shows what it has. It runs in the
 * copy of the project that the additions were put on, never here.
 */
import { readFile } from 'node:fs/promises';
import { Menu, type SettingDefinitionGroup } from 'obsidian';
import { h, render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { PropertyName } from '../../src/core/contact/properties';
import {
  type CommandContext,
  commandContextAt,
} from '../../src/core/contact-command/contact-command-record';
import { toDoFor } from '../../src/core/doing/doings';
import { listWaited } from '../../src/core/contact-command/list-waited';
import { openSkippable } from '../../src/core/contact-command/open-skippable';
import {
  contactCommandFor,
  planContactCommand,
} from '../../src/core/contact-command/plan-contact-command';
import type { FollowUp } from '../../src/core/follow-up/follow-up';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import { defaultSettings, readSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { startOf } from '../../src/core/time/civil';
import { InterviewsSettingTab } from '../../src/features/settings/settings-tab';
import { tellOfSettings } from '../../src/ui/notices';
import type { SidebarActions } from '../../src/features/sidebar/sidebar-actions';
import { SelectionPlace } from '../../src/features/sidebar/selection-bar';
import { keyAction } from '../../src/features/sidebar/sidebar-keys';
import { PluginSettings } from '../../src/vault/plugin-settings';
import { at } from '../builders/clock';
import { aContact } from '../builders/contact';
import { menuTitles } from '../builders/menu-titles';
import { runPlugin, type RunningPlugin } from '../builders/run-plugin';
import { noteFormat } from '../builders/yaml';

const note = `---
status: in-touch
checked-in: 2026-11-01
favourite-tea: Assam
---
`;

let run: RunningPlugin;

function contextNow(): CommandContext {
  return commandContextAt(at('2026-11-22T10:00'), defaultSettings, noteFormat);
}

async function start(): Promise<void> {
  run = await runPlugin({ 'Contacts/Ana.md': note });
}

afterEach(() => run.unload());

it('is in the types: a contact has the property', async () => {
  await start();
  const name: PropertyName = 'favourite-tea';
  expect(run.api.contacts()[0]?.[name]).toBe('Assam');
});

it('goes with the interview that it tells of', async () => {
  await start();
  const { properties } = planContactCommand(
    'schedule-interview',
    aContact({ status: 'in-touch' }),
    { interview: at('2026-11-26T10:00') },
    contextNow(),
  );
  expect(properties).toContainEqual({ name: 'favourite-tea', value: null });
  expect(properties).not.toContainEqual({ name: 'tea-drunk', value: null });
});

it('is in the palette', async () => {
  await start();
  const names = Object.values(run.host.commands.commands).map(({ name }) => name);
  expect(names).toContain('Informational Interviews: Mark tea as drunk');
});

it('is in the menu of the note, and writes and logs', async () => {
  await start();
  const menu = new Menu();
  run.app.workspace.trigger('file-menu', menu, run.file('Contacts/Ana.md'), 'more-options');
  menu.showAtPosition({ x: 0, y: 0 });
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  const item = items.find(({ textContent }) => textContent === 'Mark tea as drunk');
  item?.click();
  await run.noticed('Ana: tea marked as drunk');
  expect(run.read('Contacts/Ana.md')).toContain('Tea drunk');
});

it('is in the menu of the person, for today and for another day', async () => {
  await start();
  const contact = aContact({ status: 'in-touch' });
  const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
  const titles = menuTitles(contact, context);
  expect(titles).toContain('Mark tea as drunk');
  expect(titles).toContain('Mark tea as drunk…');
});

it('has the command that its button in the sidebar runs', async () => {
  await start();
  const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
  const contact = aContact({ status: 'in-touch' });
  expect(contactCommandFor('drink-tea', contact, context)).toBe('log-check-in');
});

it('is among the buttons for several people', async () => {
  await start();
  const nothing = (): void => undefined;
  const doings = { select: nothing, selectAll: nothing, begin: nothing, leave: nothing };
  const selection = { selected: new Set(['Contacts/Ana.md']), ...doings };
  const place = { selection, items: [], actions: {} as SidebarActions, scroller: document.body };
  render(h(SelectionPlace, place), document.body);
  const buttons = [...document.querySelectorAll('.ii-selection button')];
  expect(buttons.map(({ textContent }) => textContent)).toContain('Tea drunk');
  render(null, document.body);
});

it('has the command that is offered while it waits for an answer', async () => {
  await start();
  const contact = aContact({ status: 'in-touch' });
  const ahead: FollowUp = {
    ...{
      path: 'Contacts/Ana.md',
      name: 'Ana',
      why: '',
      pick: false,
      snoozedUntil: null,
      promise: null,
    },
    ...{ action: 'drink-tea', bucket: 'upcoming', from: startOf(contextNow().today), until: null },
  };
  expect(toDoFor(ahead, null, contact, contextNow()).doings[0]?.place).toEqual({
    at: 'command',
    command: 'mark-tea-drunk',
  });
});

it('can be let go after a while away, and skipped in the words that were added', async () => {
  await start();
  const waited = listWaited(run.api.followUps());
  const letGo = waited.find(({ followUp }) => followUp.action === 'drink-tea')?.letGo;
  expect(letGo).toEqual({ command: 'skip-follow-up', answer: { action: 'drink-tea' } });
  const contact = aContact({ status: 'in-touch' });
  const skipped = planContactCommand(
    'skip-follow-up',
    contact,
    { action: 'drink-tea' },
    contextNow(),
  );
  expect(skipped.log).toMatchObject({ said: 'Skipped the tea' });
  expect(openSkippable(contact, contextNow())).toEqual(['drink-tea']);
  expect(
    openSkippable(aContact({ status: 'in-touch', skipped: 'drink-tea' }), contextNow()),
  ).toEqual([]);
});

it('is a key of the list', async () => {
  await start();
  expect(keyAction(new KeyboardEvent('keydown', { key: 't' }))).toBe('pour');
});

it('is in the api', async () => {
  await start();
  expect(run.api.followUps()).toContainEqual(
    expect.objectContaining({ action: 'drink-tea', name: 'Ana', why: 'It is time for tea.' }),
  );
});

it('is in the settings', async () => {
  await start();
  const { app, plugin } = run;
  if (plugin === null) throw new Error('No plugin.');
  const settings = new PluginSettings(plugin, tellOfSettings);
  const nothing = (): void => undefined;
  const tab = new InterviewsSettingTab(app, plugin, settings, nothing, nothing);
  const groups = tab.getSettingDefinitions() as SettingDefinitionGroup[];
  const names = groups.flatMap(({ items = [] }) => items.map(({ name }) => name));
  expect(names).toContain('Tea every');
  expect(names).toContain('Tea days');
  expect(readSettings({ teaDays: ['2026-11-30'] }).settings.teaDays).toEqual(['2026-11-30']);
});

it.each([
  ['note-format.md', '`favourite-tea`'],
  ['note-format.md', '`tea-drunk`'],
  ['sidebar.md', '`T`'],
  ['commands.md', '`mark-tea-drunk`'],
  ['follow-ups.md', '`drink-tea`'],
  ['follow-ups.md', '`teaEvery`'],
])('is in the tables of docs/%s: %s', async (page, row) => {
  await start();
  expect(await readFile(`docs/${page}`, 'utf8')).toContain(`| ${row} `);
});

it('is in the order of the actions in docs/follow-ups.md', async () => {
  await start();
  expect(await readFile('docs/follow-ups.md', 'utf8')).toMatch(/by action:[^;]*`drink-tea`/);
});
