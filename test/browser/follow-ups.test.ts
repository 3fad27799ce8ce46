import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus } from './app-page';
import { holdPressClock } from './press-clock';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

const josephine = 'Contacts/Nursing/Josephine Tuilagi.md';
const tomasz = 'Contacts/Tomasz Wieczorek.md';

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function start(more: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', ...more });
  shown = new SidebarPage(run.page);
}

async function openSidebar(more: BrowserStart = {}): Promise<void> {
  await start(more);
  await shown.show();
}

const press = (key: string): Promise<void> => shown.press(key);

const thankYou = (): Locator => shown.row('Josephine Tuilagi', 'Say thank you');
const agree = (): Locator => shown.row('Tomasz Wieczorek', 'Agree on a time');

describe('a thank-you that is due', () => {
  it('is shown with its reason, done by one press, and undone to the byte', async () => {
    await openSidebar();
    const before = await run.readNote(josephine);
    await expect.poll(() => thankYou().innerText()).toContain('Say thank you');
    await thankYou().getByRole('link').focus();
    expect(await thankYou().innerText()).toContain(
      'You talked on Tue 10 Mar. A thank-you is due by the end of Thu 12 Mar.',
    );

    await (await shown.inRow(thankYou(), 'Already done')).click();
    await thankYou().waitFor({ state: 'detached' });
    const after = await run.readNote(josephine);
    expect(linesAdded(before, after)).toEqual([
      'status: in-touch',
      'thanked: 2026-03-11',
      '- 2026-03-11 Thanked',
    ]);
    expect(linesAdded(after, before)).toEqual(['status: interviewed']);

    await shown.alert().getByRole('button', { name: 'Undo' }).click();
    await thankYou().waitFor();
    await expect.poll(() => run.readNote(josephine)).toBe(before);
  });

  it('can be told another day', async () => {
    await openSidebar();
    await (await shown.inRow(thankYou(), 'Already done')).click();
    await shown.alert().getByRole('button', { name: 'Another day…' }).click();
    await shown.dialog().getByLabel('Day', { exact: true }).fill('2026-03-10');
    await press('Enter');
    await expect.poll(() => run.readNote(josephine)).toContain('thanked: 2026-03-10');
    await expect.poll(() => run.readNote(josephine)).toContain('- 2026-03-10 Thanked');
    await expect.poll(() => run.readNote(josephine)).not.toContain('2026-03-11');
  });

  it('declines to undo over what was written since, and says which note', async () => {
    await openSidebar();
    await (await shown.inRow(thankYou(), 'Already done')).click();
    await thankYou().waitFor({ state: 'detached' });
    const edited = `${await run.readNote(josephine)}A thought of mine.\n`;
    await run.writeNote(josephine, edited);
    await run.knows(josephine, edited);
    await shown.command('Undo last change');
    await shown
      .alert('Nothing was undone: “Josephine Tuilagi” has changed in the meantime.')
      .waitFor();
    await expect.poll(() => run.readNote(josephine)).toBe(edited);
  });
});

describe('agreeing on a time', () => {
  it('is done from the keyboard alone', async () => {
    await openSidebar();
    await (await shown.inRow(agree(), 'Schedule interview')).focus();
    await press('Enter');
    await shown.dialog().getByLabel('Day', { exact: true }).waitFor();
    await press('Enter');
    await run.page.getByText('Choose a day.').waitFor();
    await run.page.keyboard.type('03182026');
    await press('Tab');
    await press('Tab');
    await run.page.keyboard.type('0200PM');
    await press('Enter');
    await expect.poll(() => run.readNote(tomasz)).toContain('interview: 2026-03-18T14:00');
    await expect.poll(() => run.readNote(tomasz)).toContain('status: scheduled');
    await agree().waitFor({ state: 'detached' });
  });
});

describe('inserting questions', () => {
  it('puts them into the note once, however often it is done', async () => {
    await start({ open: tomasz });
    await shown.editor.waitFor();
    await shown.command('Insert interview questions');
    await run.page.getByText('10 of about 10').waitFor();
    await press('Enter');
    await expect.poll(() => run.readNote(tomasz)).toContain('### Questions');
    const once = await run.readNote(tomasz);
    await shown.command('Insert interview questions');
    await run.page.getByText('10 of about 10').waitFor();
    await press('Enter');
    await shown.alert('nothing was missing').waitFor();
    await expect.poll(() => run.readNote(tomasz)).toBe(once);
    expect(once.match(/^#### /gm)?.length).toBe(10);
    expect(once.indexOf('## Interview')).toBeLessThan(once.indexOf('## Log'));
  });
});

describe('a note whose front matter breaks', () => {
  it('becomes a problem and takes nothing else with it', async () => {
    await openSidebar();
    const broken = (await run.readNote(josephine)).replace('status:', 'status: "interviewed\nx:');
    await run.writeNote(josephine, broken);
    await thankYou().waitFor({ state: 'detached' });
    await shown.openProblems();
    const problem = shown.problem('Josephine Tuilagi');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('cannot be read');
    await press('Home');
    await agree().waitFor();

    await shown.file('Josephine Tuilagi').click();
    await shown.command('Mark as thanked');
    await shown.alert().waitFor();
    await run.settled();
    expect(await run.readNote(josephine)).toBe(broken);
  });
});

describe('adding a contact', () => {
  it('makes a note in the contacts folder, which undo takes away', async () => {
    await openSidebar({ files: { 'Reading.md': '# Reading\n' } });
    await shown.button('Add one person').click();
    await run.page.getByLabel('Name').fill('Ana/Ruiz: "the" designer?');
    await run.page.getByLabel('Company').fill('Northwind: Labs');
    await press('Enter');
    const path = 'Contacts/Ana Ruiz the designer.md';
    await expect
      .poll(() => run.readNote(path).catch(() => ''))
      .toBe(
        '---\nstatus: identified\ncompany: "Northwind: Labs"\n---\n\n## What I know about them\n\n## Log\n\n- 2026-03-11 Added to my list\n',
      );
    // Their note is open, so that they are on the card.
    const row = shown.card.getByRole('link', { name: 'Ana Ruiz the designer' });
    await row.waitFor();
    await shown.alert().getByRole('button', { name: 'Undo' }).click();
    await row.waitFor({ state: 'detached' });
    expect(await run.readNote(path).catch(() => 'gone')).toBe('gone');
  });
});

/** The lines of `after` that are not in `before`, in order. */
function linesAdded(before: string, after: string): string[] {
  const left = before.split('\n');
  return after.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a value that does not fit', () => {
  it('is fixed in its row, and only with one that fits', async () => {
    await openSidebar();
    const aroha = 'Contacts/Aroha Parata.md';
    const before = await run.readNote(aroha);
    await shown.openProblems();
    const problem = shown.problem('Aroha Parata');
    await problem.getByRole('link').focus();
    expect(await problem.innerText()).toContain('interview says “2026-02-30”');
    await problem.getByRole('textbox').fill('2026-`02`-31');
    await press('Enter');
    await problem.getByText('“2026-`02`-31” is not a day').waitFor();
    await expect.poll(() => run.readNote(aroha)).toBe(before);
    await problem.getByRole('textbox').fill('2026-02-28 10:30');
    await press('Enter');
    await problem.waitFor({ state: 'detached' });
    // What went is kept in the log; every other line stays.
    const fixed = before.replace('interview: 2026-02-30', 'interview: 2026-02-28T10:30');
    const kept = '- 2026-03-11 Changed (interview was: 2026-02-30)';
    await expect.poll(async () => without(kept, await run.readNote(aroha))).toBe(fixed);
  });

  it('goes only where that is agreed to, by the keyboard alone, and the focus comes back', async () => {
    const cy = 'Contacts/Cy.md';
    const note = '---\nstatus: contacted\ncontacted: 2026-02-20\nnudges: two\n---\nMet.\n';
    await openSidebar({ files: { [cy]: note } });
    const done = shown.card.getByRole('button', { name: /^Already done/ });
    const question = shown.dialog();
    const ask = async (): Promise<void> => {
      await done.focus();
      await press('Enter');
      await question.getByText('“nudges” says “two”, which is not a whole number.').waitFor();
    };
    await ask();
    // Enter alone keeps what stands there.
    await press('Enter');
    await question.waitFor({ state: 'detached' });
    expect(await run.readNote(cy)).toBe(note);
    await expect.poll(() => hasFocus(done)).toBe(true);
    await ask();
    await press('Shift+Tab');
    await press('Enter');
    await expect
      .poll(() => run.readNote(cy))
      .toContain('- 2026-03-11 Reminder sent (nudges was: two)');
  });
});

/** A note's text without a line at its end. */
function without(line: string, text: string): string {
  return text.endsWith(`${line}\n`) ? text.slice(0, -line.length - 1) : text;
}

describe('a double click', () => {
  it('is one press, and none of it lands on the row that slides into the place', async () => {
    const asked = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n';
    const names = ['Ana', 'Bo', 'Cy'];
    await openSidebar({
      files: Object.fromEntries(names.map((name) => [`Contacts/${name}.md`, asked])),
    });
    const clock = await holdPressClock(run.page);
    const first = shown.names().first();
    const done = shown.button(/^Already done/).first();
    const slidIn = (name: string): Promise<unknown> =>
      expect.poll(() => first.innerText()).not.toBe(name);
    for (const isSlow of [false, true]) {
      const name = await first.innerText();
      await first.focus();
      const box = await done.boundingBox();
      if (box === null) throw new Error('The button is not shown.');
      await run.page.mouse.click(box.x + 10, box.y + 10);
      // The second click comes before the row goes, or as late as a double click may be.
      if (isSlow) await slidIn(name);
      await clock.goOn(isSlow ? 400 : 0);
      await run.page.mouse.down({ clickCount: 2 });
      await run.page.mouse.up({ clickCount: 2 });
      await slidIn(name);
      await run.settled();
      const texts = await Promise.all(names.map((name) => run.readNote(`Contacts/${name}.md`)));
      expect(texts.filter((text) => text.includes('nudges: 1'))).toHaveLength(1);
      expect(texts.filter((text) => text === asked)).toHaveLength(2);
      await shown.alert().getByRole('button', { name: 'Undo' }).last().click();
      await expect
        .poll(() => Promise.all(names.map((name) => run.readNote(`Contacts/${name}.md`))))
        .toEqual([asked, asked, asked]);
      await shown.row(name).waitFor();
      await clock.goOn(500);
    }
  });
});

describe('the keyboard', () => {
  it('keeps its place when a row goes, and opens the menu where the button is', async () => {
    await openSidebar();
    await (await shown.inRow(thankYou(), 'Already done')).focus();
    await press('Enter');
    await thankYou().waitFor({ state: 'detached' });
    const focused = shown.rows().filter({ has: shown.focus });
    await focused.waitFor();
    const more = focused.getByLabel('More for');
    const place = await more.boundingBox();
    await more.focus();
    await press('Enter');
    const menu = await shown.menus().boundingBox();
    expect(Math.abs((menu?.y ?? 0) - (place?.y ?? 1000))).toBeLessThan(400);
    expect(menu?.x ?? 0).toBeGreaterThan(600);
  });
});
