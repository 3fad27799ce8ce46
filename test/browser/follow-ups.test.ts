import { afterEach, describe, expect, it } from 'vitest';
import { holdPressClock } from './press-clock';
import { type BrowserRun, startWorkbenchPage } from './start-workbench';

const josephine = 'Contacts/Nursing/Josephine Tuilagi.md';
const tomasz = 'Contacts/Tomasz Wieczorek.md';

let run: BrowserRun;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

async function openSidebar(): Promise<void> {
  await runCommand('Show follow-ups');
  await run.page.locator('.ii-row').first().waitFor();
}

async function runCommand(name: string): Promise<void> {
  await run.page.keyboard.press('Control+p');
  await run.page.locator('.prompt-input').fill(name);
  await run.page.keyboard.press('Enter');
}

function row(path: string, action: string): ReturnType<BrowserRun['page']['locator']> {
  return run.page.locator(`.ii-row[data-path="${path}"][data-action="${action}"]`);
}

function group(title: string): ReturnType<BrowserRun['page']['locator']> {
  return run.page.locator('.ii-group', { has: run.page.locator('h3', { hasText: title }) });
}

/** The last group of the list, which is in the page once it has been scrolled to. */
async function openProblems(): Promise<void> {
  await run.page.locator('.ii-list [tabindex="0"]').first().focus();
  await run.page.keyboard.press('End');
  await group('Problems').getByRole('button', { name: 'Problems' }).click();
}

describe('a thank-you that is due', () => {
  it('is shown with its reason, done by one press, and undone to the byte', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30' });
    await openSidebar();
    const before = await run.readNote(josephine);
    const thankYou = row(josephine, 'thank');
    await expect.poll(() => thankYou.innerText()).toContain('Say thank you.');
    expect(await thankYou.innerText()).toContain(
      'You talked on Tue 10 Mar. A thank-you is due by the end of Thu 12 Mar.',
    );

    await thankYou.getByRole('button', { name: 'Mark as thanked' }).click();
    await thankYou.waitFor({ state: 'detached' });
    const after = await run.readNote(josephine);
    expect(linesAdded(before, after)).toEqual([
      'status: in-touch',
      'thanked: 2026-03-11',
      '- 2026-03-11 Thanked',
    ]);
    expect(linesAdded(after, before)).toEqual(['status: interviewed']);

    await run.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await thankYou.waitFor();
    await expect.poll(() => run.readNote(josephine)).toBe(before);
  });

  it('can be told another day', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30' });
    await openSidebar();
    await row(josephine, 'thank').getByRole('button', { name: 'Mark as thanked' }).click();
    await run.page.locator('.notice').getByRole('button', { name: 'Another day…' }).click();
    await run.page.locator('.modal input[type=date]').fill('2026-03-10');
    await run.page.keyboard.press('Enter');
    await expect.poll(() => run.readNote(josephine)).toContain('thanked: 2026-03-10');
    await expect.poll(() => run.readNote(josephine)).toContain('- 2026-03-10 Thanked');
    await expect.poll(() => run.readNote(josephine)).not.toContain('2026-03-11');
  });

  it('declines to undo over what was written since, and says which note', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30' });
    await openSidebar();
    await row(josephine, 'thank').getByRole('button', { name: 'Mark as thanked' }).click();
    await row(josephine, 'thank').waitFor({ state: 'detached' });
    const edited = `${await run.readNote(josephine)}A thought of mine.\n`;
    await run.writeNote(josephine, edited);
    await run.knows(josephine, edited);
    await runCommand('Undo last change');
    await run.page
      .locator('.notice', { hasText: 'Nothing was undone: “Josephine Tuilagi” has changed since.' })
      .waitFor();
    await expect.poll(() => run.readNote(josephine)).toBe(edited);
  });
});

describe('agreeing on a time', () => {
  it('is done from the keyboard alone', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30' });
    await openSidebar();
    await row(tomasz, 'schedule').getByRole('button', { name: 'Schedule interview' }).focus();
    await run.page.keyboard.press('Enter');
    await run.page.locator('.modal input[type=date]').waitFor();
    await run.page.keyboard.press('Enter');
    await run.page.getByText('Choose a day.').waitFor();
    await run.page.keyboard.type('03182026');
    await run.page.keyboard.press('Tab');
    await run.page.keyboard.press('Tab');
    await run.page.keyboard.type('0200PM');
    await run.page.keyboard.press('Enter');
    await expect.poll(() => run.readNote(tomasz)).toContain('interview: 2026-03-18T14:00');
    await expect.poll(() => run.readNote(tomasz)).toContain('status: scheduled');
    await row(tomasz, 'schedule').waitFor({ state: 'detached' });
  });
});

describe('inserting questions', () => {
  it('puts them into the note once, however often it is done', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30', open: tomasz });
    await run.page.locator('.cm-content').waitFor();
    await runCommand('Insert interview questions');
    await run.page.getByText('10 of about 10').waitFor();
    await run.page.keyboard.press('Enter');
    await expect.poll(() => run.readNote(tomasz)).toContain('### Questions');
    const once = await run.readNote(tomasz);
    await runCommand('Insert interview questions');
    await run.page.getByText('10 of about 10').waitFor();
    await run.page.keyboard.press('Enter');
    await run.page.locator('.notice', { hasText: 'nothing was missing' }).waitFor();
    await expect.poll(() => run.readNote(tomasz)).toBe(once);
    expect(once.match(/^#### /gm)?.length).toBe(10);
    expect(once.indexOf('## Interview')).toBeLessThan(once.indexOf('## Log'));
  });
});

describe('a note whose front matter breaks', () => {
  it('becomes a problem and takes nothing else with it', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30' });
    await openSidebar();
    const broken = (await run.readNote(josephine)).replace('status:', 'status: "interviewed\nx:');
    await run.writeNote(josephine, broken);
    await row(josephine, 'thank').waitFor({ state: 'detached' });
    await openProblems();
    const problem = run.page.locator(`.ii-problem[data-path="${josephine}"]`);
    await problem.waitFor();
    expect(await problem.innerText()).toContain('cannot be read');
    await run.page.keyboard.press('Home');
    await row(tomasz, 'schedule').waitFor();

    await run.page.locator('.nav-file-title', { hasText: 'Josephine Tuilagi' }).click();
    await runCommand('Mark as thanked');
    await run.page.locator('.notice').waitFor();
    await run.settled();
    expect(await run.readNote(josephine)).toBe(broken);
  });
});

describe('adding a contact', () => {
  it('makes a note in the contacts folder, which undo takes away', async () => {
    run = await startWorkbenchPage({
      files: { 'Reading.md': '# Reading\n' },
      now: '2026-03-11T09:30',
    });
    await runCommand('Show follow-ups');
    await run.page.locator('.ii-empty').getByRole('button', { name: 'Add contact' }).click();
    await run.page.getByLabel('Name').fill('Ana/Ruiz: "the" designer?');
    await run.page.getByLabel('Company').fill('Northwind: Labs');
    await run.page.keyboard.press('Enter');
    const path = 'Contacts/Ana Ruiz the designer.md';
    await expect
      .poll(() => run.readNote(path).catch(() => ''))
      .toBe(
        '---\nstatus: identified\ncompany: "Northwind: Labs"\n---\n\n## What I know about them\n\n## Log\n\n- 2026-03-11 Added to my list\n',
      );
    await row(path, 'reach-out').waitFor();
    await run.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await row(path, 'reach-out').waitFor({ state: 'detached' });
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
    run = await startWorkbenchPage({ now: '2026-03-11T09:30' });
    await openSidebar();
    const aroha = 'Contacts/Aroha Parata.md';
    const before = await run.readNote(aroha);
    await openProblems();
    const problem = run.page.locator(`.ii-problem[data-path="${aroha}"]`);
    expect(await problem.innerText()).toContain('interview says “2026-02-30”');
    await problem.getByRole('textbox').fill('2026-02-31');
    await run.page.keyboard.press('Enter');
    await problem.getByText('“2026-02-31” is not a day').waitFor();
    await expect.poll(() => run.readNote(aroha)).toBe(before);
    await problem.getByRole('textbox').fill('2026-02-28 10:30');
    await run.page.keyboard.press('Enter');
    await problem.waitFor({ state: 'detached' });
    // What went is kept in the log; every other line stays.
    const fixed = before.replace('interview: 2026-02-30', 'interview: 2026-02-28T10:30');
    const kept = '- 2026-03-11 Changed (interview was: 2026-02-30)';
    await expect.poll(async () => without(kept, await run.readNote(aroha))).toBe(fixed);
  });

  it('goes only where that is agreed to, by the keyboard alone, and the focus comes back', async () => {
    const cy = 'Contacts/Cy.md';
    const note = '---\nstatus: contacted\ncontacted: 2026-02-20\nnudges: two\n---\nMet.\n';
    run = await startWorkbenchPage({ now: '2026-03-11T09:30', files: { [cy]: note } });
    await openSidebar();
    const done = row(cy, 'nudge').getByRole('button', { name: 'Mark reminder as sent' });
    const question = run.page.getByRole('dialog');
    const ask = async (): Promise<void> => {
      await done.focus();
      await run.page.keyboard.press('Enter');
      await question.getByText('“nudges” says “two”, which is not a whole number.').waitFor();
    };
    await ask();
    // Enter alone keeps what stands there.
    await run.page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    expect(await run.readNote(cy)).toBe(note);
    await expect
      .poll(() => done.evaluate((button) => button === document.activeElement))
      .toBe(true);
    await ask();
    await run.page.keyboard.press('Shift+Tab');
    await run.page.keyboard.press('Enter');
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
    run = await startWorkbenchPage({
      files: Object.fromEntries(names.map((name) => [`Contacts/${name}.md`, asked])),
      now: '2026-03-11T09:30',
    });
    await openSidebar();
    const clock = await holdPressClock(run.page);
    const first = run.page.locator('.ii-row[data-action="nudge"]').first();
    const slidIn = (name: string | null): Promise<unknown> =>
      expect.poll(() => first.getAttribute('data-path')).not.toBe(name);
    for (const isSlow of [false, true]) {
      const path = await first.getAttribute('data-path');
      const box = await first.locator('.ii-command').boundingBox();
      if (box === null) throw new Error('The button is not shown.');
      await run.page.mouse.click(box.x + 10, box.y + 10);
      // The second click comes before the row goes, or as late as a double click may be.
      if (isSlow) await slidIn(path);
      await clock.goOn(isSlow ? 400 : 0);
      await run.page.mouse.down({ clickCount: 2 });
      await run.page.mouse.up({ clickCount: 2 });
      await slidIn(path);
      await run.settled();
      const texts = await Promise.all(names.map((name) => run.readNote(`Contacts/${name}.md`)));
      expect(texts.filter((text) => text.includes('nudges: 1'))).toHaveLength(1);
      expect(texts.filter((text) => text === asked)).toHaveLength(2);
      await run.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
      await expect
        .poll(() => Promise.all(names.map((name) => run.readNote(`Contacts/${name}.md`))))
        .toEqual([asked, asked, asked]);
      await row(path ?? '', 'nudge').waitFor();
      await clock.goOn(500);
    }
  });
});

describe('the keyboard', () => {
  it('keeps its place when a row goes, and opens the menu where the button is', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30' });
    await openSidebar();
    await row(josephine, 'thank').getByRole('button', { name: 'Mark as thanked' }).focus();
    await run.page.keyboard.press('Enter');
    await row(josephine, 'thank').waitFor({ state: 'detached' });
    const focused = run.page.locator('.ii-row:focus-within .ii-name');
    await focused.waitFor();
    const more = run.page.locator('.ii-row:focus-within').getByLabel('More for');
    const place = await more.boundingBox();
    await more.focus();
    await run.page.keyboard.press('Enter');
    const menu = await run.page.locator('.menu').boundingBox();
    expect(Math.abs((menu?.y ?? 0) - (place?.y ?? 1000))).toBeLessThan(400);
    expect(menu?.x ?? 0).toBeGreaterThan(600);
  });
});
