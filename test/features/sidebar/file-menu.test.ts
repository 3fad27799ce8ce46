// @vitest-environment jsdom
import { Menu } from 'obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { en } from '../../../src/core/texts/en';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const ana = 'Contacts/Ana.md';

/** The icons of the menu of a note's file, by the titles of their entries. */
function iconsOf(path: string): ReadonlyMap<string, string> {
  const menu = new Menu();
  run.app.workspace.trigger('file-menu', menu, run.file(path), 'file-explorer');
  menu.showAtPosition({ x: 0, y: 0 });
  const icons = [...document.querySelectorAll('.menu-item')].map((item): [string, string] => [
    item.querySelector('.menu-item-title')?.textContent ?? '',
    item.querySelector('svg')?.classList[1] ?? '',
  ]);
  menu.hide();
  return new Map(icons);
}

it('the menu of a file has the icons of its commands', async () => {
  run = await runPlugin({ [ana]: '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n' });
  const icons = iconsOf(ana);
  const { name: schedule } = en.contactCommands['schedule-interview'];
  expect(icons.get(schedule)).toBe('lucide-calendar-plus');
  expect(icons.get(en.contactCommands['snooze-contact'].name)).toBe('lucide-alarm-clock');
  expect(icons.get(en.contactCommands['mark-nudged'].name)).toBe('lucide-check');
});
