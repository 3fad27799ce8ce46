import type { Locator, Page } from 'playwright-core';
import { AppPage, parts } from './app-page';

const groups =
  /^(Today|Overdue|Due|Next to ask|More on your list|Upcoming|Waiting|Others|Problems)$/;

/** The sidebar, and the app around it. */
export class SidebarPage extends AppPage {
  /** The sidebar with the app's header over it. */
  readonly leaf: Locator;
  /** What holds the sidebar and scrolls it. */
  readonly view: Locator;
  /** All of the sidebar, whether it can be seen or not. */
  readonly drawn: Locator;
  /** The button that tells how many are in play, first of the header. */
  readonly inPlay: Locator;
  /** The button that offers the ways of adding people. */
  readonly add: Locator;
  /** What comes next, or the person whose note is open. */
  readonly card: Locator;
  readonly search: Locator;
  /** What can be done for all who are selected. */
  readonly selection: Locator;
  readonly timer: Locator;
  readonly welcome: Locator;
  readonly setUp: Locator;

  constructor(page: Page) {
    super(page);
    this.leaf = page.locator(
      '.workspace-leaf-content[data-type="informational-interviews-follow-ups"]',
    );
    this.view = page.locator(parts.sidebar);
    this.drawn = page.locator('.ii-sidebar');
    this.inPlay = page.getByRole('button', { name: / in play$/ });
    this.add = page.getByRole('button', { name: 'Add people' });
    this.card = page.getByRole('region', { name: /^(Next|This person)/ });
    this.search = page.getByRole('searchbox', { name: 'Search people' });
    this.selection = page.getByRole('toolbar', { name: 'For everyone selected' });
    this.timer = page.getByRole('region', { name: /^Interview timer/ });
    this.welcome = page.getByRole('region', { name: 'Welcome back' });
    this.setUp = page.getByRole('region', { name: 'Set up' });
  }

  /** Shows the sidebar, and waits until there are rows, or what stands in their place. */
  async show(): Promise<void> {
    await this.command('Show follow-ups');
    await this.rows()
      .or(this.card)
      .or(this.button(/^Add (?:contact|one person)$/))
      .first()
      .waitFor();
    await this.view.locator(':focus').waitFor();
  }

  /** The rows that are in the page; where a group is told, those of it. */
  rows(group: string | RegExp = groups): Locator {
    return this.page.getByRole('list', { name: group, exact: true }).getByRole('listitem');
  }

  /** The rows of a person; where words are told, those that hold them. */
  row(name: string, words: string | RegExp = ''): Locator {
    return this.of(name, this.rows()).filter({ hasText: words });
  }

  /** What does not fit in a person's note. */
  problem(name: string): Locator {
    return this.of(name, this.rows('Problems'));
  }

  private of(name: string, rows: Locator): Locator {
    return rows.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** The names in the rows that are in the page. */
  names(): Locator {
    return this.rows().getByRole('link');
  }

  /** The name of a person in the list, which opens their note. */
  name(name: string): Locator {
    return this.rows().getByRole('link', { name, exact: true });
  }

  /** A button of a row, which is unfolded for it. */
  async inRow(row: Locator, button: string | RegExp): Promise<Locator> {
    await row.getByRole('link').focus();
    return row.getByRole('button', { name: button });
  }

  /** The heading of a group, which opens and closes it. */
  heading(title: string): Locator {
    const heading = this.page.getByRole('heading', { name: new RegExp(`^${title}`) });
    return heading.getByRole('button');
  }

  /** How many are due, as the status bar tells it; where a number is told, once it is that. */
  dueCount(count?: number): Locator {
    const told = count ?? '\\d+';
    return this.page.getByRole('button', { name: new RegExp(`^${told} due: show follow-ups$`) });
  }

  /** Gives the focus to the place of the list at which the Tab key stops. */
  async focusList(): Promise<void> {
    await this.page.locator(`${parts.list} [data-stop][tabindex="0"]`).focus();
  }

  /** Opens the last group, which is in the page once it has been scrolled to. */
  async openProblems(): Promise<void> {
    await this.focusList();
    await this.press('End');
    await this.heading('Problems').click();
    await this.rows('Problems').first().waitFor();
  }

  /** Opens what can be set of the plugin. */
  async openSettings(): Promise<void> {
    await this.command('Open settings');
    const tab = this.page.locator('.vertical-tab-nav-item', { hasText: 'Informational' });
    await tab.click();
  }

  /** Waits until just this is told to whoever does not see the list. */
  async hear(told: string): Promise<void> {
    const said = this.drawn.getByRole('status').filter({ hasText: new RegExp(`^${told}$`) });
    await said.waitFor({ state: 'attached' });
  }

  /** The first row that can be seen, and how far down it begins. */
  topRow(): Promise<{ name: string; top: number }> {
    return this.view.evaluate((view) => {
      const { top } = view.getBoundingClientRect();
      for (const name of view.querySelectorAll('li a')) {
        const row = name.closest('li')?.getBoundingClientRect();
        if (row && row.bottom > top) return { name: name.textContent, top: row.top };
      }
      throw new Error('There is no row.');
    });
  }

  /** Whether the rows lie one below the other, as when each was measured. */
  rowsTouch(): Promise<boolean> {
    return this.rows().evaluateAll((rows) => {
      const boxes = rows.map((row) => row.getBoundingClientRect());
      return (
        boxes.length > 1 &&
        boxes.every(({ top }, at) => Math.abs(top - (boxes[at - 1]?.bottom ?? top)) < 3)
      );
    });
  }

  /** Whether there are rows down to the end of the window. */
  fillsWindow(): Promise<boolean> {
    return this.rows()
      .last()
      .evaluate((row) => row.getBoundingClientRect().bottom >= window.innerHeight);
  }
}
