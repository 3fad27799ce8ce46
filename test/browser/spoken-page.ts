import type { Locator, Page } from 'playwright-core';
import type { Texts } from '../../src/core/texts/en';
import { AppPage, parts } from './app-page';

/** The app in a language: commands by their ids, and what is pressed by the texts of the language. */
export class SpokenPage extends AppPage {
  /** The names in the rows of the sidebar. */
  readonly names: Locator;
  readonly blockNames: Locator;
  /** The button that tells how many are in play. */
  readonly inPlay: Locator;
  /** The boxes by which people are selected. */
  readonly ticks: Locator;
  /** The menu of the row that is unfolded. */
  readonly rowMenu: Locator;
  /** What looking back folds. */
  readonly folds: Locator;

  constructor(
    page: Page,
    readonly texts: Texts,
  ) {
    super(page);
    this.names = page.locator(`${parts.list} li a`);
    this.blockNames = page.locator(`${parts.block} li a`);
    this.inPlay = page.locator('.ii-in-play');
    this.ticks = page.locator(`${parts.list} input`);
    this.rowMenu = page.locator('.ii-row-menus button').last();
    this.folds = page.locator(`${parts.lookBack} summary`);
  }

  /** Runs a command of the plugin. */
  async run(id: string): Promise<void> {
    await this.page.evaluate((command) => {
      window.workbench?.host.commands.executeCommandById(`informational-interviews:${command}`);
    }, id);
  }

  /** Presses what has this name, in a part of the page. */
  async push(name: string, part: string): Promise<void> {
    const place = this.page.locator(part).last();
    await place.getByRole('button', { name, exact: true }).first().click();
  }

  /** Opens a note in the tab in front. */
  async showNote(path: string): Promise<void> {
    await this.page.evaluate(async (place) => {
      const { app } = window.workbench ?? {};
      const file = app?.vault.getFileByPath(place);
      if (file) await app?.workspace.getLeaf().openFile(file);
    }, path);
  }

  /** Shows the sidebar with its first row unfolded. */
  async showList(): Promise<void> {
    await this.run('show-follow-ups');
    await this.names.first().focus();
  }

  /** Opens the last group of the sidebar, and its first row. */
  async openProblems(): Promise<void> {
    await this.showList();
    await this.press('End');
    await this.page.locator('.ii-group-toggle').last().click();
    await this.page.locator('.ii-problem a').first().focus();
    await this.page.locator('.ii-fix').first().waitFor();
  }

  /** Selects all of the open note. */
  async selectNote(): Promise<void> {
    await this.page.locator('.cm-content').focus();
    await this.press('Control+a');
  }

  /** Shows the open note as it is read. */
  async read(): Promise<void> {
    await this.page.locator('.cm-content').focus();
    await this.command('Toggle reading view');
    await this.blockNames.first().focus();
  }

  /** Chooses a file to import people from. */
  async importFile(name: string, buffer: Buffer): Promise<void> {
    await this.run('import-people');
    const press = async (): Promise<void> => {
      // By the answer to this the browser knows that its own window is not to be shown.
      await this.page.evaluate(() => undefined);
      await this.push(this.texts.importing.choose.file, parts.dialog);
    };
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), press()]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer });
  }
}
