import { afterEach, describe, expect, it } from 'vitest';
import { holdPressClock } from './press-clock';
import { hasFocus, parts, pressAtOnce } from './app-page';
import { onTheCard } from './on-the-card';
import { SidebarPage } from './sidebar-page';
import { tooSmall } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function open(files?: Record<string, string>, start: BrowserStart = {}): Promise<void> {
  await begin({ ...(files && { files: { ...onTheCard, ...files } }), ...start });
  await shown.show();
}

/** As {@link open}, with nobody but these. */
async function openAlone(files: Record<string, string>): Promise<void> {
  await begin({ files });
  await shown.show();
}

async function begin(start: BrowserStart): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', ...start });
  shown = new SidebarPage(run.page);
}

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

/** The name that has the focus, or the text of the heading. */
const focused = (): Promise<string> => shown.focused();

const press = (key: string): Promise<void> => shown.press(key);

/** Turns the mouse's wheel, and waits until the list has come to rest. */
async function scrollBy(pixels: number): Promise<void> {
  await run.page.evaluate(() => {
    const ended = new Promise((resolve) => {
      document.addEventListener('scrollend', resolve, { capture: true, once: true });
    });
    Object.assign(window, { scrollEnded: ended });
  });
  await run.page.mouse.wheel(0, pixels);
  await run.page.evaluate(() => (window as unknown as { scrollEnded: Promise<void> }).scrollEnded);
}

/** Lets the page's clock jump ahead, as after a sleep, and the user come back to the window. */
async function sleepFor(minutes: number): Promise<void> {
  await run.page.evaluate((ahead) => {
    const Before = Date;
    const now = (): number => Before.now() + ahead * 60_000;
    window.Date = new Proxy(Before, {
      get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
      construct: (target, args: unknown[]) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args) as object,
    });
    window.dispatchEvent(new Event('focus'));
  }, minutes);
}

describe('a long list', () => {
  it('has few rows in the page, and each says where it stands among all', async () => {
    await open(asked(400));
    expect(await shown.rows().count()).toBeLessThan(120);
    await shown.focusList();
    await press('End');
    await expect.poll(focused).toBe('P0399');
    const last = shown.rows().last();
    expect(await last.getAttribute('aria-posinset')).toBe('400');
    expect(await last.getAttribute('aria-setsize')).toBe('400');
    expect(await shown.rows().count()).toBeLessThan(120);
  });

  it('stays where it is scrolled to when a row above goes', async () => {
    await open(asked(100));
    await shown.rows().nth(3).hover();
    await scrollBy(3000);
    const before = await shown.topRow();
    await run.writeNote('Contacts/P0001.md', '---\nstatus: closed\n---\n');
    await shown.hear('100 due.');
    await run.settled();
    const after = await shown.topRow();
    expect(after.name).toBe(before.name);
    expect(Math.abs(after.top - before.top)).toBeLessThan(3);
  });

  it('is searched from the keyboard', async () => {
    await open(asked(40));
    await shown.focusList();
    await press('/');
    await run.page.keyboard.type('p0017');
    await expect.poll(() => shown.names().allTextContents()).toEqual(['P0017']);
    await press('ArrowDown');
    await expect.poll(focused).toBe('P0017');
    await press('/');
    await press('Escape');
    await expect.poll(() => shown.rows().count()).toBeGreaterThan(5);
  });

  it('is reached from the search field at its first row, and left to it from its first line', async () => {
    await open(asked(40));
    await shown.focusList();
    await press('End');
    await expect.poll(focused).toBe('P0039');
    await pressAtOnce(run.page, '/', 'ArrowDown');
    await expect.poll(focused).toBe('P0000');
    await press('ArrowUp');
    await expect.poll(focused).toMatch(/^Due/);
    await press('ArrowUp');
    expect(await hasFocus(shown.search)).toBe(true);
  });

  it('keeps the focus on its first line where nobody can be searched', async () => {
    await open(asked(3));
    await shown.focusList();
    await press('Home');
    await press('ArrowUp');
    await expect.poll(focused).toMatch(/^Due/);
  });

  it('is searched over everyone, those with nothing to do under their status', async () => {
    await open({
      ...asked(20),
      'Contacts/Bongani.md': '---\nstatus: declined\ncompany: Northwind\n---\n',
    });
    await shown.focusList();
    await press('/');
    await run.page.keyboard.type('north');
    await expect.poll(() => shown.names().allTextContents()).toEqual(['Bongani']);
    expect(await shown.rows('Others').innerText()).toContain('Said no');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('m');
    await shown.entry(/^Reopen contact$/).click();
    await expect.poll(() => run.readNote('Contacts/Bongani.md')).toContain('status: identified');
    await shown.search.fill('nobody of that name');
    await run.page.getByText('Nobody found').waitFor();
  });

  it('says how many the search finds, as long as anybody is searched for', async () => {
    await open(asked(15));
    await press('/');
    await run.page.keyboard.type('p000');
    await shown.hear('10 of 16 people');
    await run.page.keyboard.type('9');
    await shown.hear('1 of 16 people');
    await press('Escape');
    await expect.poll(() => shown.drawn.getByText(/of 16 people/).count()).toBe(0);
  });

  it('leaves a slash with a modifier to the app', async () => {
    await open(asked(40));
    await shown.focusList();
    await press('Control+/');
    expect(await focused()).toBe('Due40');
  });

  it('offers to show everyone once nobody found is left, and keeps the keyboard at work', async () => {
    await open(asked(40));
    await shown.focusList();
    await press('/');
    await run.page.keyboard.type('p0017');
    await expect.poll(() => shown.names().allTextContents()).toEqual(['P0017']);
    await press('ArrowDown');
    await press('ArrowDown');
    await run.writeNote('Contacts/P0017.md', 'No longer on the list.\n');
    await expect.poll(focused).toBe('Show everyone');
    await press('Enter');
    await shown.rows().first().waitFor();
    expect(await hasFocus(shown.search)).toBe(true);
  });
});

describe('the keys', () => {
  it('walk through rows and headings, and do what the row asks for', async () => {
    await open(asked(4));
    await shown.focusList();
    expect(await focused()).toBe('Due4');
    await press('ArrowDown');
    expect(await focused()).toBe('P0000');
    await press('End');
    expect(await focused()).toBe('P0003');
    await press('ArrowLeft');
    expect(await focused()).toBe('Due4');
    await press('ArrowLeft');
    await shown.rows().first().waitFor({ state: 'detached' });
    await press('ArrowRight');
    await shown.rows().first().waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await focused()).toBe('P0001');
    await press('s');
    await shown.entry('Next week').waitFor();
    await press('Escape');
    await press('m');
    await shown.entry('Open in new tab').waitFor();
    await press('Escape');
    await press('Tab');
    expect(await focused()).toBe('Write reminder');

    await press('Shift+Tab');
    const clock = await holdPressClock(run.page);
    await press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
    await expect.poll(focused).toBe('P0002');
    // Meant for the one before: it was pressed as the list changed under the finger.
    await clock.goOn(400);
    await press('Shift+D');
    await run.settled();
    expect(await run.readNote('Contacts/P0002.md')).not.toContain('nudges');
    await clock.goOn(400);
    await shown.hear('P0001: done. 4 due.');

    await press('Enter');
    await shown.frontTab('P0002').waitFor();
  });

  it('are those of the menu while one is open', async () => {
    await open(asked(2));
    await shown.focusList();
    await press('ArrowDown');
    await press('s');
    await press('ArrowDown');
    await shown.entry().and(shown.focus).waitFor();
    await press('/');
    expect(await shown.entry().and(shown.focus).count()).toBe(1);
    await press('Enter');
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('snoozed-until');
    expect(await shown.frontTab('P0000').count()).toBe(0);
    await expect.poll(focused).toBe('P0000');
  });

  it('keep the focus on a person when others come and go', async () => {
    await open(asked(4));
    await shown.focusList();
    await press('End');
    await run.writeNote('Contacts/P0000.md', '---\nstatus: closed\n---\n');
    await shown.row('P0000').waitFor({ state: 'detached' });
    expect(await focused()).toBe('P0003');
  });
});

describe('a key pressed as the list changes under it', () => {
  it('come back to a person whose row changed under an open menu', async () => {
    await open(asked(3));
    await shown.name('P0001').focus();
    await press('s');
    await shown.entry('Tomorrow').waitFor();
    await press('ArrowDown');
    await run.writeNote('Contacts/P0001.md', '---\nstatus: replied\nreplied: 2026-03-10\n---\n');
    await run.page.getByText('Agree on a time', { exact: true }).waitFor();
    await press('Escape');
    await expect.poll(focused).toBe('P0001');
  });

  it('keep it on the person of the last command too, once that is done', async () => {
    await open(asked(3));
    await shown.focusList();
    await press('ArrowDown');
    await press('Shift+D');
    await shown.alert('P0000').waitFor();
    await expect.poll(focused).toBe('P0001');
    await press('End');
    await expect.poll(focused).toBe('P0000');
    await run.writeNote('Contacts/P0000.md', '---\nstatus: replied\nreplied: 2026-03-10\n---\n');
    await run.page.getByText('Agree on a time', { exact: true }).waitFor();
    await expect.poll(focused).toBe('P0000');
  });

  it('goes on at its place after a dialog that did away with the row, and is deaf for a moment', async () => {
    const reached =
      '---\nstatus: scheduled\ninterview: 2026-03-10T10:00\nprepared: 2026-03-09\n---\n';
    await open({ ...asked(3), 'Contacts/P0001.md': reached });
    const clock = await holdPressClock(run.page);
    await shown.name('P0000').focus();
    await press('s');
    await shown.entry('Another day').click();
    await shown.dialog().waitFor();
    await run.writeNote('Contacts/P0000.md', '---\nstatus: closed\n---\n');
    await shown.name('P0000').waitFor({ state: 'detached' });
    await press('Escape');
    await expect.poll(focused).toBe('P0002');
    await press('Shift+D');
    await clock.goOn(1000);
    await press('z');
    await shown.alert('There is nothing to undo.').waitFor();
    expect(await run.readNote('Contacts/P0002.md')).toBe(asked(3)['Contacts/P0002.md']);
  });

  it('add somebody from the card, the list and the header, and are letters in a field', async () => {
    await open(asked(14));
    const header = shown.page.getByRole('button', { name: 'Add people' });
    for (const place of [shown.card.getByRole('button').last(), shown.name('P0003'), header]) {
      await place.focus();
      await press('a');
      await shown.dialog('Add contact').waitFor();
      await press('Escape');
      await shown.dialog().waitFor({ state: 'detached' });
    }
    await shown.search.focus();
    await press('a');
    expect(await shown.search.inputValue()).toBe('a');
    expect(await shown.dialog().count()).toBe(0);
  });

  it('call nothing done that was given up', async () => {
    const path = 'Contacts/P0000.md';
    await open({ ...asked(2), [path]: '---\nstatus: replied\nreplied: 2026-03-10\n---\n' });
    await shown.name('P0000').focus();
    await press('d');
    await shown.dialog('Reply to P0000').waitFor();
    await press('Escape');
    await run.writeNote(path, '---\nstatus: closed\n---\n');
    await shown.hear('2 due.');
  });

  it('is not taken for the person who comes into the place', async () => {
    await open(asked(3));
    await shown.focusList();
    await press('ArrowDown');
    expect(await focused()).toBe('P0000');
    const clock = await holdPressClock(run.page);
    await run.writeNote('Contacts/P0000.md', '---\nstatus: closed\n---\n');
    await expect.poll(focused).toBe('P0001');
    await clock.goOn(400);
    await press('Shift+D');
    await run.settled();
    expect(await run.readNote('Contacts/P0001.md')).not.toContain('nudges');
    await clock.goOn(400);
    await press('Shift+D');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('nudges: 1');
  });
});

describe('selecting', () => {
  it('sets several people aside as one step, which one undo takes back', async () => {
    const files = asked(3);
    await open(files);
    await shown.focusList();
    await press('ArrowDown');
    await press('x');
    await press('ArrowDown');
    await press('x');
    await run.page.getByText('2 selected').waitFor();
    await run.page.getByRole('button', { name: 'Set aside' }).click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('status: closed');
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toContain('status: closed');
    await expect.poll(() => run.readNote('Contacts/P0002.md')).toBe(files['Contacts/P0002.md']);
    // Whoever is ticked next is not to share the next step with them.
    await shown.selection.waitFor({ state: 'detached' });
    await shown.alert().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => run.readNote('Contacts/P0001.md')).toBe(files['Contacts/P0001.md']);
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toBe(files['Contacts/P0000.md']);
  });

  it('ends with what was done, from the menu too, and not with what was given up', async () => {
    await open(asked(3));
    await shown.focusList();
    await press('ArrowDown');
    await press('x');
    const snooze = run.page.getByRole('button', { name: 'Snooze', exact: true });
    await snooze.press('Enter');
    await shown.entry('Tomorrow').waitFor();
    await press('Escape');
    await run.page.getByText('1 selected').waitFor();
    await snooze.press('Enter');
    await shown.entry('Tomorrow').click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('snoozed-until');
    await shown.selection.waitFor({ state: 'detached' });
    const select = run.page.getByRole('button', { name: 'Select several people' });
    await expect.poll(() => hasFocus(select)).toBe(true);
  });

  it('has a bar that stays in sight, and takes in whom no follow-up names', async () => {
    await open({
      ...asked(60),
      'Contacts/Zoe.md': '---\nstatus: in-touch\nchecked-in: 2026-03-10\n---\n',
    });
    await shown.button('Select several people').click();
    await shown.focusList();
    await press('End');
    expect(await shown.selection.isVisible()).toBe(true);
    const bar = await shown.selection.boundingBox();
    const view = await shown.view.boundingBox();
    expect(bar?.y).toBeGreaterThanOrEqual(view?.y ?? Infinity);
    await shown.heading('Others').click();
    await shown.row('Zoe').getByRole('checkbox').check();
    await shown.selection.getByText('1 selected').waitFor();
    await shown.button('Set aside').click();
    await expect.poll(() => run.readNote('Contacts/Zoe.md')).toContain('status: closed');
  });

  it('leaves whoever was ticked by key under “more on your list” there, with the focus', async () => {
    const listed = '---\nstatus: identified\n---\n';
    await open(
      { 'Contacts/Ana.md': listed, 'Contacts/Bo.md': listed, 'Contacts/Cy.md': listed },
      { pluginData: { outreachLimit: 2 } },
    );
    await shown.heading('2 more on your list').click();
    await shown.name('Bo').focus();
    await press('x');
    await shown.selection.getByText('1 selected').waitFor();
    expect(await focused()).toBe('Bo');
    expect(await shown.rows('More on your list').count()).toBe(2);
    await shown.button('Select all shown').click();
    await shown.button('Set aside').click();
    await expect.poll(() => run.readNote('Contacts/Cy.md')).toContain('status: closed');
  });

  it.each([[undefined], ['phone']] as const)(
    'leaves room for the list below what it adds, %s',
    async (layout) => {
      await open(asked(30), layout && { layout });
      await shown.button('Select several people').click();
      await shown.button(/^Filter by/).click();
      const top = await shown.view.boundingBox();
      const list = await shown.rows().first().boundingBox();
      expect((list?.y ?? 0) - (top?.y ?? 0)).toBeLessThan(320);
    },
  );

  it('gives the focus back to the button that began it', async () => {
    await open(asked(2));
    const select = run.page.getByRole('button', { name: 'Select several people' });
    await select.click();
    await run.page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
    await shown.selection.waitFor({ state: 'detached' });
    expect(await hasFocus(select)).toBe(true);
  });

  it('leaves out whom a status does not fit, and names them', async () => {
    const files = asked(2);
    const [first = '', second = ''] = Object.keys(files);
    files[first] = (files[first] ?? '').replace('---\n', '---\ninterview: 2026-03-20T10:00\n');
    await openAlone(files);
    await run.page.getByRole('button', { name: 'Select several people' }).click();
    await run.page.getByRole('button', { name: 'Select all shown' }).click();
    await run.page.getByText('2 selected').waitFor();
    await run.page.getByRole('button', { name: 'Set status' }).click();
    await shown.dialog().getByRole('textbox').fill('Booked');
    await press('Enter');
    await shown.alert('P0000: status set to “Booked”. Left out').waitFor();
    await shown.alert('does not apply to them: P0001').waitFor();
    await expect.poll(() => run.readNote(first)).toContain('status: scheduled');
    await expect.poll(() => run.readNote(second)).toBe(files[second]);
  });
});

describe('a closed group', () => {
  it('is closed again after a restart', async () => {
    await open(asked(2));
    await shown.heading('Due').click();
    await shown.rows().first().waitFor({ state: 'detached' });
    await shown.load();
    await shown.command('Show follow-ups');
    await shown.heading('Due').waitFor();
    expect(await shown.rows().count()).toBe(0);
  });
});

describe('after two weeks away', () => {
  it('tells what waited, and lets it go in one step', async () => {
    await open(asked(1));
    await run.page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.endsWith('interviews-seen'));
      if (key === undefined) throw new Error('Nothing was remembered.');
      localStorage.setItem(key, '"2026-02-20"');
    });
    await shown.load();
    await shown.show();
    const card = shown.welcome;
    await card.getByText('1 thing is waiting for you').waitFor();
    await card.getByRole('button', { name: 'Let go' }).click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('status: no-reply');
    await card.getByText('Nothing is waiting for you').waitFor();
    await card.getByRole('button', { name: 'Close' }).press('Enter');
    await card.waitFor({ state: 'detached' });
    expect(await hasFocus(shown.inPlay)).toBe(true);
  });

  it('is noticed where the sidebar stayed open over a long sleep', async () => {
    await openAlone(asked(1));
    await sleepFor(20 * 24 * 60);
    const card = shown.welcome;
    await card.getByText('1 thing is waiting for you').waitFor();
    await card.getByRole('button', { name: 'Close' }).click();
    await card.waitFor({ state: 'detached' });
  });
});

describe('the time left', () => {
  it('is told anew when the user comes back to the window', async () => {
    await open({
      'Contacts/Ada.md':
        '---\nstatus: interviewed\ninterview: 2026-03-09T15:00\nreflected: 2026-03-09\n---\n',
    });
    await run.page.getByText('6 h left').waitFor();
    await sleepFor(60);
    await run.page.getByText('4 h left').or(run.page.getByText('5 h left')).waitFor();
  });
});

describe('a name on a phone', () => {
  it('has room for a thumb, however short it is', async () => {
    const files = { 'Contacts/Al.md': '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n' };
    await open(files, { layout: 'phone' });
    expect(await tooSmall(run.page, parts.list)).toEqual([]);
  });

  it('shows the note, which the drawer would lie over', async () => {
    await open(asked(2), { layout: 'phone' });
    await shown.name('P0001').click();
    await shown.editor.waitFor();
    await expect.poll(() => shown.inPlay.count()).toBe(0);
  });
});

describe('text twice as large in a narrow sidebar', () => {
  it('leaves nothing beside it', async () => {
    await open(asked(14));
    await shown.setTextSizes({ small: '26px', smaller: '26px' });
    await shown.setSideWidth('200px');
    await run.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const widths = await shown.view.evaluate((view) => [view.scrollWidth, view.clientWidth]);
    expect(widths[1]).toBeLessThan(201);
    expect(widths[0]).toBe(widths[1]);
  });
});

describe('at home in the app', () => {
  it('counts what is due in the status bar, and opens from there', async () => {
    await begin({ files: asked(2) });
    await shown.dueCount(2).click();
    await shown.rows().first().waitFor();
    for (const name of ['P0000', 'P0001']) {
      await run.writeNote(`Contacts/${name}.md`, '---\nstatus: closed\n---\n');
    }
    await shown.dueCount().waitFor({ state: 'hidden' });
  });

  it('offers what makes sense in the menu of a contact’s note', async () => {
    await open(asked(1));
    await shown.file('P0000').click({ button: 'right' });
    await shown.entry('Mark reminder as sent').click();
    await expect.poll(() => run.readNote('Contacts/P0000.md')).toContain('nudges: 1');
  });

  it('gives a dragged name as a link, and opens a middle click in a new tab', async () => {
    await open(asked(1));
    const name = shown.name('P0000');
    const dragged = await name.evaluate((link) => {
      const dataTransfer = new DataTransfer();
      link.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
      return dataTransfer.getData('text/plain');
    });
    expect(dragged).toBe('[[P0000]]');
    await name.click({ button: 'middle' });
    await shown.frontTab('P0000').waitFor();
  });

  it('shows the menu of a row on Shift+F10, and opens no address that is none', async () => {
    await open({
      'Contacts/Ana.md': '---\nstatus: identified\nlinkedin: "javascript:alert(1)"\n---\n',
    });
    await shown.focusList();
    await press('ArrowDown');
    await press('Shift+F10');
    await shown.entry('Open or copy…').click();
    const entry = shown.entry('LinkedIn: javascript:alert(1)');
    await entry.waitFor();
    expect(await entry.getAttribute('aria-disabled')).toBe('true');
  });

  it('copies the email address from the menu, and opens the LinkedIn page in a tab of the browser', async () => {
    await open({
      'Contacts/Ana.md':
        '---\nstatus: contacted\ncontacted: 2026-02-20\nemail: ana@north.example\nlinkedin: linkedin.com/in/ana\n---\n',
    });
    const context = run.page.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.route('https://linkedin.com/**', (route) => route.fulfill({ body: 'Ana' }));
    await shown.name('Ana').focus();
    const menu = run.page.getByRole('button', { name: 'More for Ana' });
    await menu.click();
    await shown.entry('Open or copy…').click();
    await shown.entry('Copy email address').click();
    await shown.alert('Email address copied.').waitFor();
    expect(await run.page.evaluate(() => navigator.clipboard.readText())).toBe('ana@north.example');
    await menu.click();
    await shown.entry('Open or copy…').click();
    const opened = context.waitForEvent('page');
    await shown.entry('Open LinkedIn').click();
    const browsed = await opened;
    await browsed.waitForURL('https://linkedin.com/in/ana');
    expect(await browsed.evaluate(() => window.opener === null)).toBe(true);
  });

  it('lets the app show a preview of the note under the pointer', async () => {
    await open(asked(1));
    await run.page.evaluate(() => {
      type Heard = (name: string, callback: (hovered: object) => void) => void;
      const { app } = (window as unknown as { workbench: { app: { workspace: { on: Heard } } } })
        .workbench;
      app.workspace.on('hover-link', (hovered) => Object.assign(window, { hovered }));
    });
    await shown.name('P0000').hover();
    const told = await run.page.evaluate(() => {
      const { hovered } = window as unknown as { hovered: Record<string, unknown> };
      const { linktext, source, targetEl, event } = hovered;
      return [linktext, source, (targetEl as Element).textContent, (event as Event).type];
    });
    expect(told).toEqual([
      ...['Contacts/P0000.md', 'informational-interviews-follow-ups', 'P0000', 'mouseover'],
    ]);
  });

  it('opens a note with a click in the tab at hand, and with the modifier in a new one', async () => {
    await open(asked(3));
    const tabs = shown.noteTabs;
    await shown.names().nth(0).click();
    await shown.frontTab('P0000').waitFor();
    expect(await tabs.count()).toBe(1);
    await shown
      .names()
      .nth(1)
      .click({ modifiers: ['Control'] });
    await expect.poll(() => tabs.count()).toBe(2);
  });
});

describe('a sidebar that was folded in', () => {
  it('shows the list as it is by then, at the place where it was left', async () => {
    await open(asked(200));
    await shown.focusList();
    for (const key of ['PageDown', 'End', 'ArrowUp']) await press(key);
    await expect.poll(focused).toBe('P0198');
    const fold = run.page.getByRole('button', { name: 'Toggle right sidebar' });
    await fold.click();
    await shown.heading('Due').waitFor({ state: 'hidden' });
    await run.writeNote('Contacts/P0198.md', '---\nstatus: closed\n---\n');
    await run.writeNote('Contacts/P0199.md', '---\nstatus: closed\n---\n');
    await shown.dueCount(199).waitFor();
    await fold.click();
    await shown.name('P0197').waitFor();
    expect(await shown.name('P0198').count()).toBe(0);
  });

  it('is back after a restart, with nothing drawn before it can be seen', async () => {
    await open(asked(2));
    await run.page.getByRole('button', { name: 'Toggle right sidebar' }).click();
    await shown.heading('Due').waitFor({ state: 'hidden' });
    await shown.load();
    expect(await shown.drawn.count()).toBe(0);
    await run.page.getByRole('button', { name: 'Toggle right sidebar' }).click();
    await shown.rows().first().waitFor();
  });
});
