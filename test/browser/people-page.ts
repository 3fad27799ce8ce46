import type { Locator, Page } from 'playwright-core';
import { AppPage } from './app-page';

/** The People pane, and the app around it. */
export class PeoplePage extends AppPage {
  /** All of the pane, whether it can be seen or not. */
  readonly pane: Locator;
  /** What stands above every lens. */
  readonly bar: Locator;
  readonly search: Locator;
  readonly table: Locator;
  readonly tree: Locator;
  /** What is told to whoever does not see the pane. */
  readonly told: Locator;

  constructor(page: Page) {
    super(page);
    this.pane = page.locator('.ii-people');
    this.bar = this.pane.locator('.ii-people-bar');
    this.search = this.pane.getByRole('searchbox', { name: 'Search people' });
    this.table = this.pane.getByRole('table', { name: 'People' });
    this.tree = this.pane.getByRole('tree', { name: 'Who led to whom' });
    this.told = this.pane.getByRole('status');
  }

  /** Shows the pane through one of its lenses. */
  async show(lens: 'Table' | 'Board' | 'Who led to whom' = 'Table'): Promise<void> {
    await this.command('Show people');
    await this.lens(lens).click();
  }

  lens(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** The names in the rows of the table that are in the page. */
  names(): Promise<string[]> {
    return this.table.getByRole('link').allInnerTexts();
  }

  /** The row of a person in the table. */
  row(name: string): Locator {
    return this.of(name, this.table.getByRole('row'));
  }

  /** The name of a person, in whatever lens. */
  name(name: string): Locator {
    return this.pane.getByRole('link', { name, exact: true });
  }

  private of(name: string, all: Locator): Locator {
    return all.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** The head of a column of the table, by which it is sorted. */
  head(column: string): Locator {
    return this.table.getByRole('columnheader', { name: column });
  }

  /** The column of a stage on the board. */
  column(stage: string): Locator {
    return this.pane.getByRole('region', { name: new RegExp(`^${stage}: `) });
  }

  /** The card of a person in a column, or anywhere on the board. */
  card(name: string, stage?: string): Locator {
    const place = stage === undefined ? this.pane : this.column(stage);
    return this.of(name, place.getByRole('listitem'));
  }

  /** Drags a card by the mouse to the head of a column. */
  async drag(name: string, stage: string): Promise<void> {
    await this.liftOver(name, stage);
    await this.page.mouse.up();
  }

  /** Lifts a card by the mouse and carries it over the head of a column. */
  async liftOver(name: string, stage: string): Promise<void> {
    await this.card(name).hover();
    await this.page.mouse.down();
    const to = await this.column(stage).boundingBox();
    if (to === null) throw new Error(`“${stage}” is not on the screen.`);
    await this.page.mouse.move(to.x + 20, to.y + 20, { steps: 4 });
  }

  /** The line of a person in the tree. */
  line(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^${name}`) });
  }

  /** Puts the focus on the place among the people at which the Tab key stops. */
  async focusPeople(): Promise<void> {
    await this.pane.locator('[data-stop][tabindex="0"]').first().focus();
  }
}
