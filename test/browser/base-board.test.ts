import { afterEach, expect, it } from 'vitest';
import { hasFocus } from './app-page';
import { type AskedOfBase, BasePage, boardInBase } from './base-page';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
let shown: BasePage;

afterEach(endRuns);

const ana = '---\nstatus: identified\nrank: 2\n---\n';

const files = {
  'Contacts/Ana.md': ana,
  'Contacts/Bo.md': '---\nstatus: identified\nrank: 1\n---\n',
  'Contacts/Cy.md': '---\nstatus: contacted\ncontacted: 2026-03-10\nrank: 3\n---\n',
  'Contacts/Dee.md': '---\nstatus: identified\n---\n',
  'Contacts/Eve.md': '---\nstatus: closed\nrank: 4\n---\n',
  'Reading.md': '---\nrank: 0\n---\n',
  'Ranked.base': boardInBase,
};

const ranked: AskedOfBase = { folder: '', has: 'rank', sortBy: 'rank' };

async function open(asked: AskedOfBase = ranked): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', files, width: 1900 });
  shown = new BasePage(run.page);
  await shown.openBase('Ranked.base', asked);
}

it('has whom the base finds, in its order, and says what else it finds', async () => {
  await open();
  await shown.card('Ana', 'On my list').waitFor();
  const all = shown.column('On my list').getByRole('link');
  expect(await all.allInnerTexts()).toEqual(['Bo', 'Ana']);
  await shown.pane.getByText('1 file in this base is about nobody on your list.').waitFor();
  await shown.pane.getByRole('button', { name: '1 of 5 conversations in play' }).waitFor();
});

it('moves somebody by key with the command of the stage, which is undone by key', async () => {
  await open();
  await shown.name('Ana').focus();
  await shown.press('Shift+ArrowRight');
  await shown.alert('Ana: marked as asked').waitFor();
  await shown.card('Ana', 'Asked').waitFor();
  await expect.poll(() => hasFocus(shown.column('Asked'))).toBe(true);
  expect(await run.readNote('Contacts/Ana.md')).toContain('status: contacted');
  await shown.press('z');
  await shown.card('Ana', 'On my list').waitFor();
  expect(await run.readNote('Contacts/Ana.md')).toBe(ana);
});

it('takes what is dropped, asks what the command needs to know, and has the menu of a person', async () => {
  await open();
  await shown.drag('Cy', 'Booked');
  await shown.dialog('Schedule an interview with Cy').waitFor();
  await shown.press('Escape');
  await shown.card('Cy', 'Asked').waitFor();
  await shown.name('Bo').focus();
  await shown.press('m');
  await shown.entry('Move to…').waitFor();
  await shown.press('Escape');
  await shown.name('Bo').click();
  await shown.frontTab('Bo').waitFor();
});

it('follows what the base finds, and says that its groups are not used', async () => {
  await open({ ...ranked, groupBy: 'status' });
  await shown.pane.getByText('the grouping of this base is not used').waitFor();
  await run.writeNote('Contacts/Ana.md', '---\nstatus: identified\n---\n');
  await shown.card('Ana').waitFor({ state: 'detached' });
  await run.writeNote('Contacts/Dee.md', '---\nstatus: replied\nrank: 9\n---\n');
  await shown.card('Dee', 'Answered').waitFor();
});

it('works in a window of its own', async () => {
  await open();
  // The tab in front is the current one once it has the focus.
  await shown.name('Ana').focus();
  const [opened] = await Promise.all([
    run.page.context().waitForEvent('page'),
    shown.command('Move current tab to new window'),
  ]);
  const popout = new BasePage(opened);
  await popout.card('Ana').waitFor();
  await opened.setViewportSize({ width: 1600, height: 800 });
  await popout.drag('Ana', 'Asked');
  await popout.card('Ana', 'Asked').waitFor();
  await popout.name('Bo').focus();
  await popout.press('Shift+ArrowRight');
  await popout.card('Bo', 'Asked').waitFor();
});

it('shows the menu of a card that a finger holds, on a phone', async () => {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', files, layout: 'phone' });
  shown = new BasePage(run.page);
  await shown.openBase('Ranked.base', ranked);
  await shown.card('Bo', 'On my list').waitFor();
  const finger = await shown.touch('Bo');
  await shown.carried.waitFor();
  await finger.up();
  await shown.entry('Move to…').waitFor();
});
