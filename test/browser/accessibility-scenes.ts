import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe-violations';
import { tooSmall } from './small-targets';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

const now = '2026-03-11T09:30';
const asked = 'Contacts/Priyanka Raghunathan.md';
const listed = 'Contacts/Hana Kobayashi.md';
const talked = 'Contacts/Nursing/Josephine Tuilagi.md';
const list = 'List.md';
const unfit = 'Contacts/Cy.md';
const longWord = 'someday'.repeat(12);
const wrong = { [unfit]: `---\nstatus: contacted\ncontacted: ${longWord}\nnudges: two\n---\n` };
const people = { [list]: '- Ana Reyes, designer, Northwind\n- Bo Chen, nurse\n' };

/** Something that is shown: how to get there, and which part of the page is ours. */
interface Scene {
  readonly what: string;
  readonly start?: BrowserStart;
  readonly act?: (page: Page) => Promise<void>;
  readonly part: string;
}

const sidebar = '.informational-interviews';
const modal = '.modal';

/** Everything the plugin shows. A new dialog is one line more. */
const scenes: readonly Scene[] = [
  { what: 'the full sidebar', part: sidebar },
  { what: 'the empty sidebar', start: { files: { 'Reading.md': '# Reading\n' } }, part: sidebar },
  { what: 'problems', act: openProblems, part: sidebar },
  { what: 'selecting', act: press('Select several people'), part: sidebar },
  { what: 'who is in play', act: press(/in play/), part: sidebar },
  { what: 'narrowing down', act: press(/^Narrow down/), part: sidebar },
  { what: 'the welcome after a while away', act: comeBack, part: sidebar },
  { what: 'the form', act: press(/^Schedule interview/), part: modal },
  { what: 'the reflection', act: command('Mark as reflected', true), part: modal },
  { what: 'adding a contact', act: command('Add contact'), part: modal },
  { what: 'the pick dialog', act: command('Set priority'), part: '.prompt' },
  { what: 'the review', act: press('Review'), part: modal },
  { what: 'the first run', start: { pluginData: null }, part: sidebar },
  { what: 'its questions', start: { pluginData: null }, act: press('Begin'), part: modal },
  { what: 'a list of people', start: { files: people, open: list }, act: addPeople, part: modal },
  { what: 'a draft', start: { open: listed }, act: command('Draft outreach'), part: modal },
  { what: 'a thank-you', start: { open: talked }, act: command('Draft thank-you'), part: modal },
  { what: 'a referral', start: { open: asked }, act: command('Add referral'), part: modal },
  {
    what: 'the timer',
    start: { open: asked },
    act: command('Start interview timer'),
    part: sidebar,
  },
  {
    what: 'the dialog after a talk',
    start: { open: asked },
    act: command('Mark as talked'),
    part: modal,
  },
  {
    what: 'the question picker',
    start: { open: asked },
    act: command('Insert interview questions'),
    part: modal,
  },
  {
    what: 'the question about values that do not fit',
    start: { files: wrong, open: unfit },
    act: command('Mark reminder as sent'),
    part: modal,
  },
  { what: 'the menu', act: press(/^More for/), part: '.menu' },
  { what: 'the settings', act: openSettings, part: '.vertical-tab-content' },
];

function press(name: string | RegExp) {
  return (page: Page): Promise<void> => page.getByRole('button', { name }).first().click();
}

function command(name: string, picks = false) {
  return async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill(name);
    await page.keyboard.press('Enter');
    if (picks) {
      await page.locator('.suggestion-item').first().waitFor();
      await page.keyboard.press('Enter');
    }
  };
}

async function addPeople(page: Page): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await command('Add contacts from list')(page);
}

async function openProblems(page: Page): Promise<void> {
  await page.locator('.ii-list [tabindex="0"]').first().focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: /^Problems/ }).click();
  await page.locator('.ii-problem').first().waitFor();
}

async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.endsWith('interviews-seen')) localStorage.setItem(key, '"2026-02-01"');
    }
  });
  await page.reload();
  await page.waitForSelector('.workbench-ready');
  await command('Show follow-ups')(page);
  await page.locator('.ii-card').waitFor();
}

async function openSettings(page: Page): Promise<void> {
  await command('Open settings')(page);
  await page.locator('.vertical-tab-nav-item', { hasText: 'Informational' }).click();
}

/** Declares the tests of all that the plugin shows, in one look; each look is a file of its own. */
export function expectNothingWrong(layout: string, look: BrowserStart): void {
  let run: BrowserRun;

  afterEach(() => run.close());

  describe(`axe in the ${layout} layout`, () => {
    it.each(scenes)('finds nothing wrong with $what', async ({ start, act, part }) => {
      run = await startWorkbenchPage({ now, ...start, ...look });
      await command('Show follow-ups')(run.page);
      await run.page.locator('.ii-row, .ii-empty').first().waitFor();
      await act?.(run.page);
      await run.page.locator(part).last().waitFor();
      expect(await violations(run.page, part)).toEqual([]);
      // The settings and the prompt are drawn by the app.
      const isOurs = part === sidebar || part === modal;
      if (look.layout === 'phone' && isOurs) expect(await tooSmall(run.page, part)).toEqual([]);
    });
  });
}
