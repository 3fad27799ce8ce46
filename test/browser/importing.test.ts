import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus, parts } from './app-page';
import { ImportPage } from './import-page';
import { tooSmall } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

const ana = 'Contacts/Ana Reyes.md';
const there = '---\nstatus: contacted\ncontacted: 2026-03-09\ncompany: Old Place\n---\nMet.\n';
const connections = 'test/core/import/corpus/linkedin-connections.csv';

let run: BrowserRun;
let dialog: ImportPage;

afterEach(endRuns);

async function open(start: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', files: { [ana]: there }, ...start });
  dialog = new ImportPage(run.page);
  await dialog.command('Import people');
}

/** Connections as LinkedIn writes them. */
function many(count: number): string {
  const rows = Array.from(
    { length: count },
    (_none, place) =>
      `First${place},Last${place % 97},https://www.linkedin.com/in/p-${place},,Company ${place % 30},Chef,08 Feb 2026`,
  );
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join(
    '\n',
  );
}

/** How far left these begin, each place once. */
async function leftsOf(...places: readonly Locator[]): Promise<readonly number[]> {
  const boxes = await Promise.all(places.map((place) => place.boundingBox()));
  return [...new Set(boxes.map((box) => box?.x ?? NaN))];
}

describe('importing people', () => {
  it('leads by keys alone from the command to notes, and one undo takes all back', async () => {
    await open();
    expect(await hasFocus(dialog.button('Choose file'))).toBe(true);
    await dialog.choose('Connections.csv', await readFile(connections), () =>
      dialog.press('Enter'),
    );
    await dialog.shown.getByText('5 people in Connections.csv').waitFor();
    expect(await hasFocus(dialog.search)).toBe(true);
    await run.page.keyboard.type('jorg');
    await expect.poll(() => dialog.names()).toEqual(['Jörg Weiß']);
    await dialog.press('ArrowDown');
    await dialog.press('Space');
    await dialog.shown.getByText('1 is ticked.').waitFor();
    await dialog.press('/');
    await dialog.press('Escape');
    await expect.poll(async () => (await dialog.names()).length).toBe(5);
    await dialog.tick('Ana Reyes').press('Space');
    await dialog.button('Add 2 people to my list').press('Enter');
    await dialog.alert('Import: 1 person imported and details added to 1 note').waitFor();
    await dialog.shown.waitFor({ state: 'detached' });
    expect(await run.readNote('Contacts/Jörg Weiß.md')).toContain('status: identified');
    expect(await run.readNote(ana)).toContain('role: Product Designer');
    await dialog.button('Undo').click();
    await expect.poll(() => run.readNote(ana)).toBe(there);
    await expect.poll(() => run.readNote('Contacts/Jörg Weiß.md').catch(() => 'gone')).toBe('gone');
  });

  it('is searched in a field with one cross, which empties it', async () => {
    await open();
    await dialog.choose('Connections.csv', Buffer.from(many(3)));
    await dialog.search.fill('first2');
    await expect.poll(() => dialog.names()).toEqual(['First2 Last2']);
    expect(await dialog.hidesCrossOfBrowser()).toBe(true);
    await dialog.shown.getByLabel('Clear search').click();
    await expect.poll(async () => (await dialog.names()).length).toBe(3);
  });

  it('is done by thumb: each target is large enough, and all of it is on the screen', async () => {
    await open({ layout: 'phone' });
    expect(await tooSmall(run.page, parts.dialog)).toEqual([]);
    await dialog.choose('Own.csv', Buffer.from('Who;Where;Mail\nBo Lind;Acme;bo@x.org\n'));
    await dialog.shown.getByText('Which column holds what?').waitFor();
    expect(await tooSmall(run.page, parts.dialog)).toEqual([]);
    await dialog.shown.getByLabel('Full name').selectOption('Who');
    await dialog.shown.getByLabel('Company').selectOption('Where');
    await dialog.button('Show people').click();
    await dialog.tick('Bo Lind').click();
    expect(await tooSmall(run.page, parts.dialog)).toEqual([]);
    await dialog.button('Only make notes').click();
    await dialog.alert('Import: 1 person imported').waitFor();
    expect(await run.readNote('Contacts/Bo Lind.md')).not.toContain('status');
  });

  it('shows cards by thumb, one field above them sorts, and all of a card begins at one line', async () => {
    await open({ layout: 'phone' });
    await dialog.choose('Connections.csv', Buffer.from(many(30)));
    await dialog.shown.getByText('Chef, Company 7', { exact: true }).waitFor();
    expect(await dialog.shown.getByRole('columnheader').count()).toBe(0);
    expect(await dialog.shown.getByText('Company 0', { exact: true }).isVisible()).toBe(false);
    await dialog.shown.getByLabel('Sort by').selectOption('Name, descending');
    await expect.poll(async () => (await dialog.names())[0]).toBe('First9 Last9');
    expect(await tooSmall(run.page, parts.dialog)).toEqual([]);
    const { search, shown } = dialog;
    const tick = dialog.tick('First9 Last9');
    expect(await leftsOf(search, shown.getByText('Sort by'), tick)).toHaveLength(1);
    const told = ['First9 Last9', 'Chef, Company 9', 'New note'];
    const begins = told.map((text) => shown.getByText(text, { exact: true }).first());
    expect(await leftsOf(...begins)).toHaveLength(1);
  });

  it('shows a long file in a table of which few rows are in the page', async () => {
    await open();
    await dialog.choose('Connections.csv', Buffer.from(many(5000)));
    await dialog.shown.getByText('5,000 people in Connections.csv').waitFor();
    expect((await dialog.names()).length).toBeLessThan(80);
    await dialog.search.focus();
    await dialog.press('ArrowDown');
    await dialog.press('End');
    await expect.poll(() => hasFocus(dialog.tick('First4999 Last52'))).toBe(true);
    await dialog.button('What importing does').click();
    await dialog.search.fill('first4999');
    await expect.poll(() => dialog.names()).toEqual(['First4999 Last52']);
    await dialog.button('Tick 1').click();
    await dialog.shown.getByText('1 is ticked.').waitFor();
    await dialog.search.fill('');
    await dialog.button('Tick all 5,000').click();
    await dialog.shown.getByText('5,000 are ticked.').waitFor();
  });
});
