import type { Locator, Page } from 'playwright-core';
import { AppPage, parts } from './app-page';

/** The pane to look back in, found by role and name. */
export class LookBackPage extends AppPage {
  readonly pane: Locator;
  readonly search: Locator;
  /** What is told of how many talks are shown. */
  readonly told: Locator;

  constructor(page: Page) {
    super(page);
    this.pane = page.locator(parts.lookBack);
    this.search = this.pane.getByRole('searchbox', { name: 'Search talks' });
    this.told = this.pane.getByRole('status');
  }

  /** Shows a part of the pane. */
  async show(part: 'What I learned' | 'Answers' | 'Progress' = 'What I learned'): Promise<void> {
    await this.command('Look back');
    await this.button(part).click();
  }

  override button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  choice(name: string): Locator {
    return this.pane.getByRole('combobox', { name, exact: true });
  }

  person(name: string): Locator {
    return this.pane.getByRole('link', { name, exact: true });
  }

  /** Of the groups side by side the names with how many talks each has. */
  groups(): Promise<string[]> {
    return this.pane.getByRole('heading', { level: 3 }).allInnerTexts();
  }

  picture(name: string | RegExp): Locator {
    return this.pane.getByRole('img', { name });
  }

  table(name: string): Locator {
    return this.pane.getByRole('table', { name, exact: true });
  }

  /** Opens the table behind a picture. */
  async openTable(name: string): Promise<Locator> {
    const figure = this.pane.getByRole('figure').filter({ hasText: name });
    await figure.getByText('Show as table').click();
    return this.table(name);
  }
}
