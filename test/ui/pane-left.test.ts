// @vitest-environment jsdom
import { Menu, Platform, View } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShownMenu } from '../../src/ui/shown-menu';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

const asked = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n';
const people = { 'Contacts/Ana.md': asked, 'Contacts/Bo.md': asked };
const block = '```interview-follow-ups\n```\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
  // A page that lays nothing out has no room for rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2000);
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What has lost the focus is looked for in a task of its own, which begins after this one. */
async function afterwards(): Promise<void> {
  await run.settled();
  await new Promise((resolve) => window.setTimeout(() => window.setTimeout(resolve)));
}

/** Opens the note with the block as a reader has it. */
async function readHome(): Promise<void> {
  const leaf = run.app.workspace.getLeaf();
  await leaf.openFile(run.file('Home.md'), { state: { mode: 'preview' } });
}

async function stopOfAna(within: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const stops = document.querySelectorAll<HTMLElement>(`${within} [data-stop]`);
    const stop = [...stops].find(({ textContent }) => textContent === 'Ana');
    if (stop === undefined) throw new Error('Ana is not shown.');
    return stop;
  });
}

describe('a note that is opened beside what has the focus, which stays there as on a tablet', () => {
  it.each([
    ['the People pane', () => Promise.resolve(run.command('show-people')), '.ii-people'],
    ['a block in a note', readHome, '.ii-block'],
  ])('stays in front of %s, also where whoever had the focus goes', async (_what, show, within) => {
    run = await runPlugin({ ...people, 'Home.md': block });
    await show();
    (await stopOfAna(within)).focus();
    await run.app.workspace.getLeaf('split').openFile(run.file('Contacts/Bo.md'));
    await afterwards();
    const front = run.app.workspace.getActiveViewOfType(View);
    await run.app.vault.modify(run.file('Contacts/Ana.md'), '---\nrank: 1\n---\n');
    await vi.waitFor(() =>
      expect(document.querySelector(within)?.textContent).not.toContain('Ana'),
    );
    await afterwards();
    expect(run.app.workspace.getActiveViewOfType(View)).toBe(front);
  });
});

describe('a menu of what stands in no pane, such as a preview', () => {
  it('gives the focus back there', async () => {
    run = await runPlugin({ 'Home.md': '' });
    await run.open('Home.md');
    const preview = document.body.createDiv('popover');
    const [row, next] = ['Ana', 'Bo'].map((text) => preview.createEl('button', { text }));
    const shown = new ShownMenu(run.app, preview, () => next ?? null);
    row?.focus();
    const menu = new Menu().addItem((item) => item.setTitle('Open'));
    shown.show(menu, row ?? preview, 'Contacts/Ana.md');
    row?.remove();
    menu.hide();
    await afterwards();
    expect(document.activeElement).toBe(next);
    preview.remove();
  });
});

describe('a base that is created on a phone', () => {
  afterEach(() => {
    Object.assign(Platform, { isPhone: false, isMobile: false });
  });

  it('has no drawer over it', async () => {
    run = await runPlugin(people);
    Object.assign(Platform, { isPhone: true, isMobile: true });
    const { rightSplit, leftSplit } = run.app.workspace;
    rightSplit.expand();
    leftSplit.expand();
    run.command('create-base');
    await vi.waitFor(() => expect(run.app.workspace.getLeavesOfType('bases')).toHaveLength(1));
    expect([rightSplit.collapsed, leftSplit.collapsed]).toEqual([true, true]);
  });
});
