import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { DraftPage } from './dialog-page';
import { SidebarPage } from './sidebar-page';
import { holdPressClock, type PressClock } from './press-clock';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

/**
 * How many keys or taps each step of the method takes beyond typing what goes into the note: a key
 * that is no typing is one, and so are a chord and a tap. Both walks are at the sidebar again where
 * they left it for a note, and nobody gave a hotkey to anything. The README tells these numbers.
 */
const effort: readonly (readonly [step: string, keys: number, taps: number])[] = [
  ['Put someone on the list', 2, 2],
  ['Ask for a talk', 2, 2],
  ['Offer times', 3, 3],
  ['Agree on a time', 2, 3],
  ['Prepare', 3, 3],
  ['Talk', 3, 2],
  ['Reflect', 2, 3],
  ['Say thank you', 2, 2],
];

const ana = 'Contacts/Ana Reyes.md';

const start: BrowserStart = {
  now: '2026-03-09T09:30',
  files: { 'Diary.md': '# Diary\n' },
  pluginData: { myName: 'Kim Park', curiousAbout: 'nursing' },
};

let run: BrowserRun;
let shown: SidebarPage;
let draft: DraftPage;
let clock: PressClock;
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

/** Holds the clock that tells a second press from the end of the first: nobody is as quick as this. */
async function holdClock(): Promise<void> {
  clock = await holdPressClock(run.page);
}

async function begin(more: BrowserStart = {}): Promise<void> {
  taken.length = 0;
  presses = 0;
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

it('takes few keys of the sidebar from a name to a thank-you', async () => {
  await begin();

  await shown.show();
  await press('a');
  await shown.dialog('Add contact').waitFor();
  await run.page.keyboard.type('Ana Reyes');
  await press('Enter');
  await noted('status: identified');
  endStep();

  await shown.card.getByRole('link', { name: 'Ana Reyes' }).waitFor();
  await shown.show();
  await press('d');
  await draft.dialog.waitFor();
  await run.page.keyboard.type('Your talk on wards stayed with me.');
  await press('Control+Enter');
  await noted('status: contacted', '- 2026-03-09 Asked by email; offered 2026-03-');
  endStep();

  await comeBack('2026-03-10T10:00');
  await holdClock();
  await shown.show();
  await press('d');
  await noted('status: replied');
  await buttonOf(shown.card, /^Offer times/).waitFor();
  await clock.goOn(1000);
  await press('d');
  await draft.dialog.waitFor();
  await press('Control+Enter');
  await noted('offered: 2026-03-10', '- 2026-03-10 Times offered by email; offered 2026-03-');
  endStep();

  await comeBack('2026-03-11T10:00');
  await holdClock();
  await shown.show();
  await press('d');
  await run.page.getByText('You offered these times.').waitFor();
  await press('Control+Enter');
  await noted('status: scheduled');
  endStep();
  const [day, time] = await booked();

  await comeBack(`${later(day, -1)}T18:00`);
  await holdClock();
  await shown.show();
  await press('d');
  await shown.dialog('Questions for Ana Reyes').waitFor();
  await press('Enter');
  await noted('### Preparation', '### Questions');
  await buttonOf(shown.alert(), 'Mark as prepared').waitFor();
  await shown.show();
  await clock.goOn(1000);
  await press('Shift+D');
  await noted(`prepared: ${later(day, -1)}`);
  endStep();

  await comeBack(`${day}T${time}`);
  await shown.show();
  await press('d');
  await buttonOf(shown.alert(), 'Start timer').waitFor();
  await comeBack(`${day}T18:00`);
  await holdClock();
  await shown.show();
  await press('d');
  await shown.dialog('How was your talk with Ana Reyes?').waitFor();
  await run.page.keyboard.press('4');
  await press('Enter');
  await noted('status: interviewed', 'fit: 4');
  endStep();

  await shown.editor.and(shown.focus).waitFor();
  await run.page.keyboard.type('I could do this.');
  await shown.show();
  await buttonOf(shown.card, /^Reflect/).waitFor();
  await clock.goOn(1000);
  await press('Shift+D');
  await reflection().waitFor();
  await press('Enter');
  await noted('fit: 4', 'I could do this.', 'reflected: ');
  endStep();

  await comeBack(`${later(day, 1)}T20:00`);
  await shown.show();
  await press('d');
  await draft.dialog.waitFor();
  await run.page.keyboard.type('Mornings are for rounds.');
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
  await shown.editor.waitFor();
  endStep();

  await showSidebar();
  await tap(buttonOf(shown.card, /^Write message/));
  await draft.dialog.getByLabel('Your opening').fill('Your talk on wards stayed with me.');
  await tap(shown.button('Mark as sent'));
  await noted('status: contacted', '- 2026-03-09 Asked by email; offered 2026-03-');
  endStep();

  await comeBack('2026-03-10T10:00');
  await showSidebar();
  await tap(buttonOf(shown.card, /^Mark as answered/));
  await tap(buttonOf(shown.card, /^Offer times/));
  await tap(shown.button('Mark as sent'));
  await noted('offered: 2026-03-10');
  endStep();

  await comeBack('2026-03-11T10:00');
  await showSidebar();
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
  await tap(
    buttonOf(shown.card.or(shown.timer), /^Already done: Mark as interviewed|^Mark as interviewed/),
  );
  await noted('status: interviewed');
  endStep();

  await run.page.getByText('How was your talk with Ana Reyes?').waitFor();
  await shown.dialog().getByRole('button', { name: '4' }).click();
  await tap(shown.button('Save and reflect'));
  await noted('fit: 4', '### Reflection');
  await shown.alert('talk noted, reflection ready').waitFor();
  await run.settled();
  await showSidebar();
  await tap(buttonOf(shown.card, /^Already done: Mark as reflected/));
  await tap(buttonOf(reflection(), 'Mark as reflected'));
  await noted('reflected: ');
  endStep();

  await comeBack(`${later(day, 1)}T20:00`);
  await showSidebar();
  await tap(buttonOf(shown.card, /^Write thank-you/));
  await draft.text.fill('Dear Ana,\n\nThank you.');
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
