// @vitest-environment jsdom
/**
 * Looks for what was made up (additions.ts) wherever the product shows what it has. It runs in the
 * copy of the project that the additions were put on, never here.
 */
import { readFile } from 'node:fs/promises';
import { Menu, type SettingDefinitionGroup } from 'obsidian';
import { afterEach, expect, it } from 'vitest';
import type { PropertyName } from '../../src/core/contact/properties';
import { contactCommandFor } from '../../src/core/contact-command/plan-contact-command';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { InterviewsSettingTab } from '../../src/features/settings/settings-tab';
import { tellOfSettings } from '../../src/ui/notices';
import { PluginSettings } from '../../src/vault/plugin-settings';
import { at } from '../builders/clock';
import { aContact } from '../builders/contact';
import { menuTitles } from '../builders/menu-titles';
import { runPlugin, type RunningPlugin } from '../builders/run-plugin';

const note = `---
status: in-touch
checked-in: 2026-11-01
favourite-tea: Assam
---
`;

let run: RunningPlugin;

async function start(): Promise<void> {
  run = await runPlugin({ 'Contacts/Ana.md': note });
}

afterEach(() => run.unload());

it('is in the types: a contact has the property', async () => {
  await start();
  const name: PropertyName = 'favourite-tea';
  expect(run.api.contacts()[0]?.[name]).toBe('Assam');
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
  expect(titles).toContain('Mark tea as drunk on another day');
});

it('has the command that its button in the sidebar runs', async () => {
  await start();
  const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
  const contact = aContact({ status: 'in-touch' });
  expect(contactCommandFor('drink-tea', contact, context)).toBe('log-check-in');
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
  const tab = new InterviewsSettingTab(app, plugin, new PluginSettings(plugin, tellOfSettings));
  const groups = tab.getSettingDefinitions() as SettingDefinitionGroup[];
  const names = groups.flatMap(({ items = [] }) => items.map(({ name }) => name));
  expect(names).toContain('Tea every');
});

it.each([
  ['note-format.md', '`favourite-tea`'],
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
