import { afterEach, describe, expect, it } from 'vitest';
import { talkedWith } from '../builders/talk-note';
import { parts } from './app-page';
import { violations } from './axe-violations';
import { type AskedOfBase, BasePage, boardInBase } from './base-page';
import { BlockPage } from './block-page';
import { ConversationPage } from './conversation-page';
import { ImportPage } from './import-page';
import { LookBackPage } from './look-back-page';
import { PeoplePage } from './people-page';
import { SidebarPage } from './sidebar-page';
import { tooSmall } from './small-targets';
import { type BrowserStart, closeRuns, startWorkbenchPage } from './start-workbench';

const now = '2026-03-11T09:30';
const asked = 'Contacts/Priyanka Raghunathan.md';
const listed = 'Contacts/Hana Kobayashi.md';
const talked = 'Contacts/Nursing/Josephine Tuilagi.md';
const booked = 'Contacts/Design/Mateus Carvalho Lima.md';
const list = 'List.md';
const unfit = 'Contacts/Cy.md';
const longWord = 'someday'.repeat(12);
const wrong = { [unfit]: `---\nstatus: contacted\ncontacted: ${longWord}\nnudges: two\n---\n` };
const people = { [list]: '- Ana Reyes, designer, Northwind\n- Bo Chen, nurse\n' };

const connections =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
  'Bo,Lind,,,Acme,Pilot,08 Feb 2026\nHana,Kobayashi,,hana@example.org,Acme,,\n,,,,,,08 Feb 2026\n';

const ownNotes = {
  'People/Ana.md': '---\nOrganization: Acme\nlast_contact: May 3rd\n---\n\nfield:: Nursing\n',
  'People/Bo.md': '---\nemployer: Beta\nlast_contact: 2026-03-01\n---\n\n`field:: Law`\n',
};

const inBase = {
  'Contacts/Ana.md': '---\nstatus: identified\n---\n',
  'Contacts/Bo.md': '---\nstatus: contacted\ncontacted: 2026-03-10\n---\n',
  'Contacts/Cy.md': '---\nstatus: lost\n---\n',
  'Contacts/Dee.md': '---\nstatus: closed\n---\n',
  'Contacts/Eve.md': '---\nrank: 1\n---\n',
  'Reading.md': '---\nstatus: reading\n---\n',
  'People.base': boardInBase,
};
const due = {
  'Contacts/Ana.md':
    '---\nstatus: interviewed\ninterview: 2026-03-02T10:00\nreflected: 2026-03-03\n---\n',
  'Contacts/Bo.md': '---\nstatus: contacted\ncontacted: 2026-02-20\nrole: Nurse\n---\n',
};
const dueBlock = '```interview-follow-ups\nlimit: 1\nsort: name\n```\n';

/** Something that is shown: how to get there, and which part of the page is ours. */
interface Scene {
  readonly what: string;
  readonly start?: BrowserStart;
  readonly act?: (shown: SidebarPage) => Promise<void>;
  readonly part: string;
}

const { sidebar, dialog, people: pane, conversation, lookBack, block } = parts;
const talks = {
  'Contacts/Ana.md': talkedWith(
    { field: 'Design', interview: '2026-03-01', fit: 4, source: 'friend', replied: '2026-02-03' },
    { 'What surprised you?': 'The quiet.' },
  ),
  'Contacts/Bo.md': talkedWith({ interview: '2026-02-01', contacted: '2026-01-03' }),
  'Contacts/Cy.md': '---\nstatus: identified\n---\n\n## Interview 3 March 2026\n\nCoffee.\n',
};

/** Everything the plugin shows. A new dialog is one line more. */
const scenes: readonly Scene[] = [
  { what: 'the full sidebar', part: sidebar },
  { what: 'a row that is unfolded', act: unfold, part: sidebar },
  { what: 'the person of the open note', start: { open: talked }, part: sidebar },
  { what: 'the empty sidebar', start: { files: { 'Reading.md': '# Reading\n' } }, part: sidebar },
  { what: 'problems', act: (shown) => shown.openProblems(), part: sidebar },
  { what: 'selecting', act: press('Select several people'), part: sidebar },
  { what: 'who is in play', act: press(/in play/), part: sidebar },
  { what: 'narrowing down', act: press(/^Filter by/), part: sidebar },
  { what: 'the welcome after a while away', act: comeBack, part: sidebar },
  { what: 'the form', act: pressInRow(/^Schedule interview/, 'Tomasz Wieczorek'), part: dialog },
  { what: 'the reflection', act: pickReflected, part: dialog },
  { what: 'adding a contact', act: command('Add contact'), part: dialog },
  { what: 'the pick dialog', act: command('Set priority'), part: parts.prompt },
  { what: 'the review', act: press('Review'), part: dialog },
  {
    what: 'what notes call things',
    start: { files: ownNotes },
    act: command('Look at my notes about people'),
    part: dialog,
  },
  {
    what: 'inline fields',
    start: { files: ownNotes, pluginData: { contactsFolder: 'People' } },
    act: async (shown) => {
      await shown.command('Turn inline fields into properties');
      await shown.dialog().getByRole('button', { name: 'Turn into properties' }).waitFor();
    },
    part: dialog,
  },
  {
    what: 'the file to import',
    act: importFrom(),
    part: dialog,
  },
  {
    what: 'what the columns of a file hold',
    act: importFrom('Who;Where\nBo Lind;Acme\n', 'Which column holds what?'),
    part: dialog,
  },
  {
    what: 'who is in a file',
    act: importFrom(connections, '2 people in File.csv'),
    part: dialog,
  },
  { what: 'the first run', start: { pluginData: null }, part: sidebar },
  { what: 'its questions', start: { pluginData: null }, act: press('Begin'), part: dialog },
  { what: 'a list of people', start: { files: people, open: list }, act: addPeople, part: dialog },
  { what: 'a draft', start: { open: listed }, act: command('Draft outreach'), part: dialog },
  { what: 'a thank-you', start: { open: talked }, act: command('Draft thank-you'), part: dialog },
  { what: 'a referral', start: { open: asked }, act: command('Add referral'), part: dialog },
  {
    what: 'the timer',
    start: { open: asked },
    act: command('Start interview timer'),
    part: sidebar,
  },
  {
    what: 'a conversation that is near',
    start: { open: booked, now: '2026-03-11T15:20' },
    act: openConversation(),
    part: conversation,
  },
  {
    what: 'a conversation that is held',
    start: { open: booked, now: '2026-03-11T15:40' },
    act: openConversation('Start timer', 'They promised', 'Afterwards'),
    part: conversation,
  },
  {
    what: 'a conversation that is over',
    start: { open: booked, now: '2026-03-11T16:20' },
    act: openConversation('Before', 'They named someone'),
    part: conversation,
  },
  {
    what: 'the ways into a calendar',
    start: { open: booked },
    act: command('Add interview to calendar'),
    part: dialog,
  },
  {
    what: 'the dialog after a talk',
    start: { open: asked },
    act: command('Mark as interviewed'),
    part: dialog,
  },
  {
    what: 'the question picker',
    start: { open: asked },
    act: command('Insert interview questions'),
    part: dialog,
  },
  {
    what: 'the question about values that do not fit',
    start: { files: wrong, open: unfit },
    act: command('Mark reminder as sent'),
    part: dialog,
  },
  { what: 'the menu', act: pressInRow(/^More for/, 'Josephine Tuilagi'), part: parts.menu },
  { what: 'everyone in a table', act: showPeople('Table'), part: pane },
  { what: 'everyone on a board', act: showPeople('Board'), part: pane },
  { what: 'who led to whom', act: showPeople('Who led to whom'), part: pane },
  {
    what: 'nobody in the People pane',
    start: { files: { 'Reading.md': '# Reading\n' } },
    act: command('Show people'),
    part: pane,
  },
  {
    what: 'the board in a base',
    start: { files: inBase },
    act: openBase({ folder: '', has: 'status', sortBy: 'status', groupBy: 'status' }),
    part: pane,
  },
  {
    what: 'a base that finds nobody on the list',
    start: { files: inBase },
    act: openBase({ folder: 'Contacts/Eve', has: 'rank', sortBy: 'rank' }),
    part: pane,
  },
  {
    what: 'what was learned',
    start: { files: talks },
    act: lookBackAt('What I learned'),
    part: lookBack,
  },
  { what: 'answers', start: { files: talks }, act: lookBackAt('Answers'), part: lookBack },
  { what: 'progress', start: { files: talks }, act: lookBackAt('Progress'), part: lookBack },
  {
    what: 'nothing to look back on',
    start: { files: { 'Reading.md': '# Reading\n' } },
    act: command('Look back'),
    part: lookBack,
  },
  { what: 'the settings', act: (shown) => shown.openSettings(), part: parts.settings },
  {
    what: 'what is due in a note',
    start: { files: { ...due, 'Daily.md': dueBlock }, open: 'Daily.md' },
    act: readBlock,
    part: block,
  },
];

function press(name: string | RegExp) {
  return (shown: SidebarPage): Promise<void> => shown.button(name).first().click();
}

/** Presses a button of somebody's row, which is unfolded for it. */
function pressInRow(button: RegExp, name: string) {
  return async (shown: SidebarPage): Promise<void> =>
    (await shown.inRow(shown.row(name).first(), button)).first().click();
}

function unfold(shown: SidebarPage): Promise<void> {
  return shown.names().first().focus();
}

function command(name: string) {
  return (shown: SidebarPage): Promise<void> => shown.command(name);
}

/** Everyone through a lens, with all that opens in the pane open. */
function showPeople(lens: 'Table' | 'Board' | 'Who led to whom') {
  return async ({ page }: SidebarPage): Promise<void> => {
    const shown = new PeoplePage(page);
    await shown.show(lens);
    await shown.button(/^Filter by status/).click();
    const closed = shown.pane.getByRole('button', { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
  };
}

/** The board in a base. */
function openBase(asked: AskedOfBase) {
  return ({ page }: SidebarPage): Promise<void> =>
    new BasePage(page).openBase('People.base', asked);
}

/** A part of looking back, with all that opens in the pane open. */
function lookBackAt(part: 'What I learned' | 'Answers' | 'Progress') {
  return async ({ page }: SidebarPage): Promise<void> => {
    const shown = new LookBackPage(page);
    await shown.show(part);
    await shown.button('Filter by field, company, role or time').click();
    for (const fold of await shown.pane.getByRole('group').locator('summary').all()) {
      await fold.click();
    }
  };
}

/** A conversation, with something pressed in it. */
function openConversation(...pressed: readonly string[]) {
  return async ({ page }: SidebarPage): Promise<void> => {
    const talk = new ConversationPage(page);
    await talk.command('Open conversation');
    for (const name of pressed) await talk.button(name).click();
  };
}

/** The dialog to import people, where a file is told with that one chosen, until some words are there. */
function importFrom(file?: string, words = 'Choose file') {
  return async ({ page }: SidebarPage): Promise<void> => {
    const imported = new ImportPage(page);
    await imported.command('Import people');
    if (file !== undefined) await imported.choose('File.csv', Buffer.from(file));
    await imported.shown.getByText(words).waitFor();
  };
}

/** The open note as it is read, with the last row of its block unfolded. */
async function readBlock({ page }: SidebarPage): Promise<void> {
  const shown = new BlockPage(page);
  await shown.read();
  // On a phone the sidebar is over the note.
  await shown.row('Ana').getByRole('link').focus();
  await shown.inRow('Ana', /^Write/).waitFor();
}

async function pickReflected(shown: SidebarPage): Promise<void> {
  await shown.command('Mark as reflected');
  await shown.page.getByRole('option').first().waitFor();
  await shown.press('Enter');
}

async function addPeople(shown: SidebarPage): Promise<void> {
  await shown.editor.focus();
  await shown.press('Control+a');
  await shown.command('Add contacts from list');
}

async function comeBack(shown: SidebarPage): Promise<void> {
  await shown.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.endsWith('interviews-seen')) localStorage.setItem(key, '"2026-02-01"');
    }
  });
  await shown.load();
  await shown.command('Show follow-ups');
  await shown.welcome.waitFor();
}

/**
 * Declares the tests of all that the plugin shows, in one layout, which is a file of its own. What is
 * shown in several themes is turned from one to the next while it is open, as the user of the app may.
 */
export function expectNothingWrong(
  layout: string,
  look: BrowserStart,
  themes: readonly ('light' | 'dark')[],
): void {
  afterEach(closeRuns);

  describe(`axe in the ${layout} layout`, () => {
    it.each(scenes)('finds nothing wrong with $what', async ({ start, act, part }) => {
      const run = await startWorkbenchPage({ now, ...start, ...look });
      const shown = new SidebarPage(run.page);
      await shown.show();
      await act?.(shown);
      await run.page.locator(part).last().waitFor();
      for (const theme of themes) {
        await shown.turnTo(theme);
        expect(await violations(run.page, part), theme).toEqual([]);
      }
      // The settings and the prompt are drawn by the app.
      const isOurs = [sidebar, pane, conversation, lookBack, dialog, block].some(
        (each) => each === part,
      );
      if (look.layout === 'phone' && isOurs) expect(await tooSmall(run.page, part)).toEqual([]);
    });
  });
}
