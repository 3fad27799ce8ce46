import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftPage } from './dialog-page';
import { onTheCard } from './on-the-card';
import { holdPressClock } from './press-clock';
import { SidebarPage } from './sidebar-page';
import { touchScreen } from './touch';
import { type BrowserStart, type BrowserRun, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
let shown: SidebarPage;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

async function open(files: Record<string, string>, start: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: { ...onTheCard, ...files },
    ...start,
  });
  shown = new SidebarPage(run.page);
  await shown.show();
}

const asked = '---\nstatus: contacted\ncontacted: 2026-02-20\ncompany: Northwind\n---\n';

function people(count: number): Record<string, string> {
  const names = Array.from(
    { length: count },
    (_none, index) => `P${String(index).padStart(2, '0')}`,
  );
  return Object.fromEntries(names.map((name) => [`Contacts/${name}.md`, asked]));
}

const unfolded = (): Locator => shown.rows().filter({ hasText: 'A short reminder is fine now.' });

/** Where a row begins on the screen. */
async function topOf(name: string): Promise<number> {
  return (await shown.name(name).boundingBox())?.y ?? NaN;
}

/** Moves the mouse onto a name, as a hand does, and waits until the row is unfolded. */
async function restOn(name: string): Promise<void> {
  const box = await shown.name(name).boundingBox();
  if (box === null) throw new Error('The row is not shown.');
  await run.page.mouse.move(box.x + 8, box.y + 6, { steps: 4 });
  await unfolded().filter({ hasText: name }).waitFor();
}

describe('a row', () => {
  it('is one line of 44 pixels, of which one is unfolded at a time', async () => {
    await open(people(4));
    const heights = await shown.rows().evaluateAll((rows) => rows.map((row) => row.clientHeight));
    expect(new Set(heights)).toEqual(new Set([44]));
    expect(await unfolded().count()).toBe(0);
    await shown.name('P01').focus();
    await expect.poll(() => unfolded().allInnerTexts()).toHaveLength(1);
    expect(await unfolded().innerText()).toContain('Northwind');
    await shown.name('P02').focus();
    await unfolded().filter({ hasText: 'P02' }).waitFor();
    expect(await unfolded().count()).toBe(1);
  });

  it('does by its first button what it asks for, and by the one beside it tells that it is done', async () => {
    await open(people(2));
    const draft = new DraftPage(run.page);
    await (await shown.inRow(shown.row('P00'), 'Write reminder')).click();
    await draft.dialog.waitFor();
    await shown.press('Escape');
    await draft.dialog.waitFor({ state: 'detached' });
    await shown.name('P01').focus();
    const clock = await holdPressClock(run.page);
    await shown.press('d');
    await draft.dialog.waitFor();
    await shown.press('Escape');
    await draft.dialog.waitFor({ state: 'detached' });
    expect(await run.readNote('Contacts/P01.md')).toBe(asked);
    // A key right after it would be the end of the first press.
    await clock.goOn(500);
    await shown.press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/P01.md')).toContain('nudges: 1');
    await shown.press('z');
    await expect.poll(() => run.readNote('Contacts/P01.md')).toBe(asked);
  });

  it('keeps what is open by name and key to itself: no key stands in a name', async () => {
    await open(people(1));
    await shown.name('P00').focus();
    const named = await shown
      .rows()
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
    expect(named).toEqual([
      'Write reminder: P00',
      'Already done: Mark reminder as sent, P00',
      'Snooze P00',
      'More for P00',
    ]);
    expect(await shown.name('P00').getAttribute('aria-keyshortcuts')).toBe('D Shift+D S M X');
  });
});

describe('the pointer', () => {
  it('unfolds the row that it rests on, which stays where it is', async () => {
    await open(people(60));
    for (const name of ['P01', 'P03', 'P02']) {
      const before = await topOf(name);
      await restOn(name);
      expect(Math.abs((await topOf(name)) - before), name).toBeLessThan(3);
      expect(await unfolded().count()).toBe(1);
    }
    await run.page.mouse.move(20, 20);
    await expect.poll(() => shown.rowsTouch()).toBe(true);
  });

  it('unfolds nothing while the keyboard is at work in the list', async () => {
    await open(people(4));
    await shown.focusList();
    await shown.press('ArrowDown');
    await unfolded().filter({ hasText: 'P00' }).waitFor();
    const box = await shown.name('P02').boundingBox();
    await run.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5, { steps: 3 });
    await shown.press('ArrowDown');
    await unfolded().filter({ hasText: 'P01' }).waitFor();
    expect(await unfolded().count()).toBe(1);
  });

  it('by touch unfolds first, and opens the note by the name of the unfolded row', async () => {
    await open(people(3), { layout: 'phone' });
    const finger = await touchScreen(run.page);
    await finger.tap(shown.name('P01'));
    await unfolded().filter({ hasText: 'P01' }).waitFor();
    expect(await shown.frontTab('P01').count()).toBe(0);
    await finger.tap(shown.row('P02').getByText('Send a reminder'));
    await unfolded().filter({ hasText: 'P02' }).waitFor();
    await finger.tap(shown.name('P02'));
    await shown.noteTitle('P02').waitFor();
    await finger.lift();
  });

  it('by touch leads to a dialog, which one tap on its cross closes', async () => {
    await open(people(3), { layout: 'phone' });
    const finger = await touchScreen(run.page);
    await finger.tap(shown.name('P01'));
    await finger.tap(shown.row('P01').getByRole('button', { name: /^Write reminder/ }));
    await shown.dialog().waitFor();
    await finger.tap(shown.cross);
    await shown.dialog().waitFor({ state: 'detached' });
    await finger.lift();
  });
});

describe('the groups', () => {
  const talk =
    '---\nstatus: scheduled\ninterview: 2026-03-11T15:00\nplace: https://talk.example/ana\n---\n\n## Interview 2026-03-11\n\n### Questions\n\n#### Why?\n';

  it('have an interview and its preparation of the same day in one row, with both doings', async () => {
    // Who has the earlier talk is on the card.
    const earlier =
      '---\nstatus: scheduled\ninterview: 2026-03-11T11:00\nprepared: 2026-03-10\n---\n';
    await open({ 'Contacts/Zoe.md': earlier, 'Contacts/Ana.md': talk });
    const row = shown.rows('Today');
    expect(await shown.rows().count()).toBe(1);
    const buttons = row.getByRole('button', { name: /: Ana$/ });
    expect(await buttons.allInnerTexts()).toEqual(['Prepare', 'Open conversation', 'Open link']);
    await run.page
      .context()
      .route('https://talk.example/**', (route) => route.fulfill({ body: 'Hi' }));
    const page = run.page.context().waitForEvent('page');
    await row.getByRole('button', { name: /^Open link/ }).click();
    const opened = await page;
    expect(opened.url()).toBe('https://talk.example/ana');
    await opened.close();
    await row.getByRole('button', { name: /^Open conversation/ }).click();
    await shown.frontTab('Conversation with Ana').waitFor();
    await shown.alert('Interview: Ana.').waitFor();
    expect(await run.readNote('Contacts/Ana.md')).toBe(talk);
  });

  it('say who is waited for as waiting, and ask for no deed', async () => {
    const waiting = '---\nstatus: contacted\ncontacted: 2026-03-09\n---\n';
    await open({ 'Contacts/Ana.md': waiting });
    const row = shown.rows('Waiting');
    await row.waitFor();
    expect(await row.innerText()).toContain('Waiting for an answer since Mon 9 Mar');
    expect(await row.innerText()).not.toContain('Send a reminder');
    await shown.name('Ana').focus();
    await shown.press('d');
    await expect.poll(() => run.readNote('Contacts/Ana.md')).toContain('status: replied');
  });

  it('lead to those on the list who were not picked, who can be asked all the same', async () => {
    const listed = '---\nstatus: identified\n---\n';
    const names = ['Ana', 'Bo', 'Cy'];
    await open(Object.fromEntries(names.map((name) => [`Contacts/${name}.md`, listed])), {
      // One place is taken by who is on the card.
      pluginData: { outreachLimit: 2 },
    });
    expect(await shown.names().allInnerTexts()).toEqual(['Ana']);
    await shown.heading('2 more on your list').click();
    await expect.poll(() => shown.names().allInnerTexts()).toEqual(names);
    await (await shown.inRow(shown.row('Cy'), 'Already done')).click();
    await expect.poll(() => run.readNote('Contacts/Cy.md')).toContain('status: contacted');
  });

  it('say problems in the words of the product, folded and unfolded', async () => {
    await open({ 'Contacts/Ana.md': '---\nstatus: scheduled\n---\n' });
    await shown.openProblems();
    await shown.name('Ana').focus();
    const problem = shown.problem('Ana');
    await problem.getByRole('textbox').waitFor();
    expect(await problem.innerText()).toContain('They are marked as “Booked”');
  });
});
