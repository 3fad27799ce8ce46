import { afterEach, describe, expect, it } from 'vitest';
import { PeoplePage } from './people-page';
import { excess, isCut, misplaced, rightEdges } from './room';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

// What is shown, in the looks that users give the app: a narrow side, large text, text from right to
// left, and colours that the system decides.

afterEach(endRuns);

const talked = 'Contacts/Nursing/Josephine Tuilagi.md';
const large = { smaller: '17px', small: '18px', medium: '20px' };

async function open(start: BrowserStart = {}): Promise<BrowserRun & { shown: SidebarPage }> {
  const run = await startWorkbenchPage({ now: '2026-03-11T09:30', ...start });
  const shown = new SidebarPage(run.page);
  await shown.show();
  return { ...run, shown };
}

async function openPeople(start: BrowserStart = {}): Promise<PeoplePage> {
  const { page } = await open(start);
  const people = new PeoplePage(page);
  await people.show();
  return people;
}

describe('a sidebar of 220 pixels', () => {
  it.each([
    ['what comes next', {}],
    ['the person of the open note', { open: talked }],
  ])('has room for the card with %s, in large text too', async (_, start) => {
    const { shown } = await open(start);
    await shown.setSideWidth('220px');
    for (const sizes of [{}, large]) {
      await shown.setTextSizes(sizes);
      await expect.poll(() => excess(shown.view)).toBe(0);
      expect(await misplaced(shown.card)).toEqual([]);
    }
  });

  it('has room for both clocks of an interview, in its row and on the card, in large text too', async () => {
    const booked = (zone: string): string =>
      `---\nstatus: scheduled\ninterview: 2026-03-11T18:30\nprepared: 2026-03-10\ntime-zone: ${zone}\n---\n`;
    const buenosAires = booked('America/Argentina/Buenos_Aires');
    const { shown } = await open({
      files: { 'Contacts/Ana Reyes.md': buenosAires, 'Contacts/Zoe.md': booked('Asia/Kolkata') },
      theme: 'dark',
    });
    await shown.setSideWidth('220px');
    await shown.name('Zoe').focus();
    for (const sizes of [{}, large]) {
      await shown.setTextSizes(sizes);
      for (const told of ['in Buenos Aires', 'in Kolkata']) {
        expect(await isCut(shown.view.getByText(told))).toBe(false);
      }
      expect(await excess(shown.view)).toBe(0);
      expect(await misplaced(shown.card)).toEqual([]);
    }
  });

  it('has all of a name in a row of 44 pixels, over what is to be done', async () => {
    const { shown } = await open();
    await shown.setSideWidth('220px');
    const row = shown.row('Rajan Thapa');
    const name = row.getByRole('link');
    const what = row.getByText('Say thank you', { exact: true });
    await expect.poll(() => isCut(name)).toBe(false);
    expect(await isCut(what)).toBe(false);
    const over = await name.boundingBox();
    expect((await what.boundingBox())?.y).toBeGreaterThan(over?.y ?? Infinity);
    expect((await row.boundingBox())?.height).toBe(44);
  });
});

describe('everyone', () => {
  it.each(['Table', 'Board', 'Who led to whom'] as const)(
    'has the bar over "%s" in the pane, in any size of text',
    async (lens) => {
      const people = await openPeople();
      await people.lens(lens).click();
      await people.button(/^Filter by status/).click();
      for (const sizes of [{}, large]) {
        await people.setTextSizes(sizes);
        await expect.poll(() => excess(people.pane)).toBe(0);
        expect(await misplaced(people.bar)).toEqual([]);
      }
    },
  );

  it('says in the table what comes next, and for when, without a cut', async () => {
    const people = await openPeople();
    const row = people.row('Grace Adeyemi-Holt');
    expect(await isCut(row.getByText('Agree on a time', { exact: true }))).toBe(false);
    expect(await isCut(row.getByText('was due Fri 6 Mar', { exact: true }))).toBe(false);
  });

  it('has the name of a person at the head of their row', async () => {
    const people = await openPeople();
    const head = people.row('Amara Nwosu').getByRole('rowheader', { name: 'Amara Nwosu' });
    expect(await head.count()).toBe(1);
  });
});

describe('an app from right to left', () => {
  async function mirror({ page }: PeoplePage | SidebarPage): Promise<void> {
    await page.evaluate(() => {
      document.body.classList.add('mod-rtl');
      document.body.dir = 'rtl';
    });
  }

  it('mirrors the rows and the card', async () => {
    const { shown } = await open({ open: talked });
    await mirror(shown);
    const row = shown.row('Rajan Thapa');
    const [name = 0, left = 0] = await rightEdges(
      row.getByRole('link'),
      row.getByText('3 days late', { exact: true }).first(),
    );
    expect(name).toBeGreaterThan(left);
    const [next = 0, person = 0] = await rightEdges(
      shown.card.getByRole('button', { name: 'Next', exact: true }),
      shown.card.getByRole('button', { name: 'This person', exact: true }),
    );
    expect(next).toBeGreaterThan(person);
    expect(await excess(shown.view)).toBe(0);
  });

  it('mirrors everyone, on the board and in the tree', async () => {
    const people = await openPeople();
    await mirror(people);
    await people.lens('Board').click();
    const [first = 0, second = 0] = await rightEdges(
      people.column('On my list'),
      people.column('Asked'),
    );
    expect(first).toBeGreaterThan(second);
    await people.lens('Who led to whom').click();
    const [above = 0, below = 0] = await rightEdges(
      people.name('Ximena Villalobos'),
      people.name('Femi Oyelaran'),
    );
    expect(above).toBeGreaterThan(below);
  });
});

describe('colours of the system', () => {
  it('has an edge around what has the focus and what is chosen', async () => {
    const { page, shown } = await open({ open: talked });
    await page.emulateMedia({ forcedColors: 'active' });
    const side = shown.card.getByRole('button', { name: 'This person', exact: true });
    expect(await edge(side)).toMatch(/^solid [2-9]px/);
    await shown.names().first().focus();
    expect(await edge(shown.focus)).toMatch(/^solid [2-9]px/);
    const people = new PeoplePage(page);
    await people.show('Board');
    expect(await edge(people.lens('Board'))).toMatch(/^solid [2-9]px/);
    await people.focusPeople();
    await people.press('ArrowDown');
    expect(await edge(people.focus)).toMatch(/^solid [2-9]px/);
  });

  it('has an edge around the buttons of a dialog', async () => {
    const { page, shown } = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await shown.command('Add contact');
    const add = shown.dialog().getByRole('button', { name: 'Add contact' });
    expect(await add.evaluate((el) => getComputedStyle(el).borderTopStyle)).toBe('solid');
  });

  function edge(element: SidebarPage['focus']): Promise<string> {
    return element.evaluate((el) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(el);
      return `${outlineStyle} ${outlineWidth}`;
    });
  }
});
