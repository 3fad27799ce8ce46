import { afterEach, describe, expect, it } from 'vitest';
import { BlockPage } from './block-page';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

afterEach(endRuns);

const ana = 'Contacts/Ana.md';
const people = {
  [ana]: '---\nstatus: interviewed\ninterview: 2026-03-02T10:00\nreflected: 2026-03-03\n---\n',
  'Contacts/Bo.md': '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n',
};
const block = 'Before\n\n```interview-follow-ups\nshow: overdue, due\n```\n\nAfter\n';
const notes = { 'Monday.md': block, 'Tuesday.md': block };

let run: BrowserRun;
let shown: BlockPage;

async function start(more: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: { ...people, ...notes },
    open: 'Monday.md',
    ...more,
  });
  shown = new BlockPage(run.page);
  await shown.read();
}

describe('a block in a note', () => {
  it('does what is due by a press, loses the row, and has it back by Undo', async () => {
    await start();
    expect(await shown.names()).toEqual(['Ana', 'Bo']);
    const before = await run.readNote(ana);
    await shown.unfold('Ana');
    await shown.inRow('Ana', /^Already done/).click();
    await shown.row('Ana').waitFor({ state: 'detached' });
    expect(await shown.names()).toEqual(['Bo']);
    expect(await run.readNote(ana)).toContain('thanked: 2026-03-11');
    await shown.alert('Ana').getByRole('button', { name: 'Undo' }).click();
    await shown.row('Ana').waitFor();
    expect(await run.readNote(ana)).toBe(before);
  });

  it('opens what does it, and the menu of the person', async () => {
    await start();
    await shown.unfold('Bo');
    await shown.inRow('Bo', /^More for/).click();
    await shown.entry().first().waitFor();
    await shown.press('Escape');
    await shown.inRow('Bo', /^Write reminder/).click();
    await shown.dialog(/Bo/).waitFor();
  });

  it('is there in each of two notes, follows what is done in the other, and ends with its note', async () => {
    await start();
    const one = await shown.focusListeners();
    await shown.readInTab('Tuesday.md', 2);
    expect(await shown.focusListeners()).toBe(one + 1);
    const tuesday = shown.block.nth(1);
    await tuesday.getByText('Say thank you').click();
    await tuesday.getByRole('button', { name: /^Already done/ }).click();
    await expect.poll(() => shown.names()).toEqual(['Bo']);
    await shown.closeTab('Tuesday');
    await tuesday.waitFor({ state: 'detached' });
    expect(await shown.names()).toEqual(['Bo']);
    expect(await shown.focusListeners()).toBe(one);
    await run.writeNote('Monday.md', 'No block any more.\n');
    await shown.block.waitFor({ state: 'detached' });
    expect(await shown.focusListeners()).toBe(one - 1);
  });

  it('is whole on paper, without buttons', async () => {
    await start();
    await shown.unfold('Ana');
    await run.page.emulateMedia({ media: 'print' });
    expect(await shown.names()).toEqual(['Ana', 'Bo']);
    expect(await shown.row('Ana').getByRole('button').count()).toBe(0);
    await run.page.emulateMedia({ media: null });
  });

  it('goes to a window of its own with its note, and is done there', async () => {
    await start();
    const [opened] = await Promise.all([
      run.page.context().waitForEvent('page'),
      shown.command('Move current tab to new window'),
    ]);
    const there = new BlockPage(opened);
    await there.row('Ana').waitFor();
    await there.unfold('Ana');
    await there.inRow('Ana', /^More for/).click();
    await there.entry().first().waitFor();
    await there.press('Escape');
    await there.inRow('Ana', /^Already done/).click();
    await there.row('Ana').waitFor({ state: 'detached' });
    await run.writeNote('Contacts/Bo.md', '---\nstatus: closed\n---\n');
    await there.block.getByText('Nothing is due or overdue right now.').waitFor();
  });
});
