import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus, parts } from './app-page';
import { violations } from './axe-violations';
import { holdPressClock } from './press-clock';
import { onTheCard } from './on-the-card';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
let main: SidebarPage;
/** The window of its own that the sidebar is in. */
let popout: SidebarPage;

afterEach(endRuns);

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

/** Shows the sidebar and moves it into a window of its own, as a user does. */
async function open(files: Record<string, string>, start: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: { ...onTheCard, ...files },
    ...start,
  });
  main = new SidebarPage(run.page);
  await main.show();
  await main.focusList();
  await moveOut();
}

async function moveOut(): Promise<void> {
  const [opened] = await Promise.all([
    run.page.context().waitForEvent('page'),
    main.command('Move current tab to new window'),
  ]);
  popout = new SidebarPage(opened);
  await popout.rows().first().waitFor();
  // The window has the style sheets of the other one, and may still be fetching them.
  await opened.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null,
    ),
  );
}

const focused = (): Promise<string> => popout.focused();

const press = (key: string): Promise<void> => popout.press(key);

describe('the sidebar in a window of its own', () => {
  it('goes there as it is and looks as in the main window', async () => {
    await open(asked(3), { theme: 'dark' });
    expect(await main.rows().count()).toBe(0);
    expect(await popout.rows().count()).toBe(3);
    const look = ({ page }: SidebarPage): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await look(popout)).toBe(await look(main));
    await main.button('Light or dark').click();
    await expect.poll(() => look(popout)).not.toBe('rgb(30, 30, 30)');
    expect(await look(popout)).toBe(await look(main));
  });

  it('keeps itself up to date when a note changes on the disk', async () => {
    await open(asked(3));
    await run.writeNote('Contacts/P0001.md', '---\nstatus: closed\n---\n');
    await popout.row('P0001').waitFor({ state: 'detached' });
    await run.writeNote('Contacts/New.md', asked(1)['Contacts/P0000.md'] ?? '');
    await popout.row('New').waitFor();
  });

  it('is found and brought to the front again, not opened twice', async () => {
    await open(asked(1));
    await main.command('Show follow-ups');
    const front = (): Promise<boolean> => run.page.evaluate(() => activeWindow !== window);
    await expect.poll(front).toBe(true);
    expect(await main.rows().count()).toBe(0);
    expect(await popout.rows().count()).toBe(1);
    expect(run.page.context().pages()).toHaveLength(2);
  });

  it('saves a calendar file from the window that the dialog is in', async () => {
    const booked = '---\nstatus: scheduled\ninterview: 2026-03-12T14:00\n---\n';
    await open({ 'Contacts/Ana.md': booked, ...asked(1) });
    await popout.focusList();
    await popout.command('Add interview to calendar');
    await popout.page.keyboard.type('Ana');
    await press('Enter');
    const save = popout.button('Save calendar file');
    const [download] = await Promise.all([popout.page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('Ana 2026-03-12.ics');
  });

  it('opens a person’s note in the main window', async () => {
    await open(asked(2));
    await popout.focusList();
    await press('ArrowDown');
    await press('Enter');
    await main.frontTab('P0000').waitFor();
    expect(await popout.rows().count()).toBe(2);
    // Each window has a focus of its own: the list's is where it was left.
    await run.settled();
    expect(await focused()).toBe('P0000');
  });
});

describe('a long list in a window of its own', () => {
  it('has few rows in the page, and scrolling brings others', async () => {
    await open(asked(400));
    expect(await popout.rows().count()).toBeLessThan(120);
    await popout.rows().nth(2).hover();
    await popout.page.mouse.wheel(0, 6000);
    // How far the wheel leads depends on rows passed over, which may have been measured without a style.
    await expect.poll(async () => (await popout.topRow()).name > 'P0100').toBe(true);
    expect(await popout.row('P0002').count()).toBe(0);
    expect(await popout.rows().count()).toBeLessThan(120);
    expect(await popout.rowsTouch()).toBe(true);
  });

  it('fills the window when it is made larger', async () => {
    await open(asked(100));
    await popout.page.setViewportSize({ width: 900, height: 1500 });
    await expect.poll(() => popout.fillsWindow()).toBe(true);
    expect(await popout.rowsTouch()).toBe(true);
  });

  it('is searched from the keyboard', async () => {
    await open(asked(40));
    await popout.focusList();
    await press('/');
    await popout.page.keyboard.type('p0017');
    await expect.poll(() => popout.names().allTextContents()).toEqual(['P0017']);
    await press('ArrowDown');
    await press('ArrowDown');
    await expect.poll(focused).toBe('P0017');
    await press('/');
    await press('Escape');
    await expect.poll(() => popout.rows().count()).toBeGreaterThan(5);
  });
});

describe('the keys in a window of its own', () => {
  it('walk through rows and headings, and do what the row asks for', async () => {
    await open(asked(4));
    await popout.focusList();
    expect(await focused()).toBe('Due4');
    await press('ArrowDown');
    expect(await focused()).toBe('P0000');
    await press('End');
    expect(await focused()).toBe('P0003');
    await press('Home');
    expect(await focused()).toBe('Due4');
    await press('ArrowLeft');
    await popout.rows().first().waitFor({ state: 'detached' });
    await press('ArrowRight');
    await popout.rows().first().waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await focused()).toBe('P0001');
    const clock = await holdPressClock(popout.page);
    await press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
    await expect.poll(focused).toBe('P0002');
    // Meant for the one before: it was pressed as the list changed under the finger.
    await clock.goOn(400);
    await press('Shift+D');
    await run.settled();
    expect(await run.readNote('Contacts/P0002.md')).not.toContain('nudges');
    await clock.goOn(400);
    await press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/P0002.md')).toContain('nudges: 1');
  });

  it('are heard just after the list was moved there, though a key was pressed before', async () => {
    await open(asked(3));
    await popout.page.close();
    await main.command('Show follow-ups');
    await main.focusList();
    await main.press('ArrowDown');
    await main.press('Shift+D');
    await expect.poll(() => main.focused()).toBe('P0001');
    await moveOut();
    await popout.focusList();
    expect(await focused()).toBe('P0001');
    await press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
  });

  it('keep the focus on a person when others come and go', async () => {
    await open(asked(4));
    await popout.focusList();
    await press('End');
    await run.writeNote('Contacts/P0000.md', '---\nstatus: closed\n---\n');
    await popout.row('P0000').waitFor({ state: 'detached' });
    expect(await focused()).toBe('P0003');
  });

  it('select several people', async () => {
    await open(asked(3));
    await popout.focusList();
    await press('ArrowDown');
    await press('x');
    await press('ArrowDown');
    await press('x');
    await popout.selection.getByText('2 selected').waitFor();
    await popout.button('Set aside').click();
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('status: closed');
    await popout.alert().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('status: contacted');
  });
});

describe('a command pressed in a window of its own', () => {
  it('writes the note, and says so there with a way back', async () => {
    const files = asked(2);
    await open(files);
    await (await popout.inRow(popout.row('P0000'), 'Already done')).click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('nudges: 1');
    const notice = popout.alert('P0000');
    await notice.waitFor();
    expect(await main.alert().count()).toBe(0);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toBe(files['Contacts/P0000.md']);
  });
});

describe('the menus of a row in a window of its own', () => {
  it('open there at the pointer', async () => {
    await open(asked(2));
    await popout.name('P0001').focus();
    await popout.button(/^Snooze P0001/).click();
    await popout.entry('Next week').waitFor();
    expect(await main.menus().count()).toBe(0);
    await press('Escape');
    await popout.menus().waitFor({ state: 'detached' });
    await popout.button(/^More for P0001/).click();
    await popout.entry('Open in new tab').waitFor();
    await popout.row('P0000').getByText('Send a reminder').click();
    await popout.menus().waitFor({ state: 'detached' });
    await popout.rows().first().click({ button: 'right' });
    await popout.entry('Open in new tab').waitFor();
    const { top, bottom } = await popout.menus().evaluate((el) => el.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(await popout.page.evaluate(() => window.innerHeight));
  });

  it('open there by keyboard, and give the focus back', async () => {
    await open(asked(2));
    await popout.focusList();
    await press('ArrowDown');
    await press('m');
    await popout.entry('Open in new tab').waitFor();
    await press('Escape');
    expect(await focused()).toBe('P0000');
    await press('s');
    await popout.entry('Next week').waitFor();
    await press('ArrowDown');
    await press('Enter');
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('snoozed-until');
    await expect.poll(focused).toBe('P0000');
  });

  it('copy an email, though the main window lacks the focus', async () => {
    await open({ 'Contacts/Ana.md': '---\nstatus: identified\nemail: ana@example.org\n---\n' });
    await popout.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // As a browser with a screen does where another window has the focus.
    await run.page.evaluate(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
    });
    await popout.focusList();
    await press('ArrowDown');
    await press('m');
    await popout.entry('Open or copy…').click();
    await popout.entry('Copy email address').click();
    await popout.alert('Email address copied.').waitFor();
    expect(await popout.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'ana@example.org',
    );
  });
});

describe('a dialog opened from a window of its own', () => {
  it('is there, is filled in by keyboard, and gives the focus back', async () => {
    await open({
      'Contacts/Ana.md': '---\nstatus: replied\nreplied: 2026-03-04\noffered: 2026-03-05\n---\n',
    });
    await popout.focusList();
    await press('ArrowDown');
    const clock = await holdPressClock(popout.page);
    await press('d');
    const dialog = popout.dialog('Schedule');
    await dialog.waitFor();
    expect(await main.dialog().count()).toBe(0);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Ana');
    // The same key again right after it would be the end of the first press.
    await clock.goOn(500);
    await press('d');
    await dialog.waitFor();
    for (let stop = 0; stop < 30; stop += 1) {
      await press('Tab');
      expect(await hasFocus(dialog)).toBe(true);
    }
    await dialog.getByLabel('Day', { exact: true }).fill('2026-03-20');
    await dialog.getByLabel('Day', { exact: true }).press('Enter');
    await expect.poll(() => run.readNote('Contacts/Ana.md')).toContain('status: scheduled');
    // Her row goes with the drawing; the group that she went to is what is left.
    await expect.poll(focused).toMatch(/^Upcoming/);
  });
});

describe('a draft in a window of its own', () => {
  it('is written and copied there', async () => {
    await open(asked(2));
    await popout.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await popout.name('P0000').focus();
    await popout.button(/^More for P0000/).click();
    await popout
      .entry(/^Draft/)
      .first()
      .click();
    const dialog = popout.dialog();
    await dialog.getByLabel('Message').waitFor();
    expect(await main.dialog().count()).toBe(0);
    await dialog.getByLabel('Message').fill('Dear P0000, a word from another window.');
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect
      .poll(() => popout.page.evaluate(() => navigator.clipboard.readText()))
      .toContain('a word from another window');
  });
});

describe.each(['light', 'dark'] as const)('axe in a window of its own, %s', (theme) => {
  it('finds nothing wrong with the sidebar, its menu and its dialogs', async () => {
    const note = '---\nstatus: replied\nreplied: 2026-03-10\nlinkedin: "no address"\n---\n';
    await open({ 'Contacts/Ana.md': note, ...asked(20) }, { theme });
    expect(await violations(popout.page, parts.sidebar)).toEqual([]);
    await popout.name('Ana').focus();
    await popout.button(/^More for Ana/).click();
    await popout.menus().waitFor();
    expect(await violations(popout.page, parts.menu)).toEqual([]);
    await press('Escape');
    await popout.button(/^Schedule interview: Ana/).click();
    await popout.dialog().waitFor();
    expect(await violations(popout.page, parts.dialog)).toEqual([]);
  });
});

describe('a window of its own that is closed', () => {
  it('takes the sidebar with it, which can be opened again, and leaves no error', async () => {
    await open(asked(2));
    await popout.page.close();
    const closed = '---\nstatus: closed\n---\n';
    await run.writeNote('Contacts/P0000.md', closed);
    await run.knows('Contacts/P0000.md', closed);
    await main.command('Show follow-ups');
    await main.rows().first().waitFor();
    expect(await main.rows().count()).toBe(1);
    await main.focusList();
    await main.press('ArrowDown');
    await main.press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
  });

  it('closes by itself with its last tab', async () => {
    await open(asked(1));
    await popout.closeOnlyTab();
  });

  it('lets the plugin be switched off, before and after', async () => {
    await open(asked(2));
    const switchOff = (): Promise<void> =>
      run.page.evaluate(async () => {
        await window.workbench?.host.plugins.disablePlugin('informational-interviews');
      });
    await switchOff();
    await popout.rows().first().waitFor({ state: 'detached' });
    await popout.page.close();
    await run.settled();
  });
});
