import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserStart, startWorkbenchPage } from './start-workbench';

/** One picture of the product: where it starts, what is done, and what of the page is shown. */
interface Shot {
  readonly name: string;
  readonly start: BrowserStart;
  readonly act?: (page: Page) => Promise<void>;
  /** A selector of what is shown; the whole page where it is left out. */
  readonly part?: string;
}

const now = '2026-03-11T09:30';
const sidebar = '.workspace-leaf-content[data-type="informational-interviews-follow-ups"]';

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(name);
  await page.keyboard.press('Enter');
}

async function openGroup(page: Page, title: string): Promise<void> {
  await page.locator('.ii-list [data-stop][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

/** Gives the side of the window that holds the sidebar a width of its own. */
async function resize(page: Page, width: string): Promise<void> {
  await page.locator('.mod-right-split').evaluate((side, to) => {
    (side as HTMLElement).style.width = to;
  }, width);
}

async function select(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Select several people' }).click();
  for (const place of [1, 2]) await page.locator('.ii-check').nth(place).click();
}

async function openPicker(page: Page): Promise<void> {
  await runCommand(page, 'Insert interview questions');
  await page.locator('.ii-picker').waitFor();
  await page.keyboard.press('s');
  await page.getByText('You asked Rajan Thapa').scrollIntoViewIfNeeded();
}

const asked = 'Contacts/Priyanka Raghunathan.md';

const note = 'Contacts/Nursing/Josephine Tuilagi.md';

const shots: readonly Shot[] = [
  { name: 'workbench', start: { now, open: note, width: 1280, height: 800 } },
  { name: 'dark', start: { now, open: note, theme: 'dark', width: 1280, height: 800 } },
  { name: 'full', start: { now, height: 2600 }, part: sidebar },
  {
    name: 'problems',
    start: { now, height: 1800 },
    act: (page) => openGroup(page, 'Problems'),
    part: sidebar,
  },
  { name: 'empty', start: { now, files: { 'Reading.md': '# Reading\n' } }, part: sidebar },
  { name: 'full-dark', start: { now, height: 1400, theme: 'dark' }, part: sidebar },
  {
    name: 'narrow',
    start: { now, height: 1400 },
    act: (page) => resize(page, '200px'),
    part: sidebar,
  },
  {
    name: 'wide',
    start: { now, height: 1000 },
    act: (page) => resize(page, '760px'),
    part: sidebar,
  },
  {
    name: 'high-contrast',
    start: { now, height: 1200 },
    act: (page) => page.emulateMedia({ forcedColors: 'active', contrast: 'more' }),
    part: sidebar,
  },
  {
    name: 'right-to-left',
    start: { now, height: 1200 },
    act: (page) => page.evaluate(() => document.body.setAttribute('dir', 'rtl')),
    part: sidebar,
  },
  {
    name: 'large-text',
    start: { now, height: 1600 },
    act: async (page) => {
      await page.evaluate(() => {
        const sizes = { smaller: '24px', small: '26px', medium: '30px' };
        for (const [name, size] of Object.entries(sizes)) {
          document.body.style.setProperty(`--font-ui-${name}`, size);
        }
      });
    },
    part: sidebar,
  },
  { name: 'selection', start: { now, height: 1200 }, act: select, part: sidebar },
  { name: 'selection-phone', start: { now, layout: 'phone' }, act: select },
  { name: 'phone', start: { now, layout: 'phone' } },
  { name: 'phone-dark', start: { now, layout: 'phone', theme: 'dark' } },
  {
    name: 'dialog',
    start: { now },
    act: async (page) => {
      await page.getByRole('button', { name: 'Schedule interview' }).first().click();
    },
  },
  {
    name: 'menu',
    start: { now },
    act: async (page) => {
      await page.getByRole('button', { name: 'More for Josephine Tuilagi' }).first().click();
    },
  },
  {
    name: 'notice',
    start: { now },
    act: async (page) => {
      await page.getByRole('button', { name: 'Mark as thanked' }).first().click();
      await page.locator('.notice').waitFor();
    },
  },
  { name: 'picker', start: { now, open: asked }, act: openPicker },
  { name: 'picker-dark', start: { now, open: asked, theme: 'dark' }, act: openPicker },
  {
    name: 'picker-phone',
    start: { now, open: asked, layout: 'phone', theme: 'dark' },
    act: openPicker,
  },
  {
    name: 'first-run',
    start: { now, pluginData: null, layout: 'phone' },
    act: async (page) => {
      await page.getByRole('button', { name: 'Begin' }).click();
    },
  },
  {
    name: 'review',
    start: { now },
    act: async (page) => {
      await page.getByRole('button', { name: 'Review' }).click();
    },
  },
  {
    name: 'settings',
    start: { now, height: 1400 },
    act: async (page) => {
      await runCommand(page, 'Open settings');
      await page.locator('.mod-settings').waitFor();
      await page.locator('.vertical-tab-nav-item', { hasText: 'Informational' }).click();
    },
  },
];

const folder = path.join(import.meta.dirname, '../../.workbench/screenshots');
const wanted = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const { name, start, act, part } of shots) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const run = await startWorkbenchPage(start);
  await runCommand(run.page, 'Show follow-ups');
  await run.page.locator('.ii-row, .ii-empty').first().waitFor();
  await act?.(run.page);
  await run.settled();
  await run.page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)),
  );
  const target = part === undefined ? run.page : run.page.locator(part);
  await target.screenshot({ path: path.join(folder, `${name}.png`) });
  if (run.errors.length > 0) console.error(name, run.errors);
  await run.close();
}
console.log(`Screenshots are in ${path.relative(process.cwd(), folder)}.`);
