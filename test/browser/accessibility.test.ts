import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

const now = '2026-03-11T09:30';
const asked = 'Contacts/Priyanka Raghunathan.md';
const listed = 'Contacts/Hana Kobayashi.md';
const talked = 'Contacts/Nursing/Josephine Tuilagi.md';
const list = 'List.md';
const people = { [list]: '- Ana Reyes, designer, Northwind\n- Bo Chen, nurse\n' };

const layouts: readonly (readonly [string, BrowserStart])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['phone', { layout: 'phone' }],
];

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

/** What the stand-in imitates of the app and no plugin can change, the theme's accent included. */
const chrome = '.prompt, .prompt-results, .search-input-clear-button, button.mod-cta';

let run: BrowserRun;

afterEach(() => run.close());

/** What axe finds wrong in a part of the page: each rule with the elements that break it. */
async function violations(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, ofTheApp]) => {
      const { axe: runner } = window as unknown as {
        axe: { run(part: string): Promise<Record<'violations', Violation[]>> };
      };
      interface Violation {
        id: string;
        nodes: { html: string; target: string[]; failureSummary?: string }[];
      }
      const found = await runner.run(selector);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(
            ({ target }) => document.querySelector(target.join(' '))?.matches(ofTheApp) !== true,
          )
          .map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
      );
    },
    [part, chrome] as const,
  );
}

/** What a thumb can miss on a phone, what lies beside the screen, and fields that make it zoom. */
async function tooSmall(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, ofTheApp]) => {
      const targets = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((place) => [
        ...place.querySelectorAll<HTMLElement>('button, a, input, select, textarea, [role=button]'),
      ]);
      const seen = targets.filter((target) => target.checkVisibility({ visibilityProperty: true }));
      return seen.flatMap((target) => {
        const place = target.closest('label') ?? target;
        const { width, height, left, right } = place.getBoundingClientRect();
        if (target.matches(ofTheApp) || width === 0) return [];
        const wrong: string[] = [];
        if (height < 44 || width < 44) wrong.push(`${Math.round(width)} by ${Math.round(height)}`);
        if (left < 0 || right > window.innerWidth) wrong.push('beside the screen');
        const types = target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
        if (types && parseFloat(getComputedStyle(target).fontSize) < 16) wrong.push('zooms');
        return wrong.map((what) => `${what}: ${target.outerHTML.slice(0, 120)}`);
      });
    },
    [part, chrome] as const,
  );
}

describe.each(layouts)('axe in the %s layout', (_layout, look) => {
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
