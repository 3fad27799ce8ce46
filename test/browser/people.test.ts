import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus, pressAtOnce } from './app-page';
import { PeoplePage } from './people-page';
import { type BrowserRun, type BrowserStart, startWorkbenchPage } from './start-workbench';

let run: BrowserRun;
let shown: PeoplePage;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

async function begin(start: BrowserStart): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', ...start });
  shown = new PeoplePage(run.page);
}

async function open(
  files: Record<string, string>,
  lens: Parameters<PeoplePage['show']>[0] = 'Table',
  start: BrowserStart = {},
): Promise<void> {
  await begin({ files, width: 1900, ...start });
  await shown.show(lens);
}

function note(properties: string): string {
  return `---\n${properties}\n---\n`;
}

const few = {
  'Contacts/Ana.md': note('status: identified\ncompany: Northwind\nrole: Nurse'),
  'Contacts/Bo.md': note('status: contacted\ncontacted: 2026-03-10\nfit: 2'),
  'Contacts/Cy.md': note(
    'status: interviewed\ninterview: 2026-03-10T10:00\nfit: 5\nreferred-by: "[[Bo]]"',
  ),
  'Contacts/Dee.md': note('status: closed\nreferred-by: Uncle Max'),
};

/** So many people who were asked on the same day. */
function many(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_none, index) => [
      `Contacts/P${String(index).padStart(4, '0')}.md`,
      note('status: contacted\ncontacted: 2026-03-10'),
    ]),
  );
}

describe('the People pane', () => {
  it('opens in the main area once, and stays while a name opens a note', async () => {
    await open(few);
    await shown.command('Show people');
    await shown.name('Ana').click();
    await shown.frontTab('Ana').waitFor();
    await shown.command('Show people');
    await shown.frontTab('People').waitFor();
    expect(await run.page.getByRole('tab', { name: 'People' }).count()).toBe(1);
    await shown.name('Bo').click({ modifiers: ['ControlOrMeta'] });
    await shown.frontTab('Bo').waitFor();
    expect(await shown.noteTabs.allInnerTexts()).toEqual(
      expect.arrayContaining(['Ana', 'Bo', 'People']),
    );
  });

  it('says what to do where nobody is there, and where nobody is found', async () => {
    await open({ 'Reading.md': '# Reading\n' });
    await shown.pane.getByText('Nobody is on your list yet').waitFor();
    await shown.pane.getByRole('button', { name: 'Add contact' }).last().click();
    await shown.dialog('Add contact').waitFor();
    await shown.press('Escape');
    await run.writeNote('Contacts/Ana.md', few['Contacts/Ana.md']);
    await shown.name('Ana').waitFor();
    await shown.search.fill('zoe');
    await shown.pane.getByText('Nobody found').waitFor();
    await shown.button('Show everyone').click();
    await shown.name('Ana').waitFor();
    expect(await shown.search.inputValue()).toBe('');
  });

  it('searches and filters for all lenses at once', async () => {
    await open(few);
    await shown.press('/');
    await shown.search.fill('nurse');
    await expect.poll(() => shown.names()).toEqual(['Ana']);
    await shown.told.filter({ hasText: '1 of 4 people' }).waitFor();
    await shown.lens('Board').click();
    expect(await shown.pane.getByRole('listitem').count()).toBe(1);
    await shown.lens('Table').click();
    await shown.search.fill('');
    await shown.button(/^Filter by/).click();
    await shown.pane.getByRole('combobox', { name: 'Status' }).selectOption('Set aside');
    await expect.poll(() => shown.names()).toEqual(['Dee']);
  });

  it.each([
    ['Table', 'Ana', ['Name']],
    ['Board', 'Ana', []],
    ['Who led to whom', 'Bo', []],
  ] as const)(
    'leads from the search to the first and back by the arrows: %s',
    async (lens, first, between) => {
      await open(few, lens);
      await shown.search.focus();
      await shown.press('ArrowDown');
      expect(await shown.focused()).toContain(first);
      for (const place of between) {
        await shown.press('ArrowUp');
        expect(await shown.focused()).toBe(place);
      }
      await shown.press('ArrowUp');
      expect(await hasFocus(shown.search)).toBe(true);
    },
  );

  it.each(['Table', 'Board', 'Who led to whom'] as const)(
    'leads from the search to the first also where only others are in sight: %s',
    async (lens) => {
      await open(many(300), lens);
      await shown.focusPeople();
      const first = await shown.focused();
      // Where nobody led to anybody, they all are below one line of the tree.
      await shown.press('ArrowRight');
      await shown.press('End');
      await expect.poll(() => shown.focused()).toContain('P0299');
      await pressAtOnce(run.page, '/', 'ArrowDown');
      await expect.poll(() => shown.focused()).toBe(first);
    },
  );

  it('has the focus at the first person once it is shown', async () => {
    await open(few);
    await shown.openNote('Ana');
    await shown.command('Show people');
    await expect.poll(() => shown.focused()).toBe('Ana');
  });

  it('opens the menu of a person by button, by key and by the other mouse button', async () => {
    await open(few);
    await shown.row('Bo').getByRole('button', { name: 'More for Bo' }).click();
    await shown.entry('Move to…').waitFor();
    await shown.press('Escape');
    await shown.row('Bo').click({ button: 'right' });
    await shown.entry('Move to…').waitFor();
    await shown.press('Escape');
    await shown.name('Bo').focus();
    await shown.press('m');
    await shown.entry('Move to…').click();
    await shown.entry('Answered').click();
    await shown.row('Bo').getByText('Answered').waitFor();
    await shown.press('z');
    await shown.row('Bo').getByText('Asked', { exact: true }).waitFor();
  });

  it('works in a window of its own', async () => {
    await open(few, 'Board');
    const [opened] = await Promise.all([
      run.page.context().waitForEvent('page'),
      shown.command('Move current tab to new window'),
    ]);
    const popout = new PeoplePage(opened);
    await popout.card('Ana').waitFor();
    await opened.setViewportSize({ width: 1600, height: 800 });
    await popout.drag('Ana', 'Asked');
    await popout.card('Ana', 'Asked').waitFor();
    await popout.lens('Table').click();
    await popout.row('Ana').waitFor();
    await run.writeNote('Contacts/Eve.md', note('status: identified'));
    await popout.row('Eve').waitFor();
  });
});

describe('the table', () => {
  it('sorts by a press or a key on a column, and the device remembers it with the lens', async () => {
    await open(few);
    expect(await shown.names()).toEqual(['Ana', 'Bo', 'Cy', 'Dee']);
    expect(await shown.head('Name').getAttribute('aria-sort')).toBe('ascending');
    await shown.head('Fit').getByRole('button').click();
    expect(await shown.names()).toEqual(['Bo', 'Cy', 'Ana', 'Dee']);
    await shown.press('Enter');
    await expect.poll(() => shown.names()).toEqual(['Cy', 'Bo', 'Ana', 'Dee']);
    expect(await shown.head('Fit').getAttribute('aria-sort')).toBe('descending');
    expect(await shown.head('Name').getAttribute('aria-sort')).toBe('none');
    await shown.press('ArrowLeft');
    expect(await shown.focused()).toBe('Next');
    await shown.press('ArrowDown');
    expect(await shown.focused()).toBe('Cy');
    await shown.load();
    await shown.command('Show people');
    await expect.poll(() => shown.names()).toEqual(['Cy', 'Bo', 'Ana', 'Dee']);
  });

  it('has few of many rows in the page, each with its place among all', async () => {
    await open(many(1000));
    expect((await shown.names()).length).toBeLessThan(80);
    await shown.focusPeople();
    await shown.press('End');
    await expect.poll(() => shown.focused()).toBe('P0999');
    expect(await shown.row('P0999').getAttribute('aria-rowindex')).toBe('1001');
    expect(await shown.table.getAttribute('aria-rowcount')).toBe('1001');
  });

  it('moves by as much as it is scrolled, where rows are higher than was likely', async () => {
    await open(many(300), 'Table', { width: 420 });
    for (const step of [...Array<number>(20).fill(100), ...Array<number>(15).fill(-100)]) {
      const moved = await shown.rowsMovedBy(step);
      expect(moved.length).toBeGreaterThan(3);
      expect(new Set(moved)).toEqual(new Set([step]));
    }
  });

  it('is scrolled to its end at once, and back', async () => {
    await open(many(1500));
    await shown.scrollTo(1e6);
    await expect.poll(() => shown.names()).toContain('P1499');
    await shown.scrollTo(0);
    await expect.poll(() => shown.names()).not.toContain('P1499');
    expect(await shown.names()).toContain('P0001');
  });

  it('keeps the focus and what can be seen where another note changes', async () => {
    await open(many(300));
    await shown.focusPeople();
    await shown.press('End');
    await expect.poll(() => shown.focused()).toBe('P0299');
    await run.writeNote('Contacts/A.md', note('status: identified'));
    await shown.told.filter({ hasText: '301 people' }).waitFor();
    expect(await shown.focused()).toBe('P0299');
    expect(await shown.name('P0299').evaluate((name) => name.checkVisibility())).toBe(true);
  });
});

describe('the board', () => {
  it('has the seats of those in play, and tells who takes them', async () => {
    await open(few, 'Board');
    await shown.pane.getByRole('button', { name: '1 of 5 conversations in play' }).click();
    await shown.pane.getByText('In play: Bo (asked).').waitFor();
  });

  it('runs the command of the stage that a card is dropped on, with its undo', async () => {
    await open(few, 'Board');
    await shown.drag('Ana', 'Asked');
    await shown.alert('Ana: marked as asked').waitFor();
    await shown.card('Ana', 'Asked').waitFor();
    await shown.told.filter({ hasText: 'Ana is in “Asked” now.' }).waitFor({ state: 'attached' });
    expect(await run.readNote('Contacts/Ana.md')).toContain('status: contacted');
    await shown.alert().getByRole('button', { name: 'Undo' }).click();
    await shown.card('Ana', 'On my list').waitFor();
    expect(await run.readNote('Contacts/Ana.md')).toBe(few['Contacts/Ana.md']);
  });

  it('lifts a card by the name too, which has the focus from then on', async () => {
    await open(few, 'Board');
    await shown.liftOver('Ana', 'Asked', 'name');
    await shown.page.mouse.up();
    await shown.alert('Ana: marked as asked').waitFor();
  });

  it('asks what the command needs to know, and leaves all as it is where that is not told', async () => {
    await open(few, 'Board');
    await shown.drag('Bo', 'Booked');
    await shown.dialog('Schedule an interview with Bo').waitFor();
    await shown.press('Escape');
    await shown.card('Bo', 'Asked').waitFor();
    expect(await run.readNote('Contacts/Bo.md')).toBe(few['Contacts/Bo.md']);
  });

  it('refuses what makes no sense, saying what is open', async () => {
    await open(few, 'Board');
    await shown.drag('Cy', 'In touch');
    await shown
      .alert('“Cy” was not moved. Cy still has a thank-you and a reflection open.')
      .waitFor();
    await shown.card('Cy', 'Talked').waitFor();
  });

  it('goes by the column that has come under a pointer that rests, once the board scrolled along', async () => {
    await open(few, 'Board', { width: 1000 });
    const isLastInSight = async (): Promise<boolean> => {
      const [pane, last] = [
        await shown.pane.boundingBox(),
        await shown.column('Set aside').boundingBox(),
      ];
      return pane !== null && last !== null && last.x + last.width <= pane.x + pane.width;
    };
    expect(await isLastInSight()).toBe(false);
    await shown.liftToRightSide('Ana');
    await expect.poll(isLastInSight).toBe(true);
    await run.page.mouse.up();
    await shown.column('Set aside').getByText('2').waitFor();
    expect(await run.readNote('Contacts/Ana.md')).toContain('status: closed');
  });

  it('lets a card be put back while it is carried, and a click open the note', async () => {
    await open(few, 'Board');
    await shown.liftOver('Ana', 'Asked');
    await shown.press('Escape');
    await run.page.mouse.up();
    await shown.card('Ana', 'On my list').waitFor();
    expect(await run.readNote('Contacts/Ana.md')).toBe(few['Contacts/Ana.md']);
    await shown.name('Ana').click();
    await shown.frontTab('Ana').waitFor();
  });

  it('takes a card that a finger holds to where it is dropped', async () => {
    await open(few, 'Board');
    const finger = await shown.touch('Ana');
    await shown.carried.waitFor();
    await finger.moveTo('Asked');
    await finger.up();
    await shown.alert('Ana: marked as asked').waitFor();
    await shown.card('Ana', 'Asked').waitFor();
    expect(await shown.carried.count()).toBe(0);
  });

  it('shows the menu of a card that a finger holds and lets go', async () => {
    await open(few, 'Board');
    const finger = await shown.touch('Ana');
    await shown.carried.waitFor();
    await finger.up();
    await shown.entry('Move to…').waitFor();
    expect(await run.readNote('Contacts/Ana.md')).toBe(few['Contacts/Ana.md']);
  });

  it('scrolls under a finger that moves at once, and carries nothing', async () => {
    await open(many(60), 'Board');
    const top = async (): Promise<number> => (await shown.card('P0003').boundingBox())?.y ?? 0;
    const before = await top();
    const finger = await shown.touch('P0003');
    await finger.moveBy(0, -60);
    await expect.poll(top).toBeLessThan(before - 10);
    await finger.up();
    expect(await shown.carried.count()).toBe(0);
    expect(await run.readNote('Contacts/P0003.md')).toBe(many(4)['Contacts/P0003.md']);
  });

  it('is walked by the arrows, and with Shift they move the person, who keeps the focus', async () => {
    await open(few, 'Board');
    await shown.focusPeople();
    expect(await shown.focused()).toBe('Ana');
    await shown.press('ArrowRight');
    expect(await shown.focused()).toBe('Bo');
    await shown.press('ArrowLeft');
    await shown.press('Shift+ArrowRight');
    await shown.card('Ana', 'Asked').waitFor();
    await expect.poll(() => shown.focused()).toBe('Ana');
    expect(await hasFocus(shown.column('Asked'))).toBe(true);
    await shown.press('Shift+ArrowRight');
    await shown.card('Ana', 'Answered').waitFor();
    await expect.poll(() => hasFocus(shown.column('Answered'))).toBe(true);
  });

  it('has the closed stages folded until they are pressed, and takes drops on them', async () => {
    await open(few, 'Board');
    expect(await shown.card('Dee').count()).toBe(0);
    await shown.column('Set aside').getByRole('button').click();
    await shown.card('Dee', 'Set aside').waitFor();
    await shown.drag('Bo', 'No answer');
    await shown.alert('Bo: marked as no answer').waitFor();
    await shown.column('No answer').getByText('1').waitFor();
  });

  it('keeps the keyboard at work once somebody went into a folded stage, for whom Z is heard', async () => {
    const files = { ...few, 'Contacts/Bea.md': few['Contacts/Bo.md'] };
    await open(files, 'Board', { width: 2600 });
    await shown.drag('Bo', 'Set aside');
    await shown.alert('Bo: set aside').waitFor();
    await expect.poll(() => shown.focused()).toBe('Bea');
    await shown.press('z');
    await shown.alert('“Bo: set aside” was undone.').waitFor();
    await shown.card('Bo', 'Asked').waitFor();

    await shown.drag('Cy', 'Set aside');
    await expect.poll(() => shown.focused()).toBe('Ana');
  });

  it('has the keyboard at a folded stage where nobody else is left', async () => {
    await open({ 'Contacts/Ana.md': few['Contacts/Ana.md'] }, 'Board', { width: 2600 });
    await shown.drag('Ana', 'Set aside');
    await shown.alert('Ana: set aside').waitFor();
    await expect.poll(() => hasFocus(shown.column('Set aside'))).toBe(true);
    await shown.press('z');
    await shown.card('Ana', 'On my list').waitFor();
  });

  it('has few of many cards in the page', async () => {
    await open(many(1000), 'Board');
    await shown.column('Asked').getByText('1,000').waitFor();
    expect(await shown.pane.getByRole('listitem').count()).toBeLessThan(80);
  });
});

describe('who led to whom', () => {
  it('is a tree that is walked, folded and opened by keys', async () => {
    await open(few, 'Who led to whom');
    await shown.focusPeople();
    expect(await shown.focused()).toContain('Bo');
    expect(await shown.line('Bo').getAttribute('aria-expanded')).toBe('true');
    await shown.press('ArrowRight');
    await expect.poll(() => shown.focused()).toContain('Cy');
    expect(await shown.line('Cy').getAttribute('aria-level')).toBe('2');
    await shown.press('ArrowLeft');
    await shown.press('ArrowLeft');
    await shown.line('Cy').waitFor({ state: 'detached' });
    await shown.press('ArrowRight');
    await shown.line('Cy').waitFor();
    await shown.press('Enter');
    await shown.frontTab('Bo').waitFor();
  });

  it('has whoever is no contact by the name, and those whom nobody led to at the end', async () => {
    await open(few, 'Who led to whom');
    await shown.line('Uncle Max').waitFor();
    await shown.line('Dee').waitFor();
    await shown.line('Nobody led you to them').click({ position: { x: 12, y: 12 } });
    await shown.line('Ana').waitFor();
  });
});
