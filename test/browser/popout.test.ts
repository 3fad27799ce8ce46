import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe-violations';
import { holdPressClock } from './press-clock';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
/** The window of its own that the sidebar is in. */
let popout: Page;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

/** People who were asked a while ago, so that each has a reminder due. */
function asked(count: number): Record<string, string> {
  const note = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n';
  return Object.fromEntries(
    Array.from({ length: count }, (_none, index) => [
      `Contacts/P${String(index).padStart(4, '0')}.md`,
      note,
    ]),
  );
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(name);
  await page.keyboard.press('Enter');
}

/** Shows the sidebar and moves it into a window of its own, as a user does. */
async function open(files: Record<string, string>, start: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', files, ...start });
  await command(run.page, 'Show follow-ups');
  await run.page.locator('.ii-list [data-stop][tabindex="0"]').focus();
  await moveOut();
}

async function moveOut(): Promise<void> {
  const [opened] = await Promise.all([
    run.page.context().waitForEvent('page'),
    command(run.page, 'Move current tab to new window'),
  ]);
  popout = opened;
  await popout.locator('.ii-row').first().waitFor();
}

function focused(page = popout): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function focusList(): Promise<void> {
  await popout.locator('.ii-list [data-stop][tabindex="0"]').focus();
}

const press = (key: string): Promise<void> => popout.keyboard.press(key);

describe('the sidebar in a window of its own', () => {
  it('goes there as it is and looks as in the main window', async () => {
    await open(asked(3), { theme: 'dark' });
    expect(await run.page.locator('.ii-row').count()).toBe(0);
    expect(await popout.locator('.ii-row').count()).toBe(3);
    const look = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await look(popout)).toBe(await look(run.page));
    await run.page.getByRole('button', { name: 'Light or dark' }).click();
    await expect.poll(() => look(popout)).not.toBe('rgb(30, 30, 30)');
    expect(await look(popout)).toBe(await look(run.page));
  });

  it('keeps itself up to date when a note changes on the disk', async () => {
    await open(asked(3));
    await run.writeNote('Contacts/P0001.md', '---\nstatus: closed\n---\n');
    await popout.locator('.ii-row[data-path="Contacts/P0001.md"]').waitFor({ state: 'detached' });
    await run.writeNote('Contacts/New.md', asked(1)['Contacts/P0000.md'] ?? '');
    await popout.locator('.ii-row[data-path="Contacts/New.md"]').waitFor();
  });

  it('is found and brought to the front again, not opened twice', async () => {
    await open(asked(1));
    await command(run.page, 'Show follow-ups');
    const front = (): Promise<boolean> => run.page.evaluate(() => activeWindow !== window);
    await expect.poll(front).toBe(true);
    expect(await run.page.locator('.ii-row').count()).toBe(0);
    expect(await popout.locator('.ii-row').count()).toBe(1);
    expect(run.page.context().pages()).toHaveLength(2);
  });

  it('opens a person’s note in the main window', async () => {
    await open(asked(2));
    await focusList();
    await press('ArrowDown');
    await press('Enter');
    await run.page.locator('.view-header-title', { hasText: 'P0000' }).waitFor();
    expect(await popout.locator('.ii-row').count()).toBe(2);
  });
});

describe('a long list in a window of its own', () => {
  it('has few rows in the page, and scrolling brings others', async () => {
    await open(asked(400));
    expect(await popout.locator('.ii-row').count()).toBeLessThan(120);
    await popout.locator('.ii-row').nth(2).hover();
    await popout.mouse.wheel(0, 6000);
    await popout.locator('.ii-row[data-path="Contacts/P0070.md"]').waitFor();
    expect(await popout.locator('.ii-row[data-path="Contacts/P0002.md"]').count()).toBe(0);
    expect(await popout.locator('.ii-row').count()).toBeLessThan(120);
    expect(await rowsTouch()).toBe(true);
  });

  it('fills the window when it is made larger', async () => {
    await open(asked(100));
    await popout.setViewportSize({ width: 900, height: 1500 });
    await expect.poll(fillsWindow).toBe(true);
    expect(await rowsTouch()).toBe(true);
  });

  it('is searched from the keyboard', async () => {
    await open(asked(40));
    await focusList();
    await press('/');
    await popout.keyboard.type('p0017');
    await expect.poll(() => popout.locator('.ii-name').allTextContents()).toEqual(['P0017']);
    await press('ArrowDown');
    await press('ArrowDown');
    await expect.poll(() => focused()).toBe('P0017');
    await press('/');
    await press('Escape');
    await expect.poll(() => popout.locator('.ii-row').count()).toBeGreaterThan(5);
  });
});

/** Whether there are rows down to the end of the window. */
function fillsWindow(): Promise<boolean> {
  return popout.evaluate(() => {
    const last = [...document.querySelectorAll('li.ii-line')].at(-1)?.getBoundingClientRect();
    return (last?.bottom ?? 0) >= window.innerHeight;
  });
}

/** Whether the rows lie one below the other, as when each was measured. */
function rowsTouch(): Promise<boolean> {
  return popout.evaluate(() => {
    const lines = [...document.querySelectorAll('li.ii-line')].map((line) =>
      line.getBoundingClientRect(),
    );
    return lines.every(({ top }, at) => Math.abs(top - (lines[at - 1]?.bottom ?? top)) < 3);
  });
}

describe('the keys in a window of its own', () => {
  it('walk through rows and headings, and do what the row asks for', async () => {
    await open(asked(4));
    await focusList();
    expect(await focused()).toBe('Due4');
    await press('ArrowDown');
    expect(await focused()).toBe('P0000');
    await press('End');
    expect(await focused()).toBe('P0003');
    await press('Home');
    expect(await focused()).toBe('Due4');
    await press('ArrowLeft');
    await popout.locator('.ii-row').first().waitFor({ state: 'detached' });
    await press('ArrowRight');
    await popout.locator('.ii-row').first().waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await focused()).toBe('P0001');
    const clock = await holdPressClock(popout);
    await press('d');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
    await expect.poll(() => focused()).toBe('P0002');
    // Meant for the one before: it was pressed as the list changed under the finger.
    await clock.goOn(400);
    await press('d');
    await run.settled();
    expect(await run.readNote('Contacts/P0002.md')).not.toContain('nudges');
    await clock.goOn(400);
    await press('d');
    await expect.poll(() => run.readNote('Contacts/P0002.md')).toContain('nudges: 1');
  });

  it('are heard just after the list was moved there, though a key was pressed before', async () => {
    await open(asked(3));
    await popout.close();
    await command(run.page, 'Show follow-ups');
    await run.page.locator('.ii-list [data-stop][tabindex="0"]').focus();
    await run.page.keyboard.press('ArrowDown');
    await run.page.keyboard.press('d');
    await expect.poll(() => focused(run.page)).toBe('P0001');
    await moveOut();
    await focusList();
    expect(await focused()).toBe('P0001');
    await press('d');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
  });

  it('keep the focus on a person when others come and go', async () => {
    await open(asked(4));
    await focusList();
    await press('End');
    await run.writeNote('Contacts/P0000.md', '---\nstatus: closed\n---\n');
    await popout.locator('.ii-row[data-path="Contacts/P0000.md"]').waitFor({ state: 'detached' });
    expect(await focused()).toBe('P0003');
  });

  it('select several people', async () => {
    await open(asked(3));
    await focusList();
    await press('ArrowDown');
    await press('x');
    await press('ArrowDown');
    await press('x');
    await popout.getByText('2 selected').waitFor();
    await popout.getByRole('button', { name: 'Set aside' }).click();
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('status: closed');
    await popout.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('status: contacted');
  });
});

describe('a command pressed in a window of its own', () => {
  it('writes the note, and says so there with a way back', async () => {
    const files = asked(2);
    await open(files);
    await popout.getByRole('button', { name: /^Mark reminder as sent: P0000/ }).click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('nudges: 1');
    const notice = popout.locator('.notice', { hasText: 'P0000' });
    await notice.waitFor();
    expect(await run.page.locator('.notice').count()).toBe(0);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toBe(files['Contacts/P0000.md']);
  });
});

describe('the menus of a row in a window of its own', () => {
  it('open there at the pointer', async () => {
    await open(asked(2));
    await popout.getByRole('button', { name: /^Snooze P0001/ }).click();
    await popout.locator('.menu-item', { hasText: 'Next week' }).waitFor();
    expect(await run.page.locator('.menu').count()).toBe(0);
    await press('Escape');
    await popout.locator('.menu').waitFor({ state: 'detached' });
    await popout.getByRole('button', { name: /^More for P0001/ }).click();
    await popout.locator('.menu-item', { hasText: 'Open in new tab' }).waitFor();
    await popout.locator('.ii-why').first().click();
    await popout.locator('.menu').waitFor({ state: 'detached' });
    await popout.locator('.ii-row').first().click({ button: 'right' });
    await popout.locator('.menu-item', { hasText: 'Open in new tab' }).waitFor();
    const { top, bottom } = await popout
      .locator('.menu')
      .evaluate((el) => el.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(await popout.evaluate(() => window.innerHeight));
  });

  it('open there by keyboard, and give the focus back', async () => {
    await open(asked(2));
    await focusList();
    await press('ArrowDown');
    await press('m');
    await popout.locator('.menu-item', { hasText: 'Open in new tab' }).waitFor();
    await press('Escape');
    expect(await focused()).toBe('P0000');
    await press('s');
    await popout.locator('.menu-item', { hasText: 'Next week' }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('snoozed-until');
    await expect.poll(() => focused()).toBe('P0000');
  });

  it('copy an email, though the main window lacks the focus', async () => {
    await open({ 'Contacts/Ana.md': '---\nstatus: identified\nemail: ana@example.org\n---\n' });
    await popout.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // As a browser with a screen does where another window has the focus.
    await run.page.evaluate(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
    });
    await focusList();
    await press('ArrowDown');
    await press('m');
    await popout.locator('.menu-item', { hasText: 'Copy email' }).click();
    await popout.locator('.notice', { hasText: 'Email copied.' }).waitFor();
    expect(await popout.evaluate(() => navigator.clipboard.readText())).toBe('ana@example.org');
  });
});

describe('a dialog opened from a window of its own', () => {
  it('is there, is filled in by keyboard, and gives the focus back', async () => {
    await open({ 'Contacts/Ana.md': '---\nstatus: replied\nreplied: 2026-03-10\n---\n' });
    await focusList();
    await press('ArrowDown');
    const clock = await holdPressClock(popout);
    await press('d');
    const dialog = popout.getByRole('dialog', { name: /Schedule/ });
    await dialog.waitFor();
    expect(await run.page.locator('.modal').count()).toBe(0);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Ana');
    // The same key again right after it would be the end of the first press.
    await clock.goOn(500);
    await press('d');
    await dialog.waitFor();
    for (let stop = 0; stop < 30; stop += 1) {
      await press('Tab');
      expect(await popout.evaluate(() => document.activeElement?.closest('.modal'))).not.toBeNull();
    }
    await dialog.locator('input').first().fill('2026-03-20');
    await dialog.locator('input').first().press('Enter');
    await expect.poll(() => run.readNote('Contacts/Ana.md')).toContain('status: scheduled');
    // Her row goes with the drawing; the group that she went to is what is left.
    await expect.poll(() => focused()).toMatch(/^Upcoming/);
  });
});

describe('a draft in a window of its own', () => {
  it('is written and copied there', async () => {
    await open(asked(2));
    await popout.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await popout.getByRole('button', { name: /^More for P0000/ }).click();
    await popout
      .locator('.menu-item', { hasText: /^Draft/ })
      .first()
      .click();
    const dialog = popout.locator('.modal');
    await dialog.locator('textarea').first().waitFor();
    expect(await run.page.locator('.modal').count()).toBe(0);
    await dialog.locator('textarea').first().fill('Dear P0000, a word from another window.');
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect
      .poll(() => popout.evaluate(() => navigator.clipboard.readText()))
      .toContain('a word from another window');
  });
});

describe.each(['light', 'dark'] as const)('axe in a window of its own, %s', (theme) => {
  it('finds nothing wrong with the sidebar, its menu and its dialogs', async () => {
    const note = '---\nstatus: replied\nreplied: 2026-03-10\nlinkedin: "no address"\n---\n';
    await open({ 'Contacts/Ana.md': note, ...asked(20) }, { theme });
    expect(await violations(popout, '.informational-interviews')).toEqual([]);
    await popout.getByRole('button', { name: /^More for Ana/ }).click();
    await popout.locator('.menu').waitFor();
    expect(await violations(popout, '.menu')).toEqual([]);
    await press('Escape');
    await popout.getByRole('button', { name: /^Schedule interview: Ana/ }).click();
    await popout.locator('.modal').waitFor();
    expect(await violations(popout, '.modal')).toEqual([]);
  });
});

describe('a window of its own that is closed', () => {
  it('takes the sidebar with it, which can be opened again, and leaves no error', async () => {
    await open(asked(2));
    await popout.close();
    const closed = '---\nstatus: closed\n---\n';
    await run.writeNote('Contacts/P0000.md', closed);
    await run.knows('Contacts/P0000.md', closed);
    await command(run.page, 'Show follow-ups');
    await run.page.locator('.ii-row').first().waitFor();
    expect(await run.page.locator('.ii-row').count()).toBe(1);
    await run.page.locator('.ii-list [data-stop][tabindex="0"]').focus();
    await run.page.keyboard.press('ArrowDown');
    await run.page.keyboard.press('d');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
  });

  it('closes by itself with its last tab', async () => {
    await open(asked(1));
    await Promise.all([
      popout.waitForEvent('close'),
      // It takes its own page away, so the click may never hear that it was done.
      popout
        .locator('.workspace-tab-header-inner-close-button')
        .click()
        .catch(() => undefined),
    ]);
  });

  it('lets the plugin be switched off, before and after', async () => {
    await open(asked(2));
    const switchOff = (): Promise<void> =>
      run.page.evaluate(async () => {
        await window.workbench?.host.plugins.disablePlugin('informational-interviews');
      });
    await switchOff();
    await popout.locator('.ii-row').first().waitFor({ state: 'detached' });
    await popout.close();
    await run.settled();
  });
});
