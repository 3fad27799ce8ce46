import type { Language } from '../../src/core/language';
import type { Texts } from '../../src/core/texts/en';
import { textsIn } from '../../src/core/texts/in-language';
import { parts } from './app-page';
import { BasePage, boardInBase } from './base-page';
import { SpokenPage } from './spoken-page';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

/** A state of what is shown, and which parts of the page are ours in it. */
export interface SpokenScene {
  readonly what: string;
  readonly start?: BrowserStart;
  readonly act: (shown: SpokenPage) => Promise<void>;
  readonly part: string;
}

// What the user wrote is in Greek, so that any other letter is the product's.
const listed = 'Contacts/Άννα Ρήγα.md';
const asked = 'Contacts/Βίκυ Ψαρού.md';
const answered = 'Contacts/Γιάννης Δούκας.md';
const booked = 'Contacts/Δάφνη Κωστοπούλου.md';
const talked = 'Contacts/Ελένη Μαρκοπούλου.md';
const list = 'Λίστα.md';

const note = (properties: string, body = ''): string => `---\n${properties}\n---\n${body}`;

/** The notes of somebody who has one person at each step. */
export const greekNotes: Readonly<Record<string, string>> = {
  [listed]: note(
    'status: identified\ncompany: Νοσοκομείο\nrole: Νοσηλεύτρια\nfield: Υγεία\npriority: 1',
  ),
  'Contacts/Ζωή Αλεξίου.md': note('status: identified\nreferred-by: "[[Ελένη Μαρκοπούλου]]"'),
  [asked]: note('status: contacted\ncontacted: 2026-02-20\nnudges: 0\nfield: Υγεία'),
  'Contacts/Ηρώ Νικολάου.md': note('status: contacted\ncontacted: 2026-03-10'),
  [answered]: note('status: replied\ncontacted: 2026-03-01\nreplied: 2026-03-05\nrole: Χτίστης'),
  'Contacts/Θάλεια Βέη.md': note(
    'status: replied\ncontacted: 2026-02-16\nreplied: 2026-02-20\noffered: 2026-02-23',
  ),
  [booked]: note(
    'status: scheduled\ncontacted: 2026-03-01\nreplied: 2026-03-02\ninterview: 2026-03-11T15:30\nmedium: video\ncompany: Γραφείο',
    '\n## Interview 2026-03-11\n\n### Questions\n\n#### Τι σου αρέσει;\n\nΤο φως.\n',
  ),
  [talked]: note(
    'status: interviewed\ncontacted: 2026-02-11\nreplied: 2026-02-13\ninterview: 2026-03-10T10:00\nmedium: phone\nfit: 4\nfield: Υγεία\nrole: Μαία\nsource: friend\ntakeaway: Η ησυχία',
    '\n## Interview 2026-03-10\n\n### Questions\n\n#### Τι σε εξέπληξε;\n\nΗ ησυχία.\n\n### Promises\n\n- [ ] Στέλνω το άρθρο 📅 2026-03-12\n\n### Waiting for\n\n- [ ] Γνωριμία 📅 2026-03-01\n',
  ),
  'Contacts/Ιάσων Φωτίου.md': note(
    'status: interviewed\ncontacted: 2026-01-11\nreplied: 2026-01-13\ninterview: 2026-02-10T10:00\nthanked: 2026-02-10\nreflected: 2026-02-11\nfit: 2\nfield: Δίκαιο',
    '\n## Interview 2026-02-10\n\n### Questions\n\n#### Τι σε εξέπληξε;\n\nΟι ώρες.\n',
  ),
  'Contacts/Κώστας Ράλλης.md': note('status: in-touch\nchecked-in: 2025-11-10'),
  'Contacts/Λίνα Πάππα.md': note('status: no-reply\ncontacted: 2026-01-10'),
  'Contacts/Μάρω Τζίμα.md': note('status: declined'),
  'Contacts/Νίκη Ξένου.md': note('status: scheduled\ninterview: 2026-03-16T11:00\nmedium: phone'),
  'Contacts/Όλγα Σάρρα.md': note('status: contacted\ncontacted: σύντομα\nnudges: δύο'),
  'Contacts/Πέτρος Χαρίσης.md': 'Τον ξέρω.\n',
  [list]: '- Ρένα Στάμου, γιατρός\n- Σοφία Τσάτσου\n',
  'Μέρα.md': '```interview-follow-ups\nlimit: 2\n```\n',
  'Τραπέζι.base': boardInBase,
};

const connections =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
  'Τάσος,Υψηλός,,,Λιμάνι,Ναύτης,08 Feb 2026\nΆννα,Ρήγα,,,Λιμάνι,,\n,,,,,,08 Feb 2026\n';

const ownNotes = {
  'People/Άννα.md': note('Organization: Λιμάνι\nlast_contact: σύντομα', '\nfield:: Υγεία\n'),
  'People/Βίκυ.md': note('employer: Νησί\nlast_contact: 2026-03-01', '\n`field:: Δίκαιο`\n'),
};

const { sidebar, dialog, people, conversation, lookBack, prompt, menu, settings, block } = parts;

const run =
  (id: string) =>
  (shown: SpokenPage): Promise<void> =>
    shown.run(id);

function lens(which: 'table' | 'board' | 'tree') {
  return async (shown: SpokenPage): Promise<void> => {
    await shown.run('show-people');
    await shown.push(shown.texts.people.lenses[which], people);
    await shown.push(shown.texts.people.narrow, people).catch(() => undefined);
  };
}

function lookBackAt(part: 'learned' | 'answers' | 'progress') {
  return async (shown: SpokenPage): Promise<void> => {
    await shown.run('look-back');
    await shown.push(shown.texts.lookBack.parts[part], lookBack);
    await shown.push(shown.texts.lookBack.narrow, lookBack);
    for (const fold of await shown.folds.all()) await fold.click();
  };
}

const showList = (shown: SpokenPage): Promise<void> => shown.showList();

/** Tells the dialog to import people a file, until a part of it is there. */
const importing =
  (text: string, until: string) =>
  async (shown: SpokenPage): Promise<void> => {
    await shown.importFile('Αρχείο.csv', Buffer.from(text));
    await shown.page.locator(until).waitFor();
  };

/** The main states of all that is shown. */
export const spokenScenes: readonly SpokenScene[] = [
  { what: 'the sidebar', act: showList, part: sidebar },
  {
    what: 'the sidebar with all that opens in its head',
    act: async (shown) => {
      await shown.run('show-follow-ups');
      await shown.inPlay.click();
      await shown.push(shown.texts.sidebar.narrow, sidebar);
    },
    part: sidebar,
  },
  { what: 'the person of the open note', start: { open: talked }, act: showList, part: sidebar },
  { what: 'problems', act: (shown) => shown.openProblems(), part: sidebar },
  {
    what: 'selecting',
    act: async (shown) => {
      await shown.run('show-follow-ups');
      await shown.push(shown.texts.sidebar.selectSeveral, sidebar);
      await shown.ticks.first().click();
    },
    part: sidebar,
  },
  {
    what: 'the menu of a person',
    act: async (shown) => {
      await shown.showList();
      await shown.rowMenu.click();
    },
    part: menu,
  },
  {
    what: 'nobody',
    start: { files: { 'Μέρα.md': 'α' } },
    act: run('show-follow-ups'),
    part: sidebar,
  },
  {
    what: 'the first run',
    start: { pluginData: null },
    act: run('show-follow-ups'),
    part: sidebar,
  },
  {
    what: 'its questions',
    start: { pluginData: null },
    act: async (shown) => {
      await shown.run('show-follow-ups');
      await shown.push(shown.texts.sidebar.firstRun.begin, sidebar);
    },
    part: dialog,
  },
  { what: 'everyone in a table', act: lens('table'), part: people },
  { what: 'everyone on a board', act: lens('board'), part: people },
  { what: 'who led to whom', act: lens('tree'), part: people },
  {
    what: 'the board in a base',
    act: ({ page }) =>
      new BasePage(page).openBase('Τραπέζι.base', {
        ...{ folder: 'Contacts', has: 'status', sortBy: 'status', groupBy: 'status' },
      }),
    part: people,
  },
  {
    what: 'a conversation that is near',
    start: { open: booked, now: '2026-03-11T15:20' },
    act: run('open-conversation'),
    part: conversation,
  },
  {
    what: 'a conversation that is held',
    start: { open: booked, now: '2026-03-11T15:40' },
    act: async (shown) => {
      await shown.run('open-conversation');
      await shown.push(shown.texts.conversation.timer.start, conversation);
      await shown.push(shown.texts.conversation.pane.afterwards, conversation);
    },
    part: conversation,
  },
  { what: 'a first message', start: { open: listed }, act: run('draft-outreach'), part: dialog },
  { what: 'a thank-you', start: { open: talked }, act: run('draft-thank-you'), part: dialog },
  { what: 'what was learned', act: lookBackAt('learned'), part: lookBack },
  { what: 'answers', act: lookBackAt('answers'), part: lookBack },
  { what: 'progress', act: lookBackAt('progress'), part: lookBack },
  {
    what: 'the settings',
    act: ({ page }) =>
      page.evaluate(() => {
        window.workbench?.host.setting.open();
        window.workbench?.host.setting.openTabById('informational-interviews');
      }),
    part: settings,
  },
  { what: 'the file to import', act: run('import-people'), part: dialog },
  {
    what: 'who is in a file',
    act: importing(connections, parts.importRows),
    part: dialog,
  },
  {
    what: 'what the columns of a file hold',
    act: importing('Ποιος;Πού\nΆννα;Νησί\n', parts.importColumns),
    part: dialog,
  },
  { what: 'adding a contact', act: run('add-contact'), part: dialog },
  { what: 'adding a referral', start: { open: talked }, act: run('add-referral'), part: dialog },
  {
    what: 'people of a list',
    start: { open: list },
    act: async (shown) => {
      await shown.selectNote();
      await shown.run('add-contacts-from-list');
    },
    part: dialog,
  },
  { what: 'booking', start: { open: answered }, act: run('schedule-interview'), part: dialog },
  { what: 'after a talk', start: { open: asked }, act: run('mark-interviewed'), part: dialog },
  { what: 'reflecting', start: { open: talked }, act: run('mark-reflected'), part: dialog },
  { what: 'a promise', start: { open: talked }, act: run('add-promise'), part: dialog },
  { what: 'a status', start: { open: talked }, act: run('set-status'), part: prompt },
  { what: 'snoozing', start: { open: asked }, act: run('snooze-contact'), part: prompt },
  { what: 'questions', start: { open: booked }, act: run('insert-questions'), part: dialog },
  { what: 'a calendar', start: { open: booked }, act: run('add-to-calendar'), part: dialog },
  { what: 'own notes', start: { files: ownNotes }, act: run('look-at-notes'), part: dialog },
  {
    what: 'inline fields',
    start: { files: ownNotes, pluginData: { contactsFolder: 'People' } },
    act: run('turn-inline-fields'),
    part: dialog,
  },
  {
    what: 'what is due in a note',
    start: { open: 'Μέρα.md' },
    act: (shown) => shown.read(),
    part: block,
  },
];

/** A scene that is shown, until its part is there. */
export async function showScene(
  { start, act, part }: SpokenScene,
  { texts, ...look }: BrowserStart & { readonly texts: Texts },
): Promise<BrowserRun & { readonly shown: SpokenPage }> {
  const run = await startWorkbenchPage({
    ...{ now: '2026-03-11T09:30', files: greekNotes, ...start, ...look },
  });
  const shown = new SpokenPage(run.page, texts);
  await act(shown);
  await run.page.locator(part).last().waitFor();
  await run.settled();
  return { ...run, shown };
}

/** How to see the product in one of its languages. */
export function inLanguage(language: Language): { language: string; texts: Texts } {
  return {
    language: language.toLowerCase() === 'zh-cn' ? 'zh' : language,
    texts: textsIn[language],
  };
}
