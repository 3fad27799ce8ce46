import { readFile } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

/**
 * How many keys or taps each step of the method takes beyond typing what goes into the note: a key
 * that is no typing is one, and so are a chord and a tap. The keys walk has hotkeys for its commands; the taps
 * walk begins each step at the sidebar. The README tells these numbers.
 */
const effort: readonly (readonly [step: string, keys: number, taps: number])[] = [
  ['Put someone on the list', 2, 2],
  ['Ask for a talk', 2, 2],
  ['Agree on a time', 2, 3],
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
let presses = 0;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

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

async function tap(name: string | RegExp, part = 'body'): Promise<void> {
  const button = run.page.locator(part).getByRole('button', { name, exact: true }).first();
  await button.waitFor();
  presses += 1;
  await button.click();
}

async function shown(part: string): Promise<void> {
  await run.page.locator(part).first().waitFor();
}

async function noted(...texts: string[]): Promise<void> {
  for (const text of texts) await expect.poll(() => run.readNote(ana)).toContain(text);
}

/** Comes back to the app at another time; on a phone to the sidebar. */
async function comeBack(now: string): Promise<void> {
  const address = new URL(run.address);
  address.searchParams.set('now', now);
  address.searchParams.set('open', ana);
  await run.page.goto(address.href);
  await run.page.waitForSelector('.workbench-ready');
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
  await run.page.keyboard.press('Control+p');
  await run.page.locator('.prompt-input').fill('Show follow-ups');
  await run.page.keyboard.press('Enter');
  await shown('.ii-header');
}

it('takes few keys from a name to a thank-you', async () => {
  taken.length = 0;
  run = await startWorkbenchPage(start);

  await hotkey('A');
  await shown('.informational-interviews-form');
  await run.page.keyboard.type('Ana Reyes');
  await press('Enter');
  await noted('status: identified');
  endStep();

  await shown('.ii-row');
  await hotkey('D');
  await shown('.ii-draft');
  await press('Control+Enter');
  await noted('status: contacted', '- 2026-03-09 Asked by email; offered 2026-03-');
  endStep();

  await comeBack('2026-03-10T10:00');
  await hotkey('E');
  await run.page.getByText('Press one to book it:').waitFor();
  await press('Enter');
  await noted('status: scheduled');
  endStep();
  const [day, time] = await booked();

  await comeBack(`${later(day, -1)}T18:00`);
  await hotkey('D');
  await shown('.ii-picker');
  await press('Enter');
  await noted('### Preparation', '### Questions');
  await hotkey('G');
  await noted(`prepared: ${later(day, -1)}`);
  endStep();

  await comeBack(`${day}T${time}`);
  await hotkey('H');
  await shown('.ii-timer');
  await hotkey('I');
  await noted('status: interviewed');
  endStep();

  await run.page.getByText('How was your talk with Ana Reyes?').waitFor();
  await run.page.keyboard.press('4');
  await press('Enter');
  await shown('.cm-content:focus');
  await run.page.keyboard.type('I could do this.');
  await hotkey('J');
  await shown('.informational-interviews-form');
  await press('Enter');
  await noted('fit: 4', 'I could do this.', 'reflected: ');
  endStep();

  await comeBack(`${later(day, 1)}T20:00`);
  await hotkey('D');
  await shown('.ii-draft');
  await press('Control+Enter');
  await noted('thanked: ', 'status: in-touch');
  endStep();

  expect(taken).toEqual(effort.map(([, keys]) => keys));
});

it('takes few taps from a name to a thank-you', async () => {
  taken.length = 0;
  run = await startWorkbenchPage({ ...start, layout: 'phone' });

  await showSidebar();
  await tap('Add contact');
  await shown('.informational-interviews-form');
  await run.page.getByLabel('Name').fill('Ana Reyes');
  await tap('Add contact', '.modal');
  await noted('status: identified');
  endStep();

  await showSidebar();
  await tap('Do next follow-up');
  await tap('Mark as sent');
  await noted('status: contacted', '- 2026-03-09 Asked by email; offered 2026-03-');
  endStep();

  await comeBack('2026-03-10T10:00');
  await showSidebar();
  await tap(/^Mark as answered/, '.ii-row');
  await tap(/^Schedule interview/, '.ii-row');
  await run.page.getByText('Press one to book it:').waitFor();
  await tap(/^\w{3} \d+ \w+, \d\d:\d\d$/, '.modal');
  await noted('status: scheduled');
  endStep();
  const [day, time] = await booked();

  await comeBack(`${later(day, -1)}T18:00`);
  await showSidebar();
  await tap('Do next follow-up');
  await shown('.ii-picker');
  await tap('Insert', '.ii-picker');
  await noted('### Preparation', '### Questions');
  await tap('Mark as prepared', '.notice');
  await noted(`prepared: ${later(day, -1)}`);
  endStep();

  await comeBack(new Date(Date.parse(`${day}T${time}:00Z`) - 300_000).toISOString().slice(0, 16));
  await tap('Start timer', '.notice');
  await shown('.ii-timer');
  await showSidebar();
  await comeBack(`${day}T18:00`);
  await showSidebar();
  await tap(/^Mark as talked/, '.ii-row, .ii-timer');
  await noted('status: interviewed');
  endStep();

  await run.page.getByText('How was your talk with Ana Reyes?').waitFor();
  await run.page.locator('.modal').getByRole('button', { name: '4' }).click();
  await tap('Save and reflect');
  await noted('fit: 4', '### Reflection');
  await showSidebar();
  await tap(/^Mark as reflected/, '.ii-row');
  await shown('.informational-interviews-form');
  await tap('Mark as reflected', '.modal');
  await noted('reflected: ');
  endStep();

  await comeBack(`${later(day, 1)}T20:00`);
  await showSidebar();
  await tap('Do next follow-up');
  await tap('Mark as sent');
  await noted('thanked: ', 'status: in-touch');
  endStep();

  expect(taken).toEqual(effort.map(([, , taps]) => taps));
});

it('is told in the README, and no step takes more than three', async () => {
  run = await startWorkbenchPage({ blank: true });
  const readme = await readFile('README.md', 'utf8');
  for (const [step, keys, taps] of effort) {
    expect(readme).toMatch(new RegExp(`\\| ${step} +\\| +${keys} \\| +${taps} \\|`));
    expect(Math.max(keys, taps)).toBeLessThanOrEqual(3);
  }
});
