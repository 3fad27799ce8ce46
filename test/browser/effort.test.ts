import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { DraftPage } from './dialog-page';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

/**
 * How many keys or taps each step of the method takes beyond typing what goes into the note: a key
 * that is no typing is one, and so are a chord and a tap. The keys walk has hotkeys for its commands; the taps
 * walk begins each step at the sidebar. The README tells these numbers.
 */
const effort: readonly (readonly [step: string, keys: number, taps: number])[] = [
  ['Put someone on the list', 2, 2],
  ['Ask for a talk', 2, 2],
  ['Agree on a time', 3, 4],
  ['Prepare', 3, 3],
  ['Talk, with the timer', 2, 2],
  ['Reflect', 3, 3],
  ['Say thank you', 2, 2],
];

const ana = 'Contacts/Ana Reyes.md';

const hotkeys = Object.fromEntries(
  [
    ['add-contact', 'A'],
    ['do-next', 'D'],
    ['schedule-interview', 'E'],
    ['mark-prepared', 'G'],
    ['start-timer', 'H'],
    ['mark-interviewed', 'I'],
    ['mark-reflected', 'J'],
  ].map(([id, key]) => [
    `informational-interviews:${id ?? ''}`,
    [{ modifiers: ['Mod', 'Shift'], key }],
  ]),
);

const start: BrowserStart = {
  now: '2026-03-09T09:30',
  files: { 'Diary.md': '# Diary\n', '.obsidian/hotkeys.json': JSON.stringify(hotkeys) },
  pluginData: { myName: 'Kim Park' },
};

let run: BrowserRun;
let shown: SidebarPage;
let draft: DraftPage;
let presses = 0;

afterEach(endRuns);

/** What the steps so far took; each is told apart by taking the count. */
const taken: number[] = [];

function endStep(): void {
  taken.push(presses);
  presses = 0;
}

async function press(key: string): Promise<void> {
  presses += 1;
  await run.page.keyboard.press(key);
}

/** Runs a command by the hotkey that the user gave it. */
async function hotkey(key: string): Promise<void> {
  await press(`Control+Shift+${key}`);
}

/** Taps the first of these buttons. */
async function tap(buttons: Locator): Promise<void> {
  const button = buttons.first();
  await button.waitFor();
  presses += 1;
  await button.click();
}

/** A button of a dialog, of a notice or of the rows. */
function buttonOf(part: Locator, name: string | RegExp): Locator {
  return part.getByRole('button', { name, exact: true });
}

async function noted(...texts: string[]): Promise<void> {
  for (const text of texts) await expect.poll(() => run.readNote(ana)).toContain(text);
}

/** Comes back to the app at another time; on a phone to the sidebar. */
async function comeBack(now: string): Promise<void> {
  const address = new URL(run.address);
  address.searchParams.set('now', now);
  address.searchParams.set('open', ana);
  await shown.load(address.href);
}

async function begin(more: BrowserStart = {}): Promise<void> {
  taken.length = 0;
  run = await startWorkbenchPage({ ...start, ...more });
  shown = new SidebarPage(run.page);
  draft = new DraftPage(run.page);
}

/** A day and so many more. */
function later(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The day and the time on which the interview is booked. */
async function booked(): Promise<readonly [string, string]> {
  const [, day = '', time = ''] =
    /interview: (\S+)T(\d\d:\d\d)/.exec(await run.readNote(ana)) ?? [];
  return [day, time];
}

async function showSidebar(): Promise<void> {
  await shown.command('Show follow-ups');
  await shown.add.waitFor();
}

const reflection = (): Locator => shown.dialog('Ana Reyes');

it('takes few keys from a name to a thank-you', async () => {
  await begin();

  await hotkey('A');
  await shown.dialog('Add contact').waitFor();
  await run.page.keyboard.type('Ana Reyes');
  await press('Enter');
  await noted('status: identified');
  endStep();

  await shown.card.waitFor();
  await hotkey('D');
  await draft.dialog.waitFor();
  await press('Control+Enter');
  await noted('status: contacted', '- 2026-03-09 Asked by email; offered 2026-03-');
  endStep();

  await comeBack('2026-03-10T10:00');
  await hotkey('E');
  await run.page.getByText('You offered these times.').waitFor();
  await press('Enter');
  // What is typed into the list of media goes into the note.
  await run.page.keyboard.type('Video');
  await press('Enter');
  await noted('status: scheduled');
  endStep();
  const [day, time] = await booked();

  await comeBack(`${later(day, -1)}T18:00`);
  await hotkey('D');
  await shown.dialog('Questions for Ana Reyes').waitFor();
  await press('Enter');
  await noted('### Preparation', '### Questions');
  await hotkey('G');
  await noted(`prepared: ${later(day, -1)}`);
  endStep();

  await comeBack(`${day}T${time}`);
  await hotkey('H');
  await shown.timer.waitFor();
  await hotkey('I');
  await noted('status: interviewed');
  endStep();

  await run.page.getByText('How was your talk with Ana Reyes?').waitFor();
  await run.page.keyboard.press('4');
  await press('Enter');
  await shown.editor.and(shown.focus).waitFor();
  await run.page.keyboard.type('I could do this.');
  await hotkey('J');
  await reflection().waitFor();
  await press('Enter');
  await noted('fit: 4', 'I could do this.', 'reflected: ');
  endStep();

  await comeBack(`${later(day, 1)}T20:00`);
  await hotkey('D');
  await draft.dialog.waitFor();
  await press('Control+Enter');
  await noted('thanked: ', 'status: in-touch');
  endStep();

  expect(taken).toEqual(effort.map(([, keys]) => keys));
});

it('takes few taps from a name to a thank-you', async () => {
  await begin({ layout: 'phone' });

  await showSidebar();
  await tap(shown.button('Add one person'));
  const contact = shown.dialog('Add contact');
  await contact.getByLabel('Name').fill('Ana Reyes');
  await tap(buttonOf(contact, 'Add contact'));
  await noted('status: identified');
  endStep();

  await showSidebar();
  await tap(buttonOf(shown.card, /^Write message/));
  await tap(shown.button('Mark as sent'));
  await noted('status: contacted', '- 2026-03-09 Asked by email; offered 2026-03-');
  endStep();

  await comeBack('2026-03-10T10:00');
  await showSidebar();
  await tap(buttonOf(shown.card, /^Mark as answered/));
  await tap(buttonOf(shown.card, /^Schedule interview/));
  await run.page.getByText('You offered these times.').waitFor();
  await tap(buttonOf(shown.dialog(), /^\w{3} \d+ \w+, \d\d:\d\d$/));
  await tap(buttonOf(shown.dialog(), 'Schedule'));
  await noted('status: scheduled');
  endStep();
  const [day, time] = await booked();

  await comeBack(`${later(day, -1)}T18:00`);
  await showSidebar();
  await tap(buttonOf(shown.card, /^Prepare/));
  await shown.dialog('Questions for Ana Reyes').waitFor();
  await tap(buttonOf(shown.dialog(), 'Insert'));
  await noted('### Preparation', '### Questions');
  await tap(buttonOf(shown.alert(), 'Mark as prepared'));
  await noted(`prepared: ${later(day, -1)}`);
  endStep();

  await comeBack(new Date(Date.parse(`${day}T${time}:00Z`) - 300_000).toISOString().slice(0, 16));
  await tap(buttonOf(shown.alert(), 'Start timer'));
  await shown.timer.waitFor();
  await showSidebar();
  await comeBack(`${day}T18:00`);
  await showSidebar();
  await tap(buttonOf(shown.card.or(shown.timer), /^Already done: Mark as talked|^Mark as talked/));
  await noted('status: interviewed');
  endStep();

  await run.page.getByText('How was your talk with Ana Reyes?').waitFor();
  await shown.dialog().getByRole('button', { name: '4' }).click();
  await tap(shown.button('Save and reflect'));
  await noted('fit: 4', '### Reflection');
  await showSidebar();
  await tap(buttonOf(shown.card, /^Already done: Mark as reflected/));
  await tap(buttonOf(reflection(), 'Mark as reflected'));
  await noted('reflected: ');
  endStep();

  await comeBack(`${later(day, 1)}T20:00`);
  await showSidebar();
  await tap(buttonOf(shown.card, /^Write thank-you/));
  await tap(shown.button('Mark as sent'));
  await noted('thanked: ', 'status: in-touch');
  endStep();

  expect(taken).toEqual(effort.map(([, , taps]) => taps));
});

it('is told in the README, and no step takes more than three keys or four taps', async () => {
  run = await startWorkbenchPage({ blank: true });
  const readme = await readFile('README.md', 'utf8');
  for (const [step, keys, taps] of effort) {
    expect(readme).toMatch(new RegExp(`\\| ${step} +\\| +${keys} \\| +${taps} \\|`));
    expect(keys).toBeLessThanOrEqual(3);
    expect(taps).toBeLessThanOrEqual(4);
  }
});
