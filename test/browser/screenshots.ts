import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { ConversationPage } from './conversation-page';
import { LookBackPage } from './look-back-page';
import { SidebarPage } from './sidebar-page';
import { type BrowserStart, startWorkbenchPage } from './start-workbench';

/** One picture of the product: where it starts, what is done, and what of the page is shown. */
interface Shot {
  readonly name: string;
  readonly start: BrowserStart;
  readonly act?: (shown: SidebarPage) => Promise<void>;
  /** What is shown; the whole page where it is left out. */
  readonly part?: (shown: SidebarPage) => Locator;
}

const now = '2026-03-11T09:30';
const sidebar = (shown: SidebarPage): Locator => shown.leaf;

async function select(shown: SidebarPage): Promise<void> {
  await shown.button('Select several people').click();
  for (const place of [1, 2]) await shown.rows().getByRole('checkbox').nth(place).click();
}

async function openPicker(shown: SidebarPage): Promise<void> {
  await shown.command('Insert interview questions');
  await shown.dialog(/^Questions for/).waitFor();
  await shown.press('s');
  await shown.page.getByText('Already asked at this company: Rajan Thapa').scrollIntoViewIfNeeded();
}

async function openPeople(shown: SidebarPage): Promise<void> {
  await shown.command('Show people');
  await shown.page.getByRole('button', { name: 'Board' }).waitFor();
}

async function holdTalk({ page }: SidebarPage): Promise<void> {
  const talk = new ConversationPage(page);
  await talk.command('Open conversation');
  await talk.button('Start timer').click();
  const day = talk.answer('What did your day look like yesterday');
  await day.fill('On site from seven, with a pram, to see which doors it fits through.');
  await talk.asked('How did you find your way into this work?').click();
  await talk.button('They promised').click();
  await talk.field('They promised').fill('Show me the signs that nobody read');
  await page.keyboard.press('Enter');
  await talk.pane.getByText('Show me the signs').waitFor();
  await talk.alert().waitFor({ state: 'detached' });
  await talk.focus.blur();
}

const asked = 'Contacts/Priyanka Raghunathan.md';

const booked = 'Contacts/Design/Mateus Carvalho Lima.md';

const note = 'Contacts/Nursing/Josephine Tuilagi.md';

const lookBack =
  (part: 'What I learned' | 'Answers' | 'Progress') =>
  ({ page }: SidebarPage): Promise<void> =>
    new LookBackPage(page).show(part);

/** Notes about people as somebody keeps them who never heard of this. */
const ownNotes = {
  'People/Ana Reyes.md':
    '---\nOrganization: "[[Northwind Labs]]"\njob title: Head of Design\nlast_contact: 2026-03-01\n---\n\nfield:: Service design\n',
  'People/Bo Chen.md':
    '---\nOrganization: Harbour Trust\njob title: Nurse\nlast_contact: May 3rd\nTelefon: +1 555 0100\n---\n\nMet at [source:: the fair], with Ana.\n\n```\nfield:: Nursing\n```\n',
  'People/Cy Young.md':
    '---\nemployer: St. Mary\njob title: Surgeon\n---\n\n- field:: Medicine\n- role:: Chief\n',
};
const inPeople = { contactsFolder: 'People', propertyNames: { role: 'job title' } };

async function lookAtNotes(shown: SidebarPage): Promise<void> {
  await shown.command('Look at my notes about people');
  await shown.dialog('What your notes call things').waitFor();
}

async function findFields(shown: SidebarPage): Promise<void> {
  await shown.command('Turn inline fields into properties');
  await shown.dialog().getByRole('button', { name: 'Turn into properties' }).waitFor();
}

const shots: readonly Shot[] = [
  { name: 'look-back', start: { now, width: 1280, height: 800 }, act: lookBack('What I learned') },
  { name: 'answers', start: { now, width: 1280, height: 800 }, act: lookBack('Answers') },
  { name: 'progress', start: { now, width: 1280, height: 1000 }, act: lookBack('Progress') },
  { name: 'progress-phone', start: { now, layout: 'phone' }, act: lookBack('Progress') },
  { name: 'workbench', start: { now, open: note, width: 1280, height: 800 } },
  { name: 'dark', start: { now, open: note, theme: 'dark', width: 1280, height: 800 } },
  { name: 'full', start: { now, height: 2600 }, part: sidebar },
  {
    name: 'problems',
    start: { now, height: 1800 },
    act: (shown) => shown.openProblems(),
    part: sidebar,
  },
  { name: 'empty', start: { now, files: { 'Reading.md': '# Reading\n' } }, part: sidebar },
  { name: 'full-dark', start: { now, height: 1400, theme: 'dark' }, part: sidebar },
  {
    name: 'narrow',
    start: { now, height: 1400 },
    act: (shown) => shown.setSideWidth('200px'),
    part: sidebar,
  },
  {
    name: 'wide',
    start: { now, height: 1000 },
    act: (shown) => shown.setSideWidth('760px'),
    part: sidebar,
  },
  {
    name: 'high-contrast',
    start: { now, height: 1200 },
    act: ({ page }) => page.emulateMedia({ forcedColors: 'active', contrast: 'more' }),
    part: sidebar,
  },
  {
    name: 'right-to-left',
    start: { now, height: 1200 },
    act: ({ page }) => page.evaluate(() => document.body.setAttribute('dir', 'rtl')),
    part: sidebar,
  },
  {
    name: 'large-text',
    start: { now, height: 1600 },
    act: (shown) => shown.setTextSizes({ smaller: '24px', small: '26px', medium: '30px' }),
    part: sidebar,
  },
  { name: 'selection', start: { now, height: 1200 }, act: select, part: sidebar },
  { name: 'selection-phone', start: { now, layout: 'phone' }, act: select },
  { name: 'phone', start: { now, layout: 'phone' } },
  { name: 'phone-dark', start: { now, layout: 'phone', theme: 'dark' } },
  {
    name: 'dialog',
    start: { now },
    act: async (shown) => {
      const agree = shown.row('Tomasz Wieczorek', 'Agree on a time');
      await (await shown.inRow(agree, 'Schedule interview')).click();
    },
  },
  {
    name: 'menu',
    start: { now },
    act: async (shown) => {
      const first = shown.row('Josephine Tuilagi').first();
      await (await shown.inRow(first, 'More for')).click();
    },
  },
  {
    name: 'notice',
    start: { now },
    act: async (shown) => {
      const thanks = shown.row('Josephine Tuilagi', 'Say thank you');
      await (await shown.inRow(thanks, 'Already done')).click();
      await shown.alert().waitFor();
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
    act: async ({ page }) => {
      await page.getByRole('button', { name: 'Begin' }).click();
    },
  },
  {
    name: 'review',
    start: { now },
    act: async ({ page }) => {
      await page.getByRole('button', { name: 'Review' }).click();
    },
  },
  { name: 'own-notes', start: { now, files: ownNotes }, act: lookAtNotes },
  {
    name: 'own-notes-dark',
    start: { now, files: ownNotes, theme: 'dark' },
    act: lookAtNotes,
  },
  { name: 'own-notes-phone', start: { now, files: ownNotes, layout: 'phone' }, act: lookAtNotes },
  { name: 'fields', start: { now, files: ownNotes, pluginData: inPeople }, act: findFields },
  {
    name: 'fields-phone',
    start: { now, files: ownNotes, pluginData: inPeople, layout: 'phone', theme: 'dark' },
    act: findFields,
  },
  { name: 'people', start: { now, width: 1280, height: 800 }, act: openPeople },
  {
    name: 'board',
    start: { now, width: 1280, height: 800 },
    act: async (shown) => {
      await openPeople(shown);
      await shown.page.getByRole('button', { name: 'Board' }).click();
    },
  },
  {
    name: 'conversation',
    start: { now: '2026-03-11T15:42', open: booked, width: 1280, height: 800 },
    act: holdTalk,
  },
  {
    name: 'conversation-phone',
    start: { now: '2026-03-11T15:42', open: booked, layout: 'phone' },
    act: holdTalk,
  },
  {
    name: 'settings',
    start: { now, height: 1400 },
    act: (shown) => shown.openSettings(),
  },
];

const folder = path.join(import.meta.dirname, '../../.workbench/screenshots');
const wanted = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const { name, start, act, part } of shots) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const run = await startWorkbenchPage(start);
  const shown = new SidebarPage(run.page);
  await shown.show();
  await act?.(shown);
  await run.settled();
  await run.page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)),
  );
  const target = part === undefined ? run.page : part(shown);
  await target.screenshot({ path: path.join(folder, `${name}.png`) });
  if (run.errors.length > 0) console.error(name, run.errors);
  await run.close();
}
console.log(`Screenshots are in ${path.relative(process.cwd(), folder)}.`);
