import type { Locator, Page } from 'playwright-core';
import { AppPage, parts } from './app-page';

/** The blocks with what is due in the notes that are open, and the app around them. */
export class BlockPage extends AppPage {
  readonly block: Locator;
  /** The notes as they are read. */
  readonly notes: Locator;

  constructor(page: Page) {
    super(page);
    this.notes = page.locator('.markdown-reading-view');
    this.block = this.notes.locator(parts.block);
  }

  /** Shows the open note as it is read, until the block in it is drawn. */
  async read(): Promise<void> {
    await this.editor.focus();
    await this.command('Toggle reading view');
    await this.block.first().waitFor();
  }

  rows(): Locator {
    return this.block.getByRole('listitem');
  }

  row(name: string): Locator {
    return this.rows().filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** Presses the line of somebody's row beside the name, until it has unfolded. */
  async unfold(name: string): Promise<void> {
    await this.row(name).locator('.ii-what').first().click();
    await this.row(name).getByRole('button').first().waitFor();
  }

  /** A button of somebody's row, which is unfolded. */
  inRow(name: string, button: string | RegExp): Locator {
    return this.row(name).getByRole('button', { name: button });
  }

  /** Opens a note as it is read in a tab of its own, and waits until so many blocks are drawn. */
  async readInTab(path: string, blocks: number): Promise<void> {
    await this.page.evaluate(async (place) => {
      const app = window.workbench?.app;
      const file = app?.vault.getFileByPath(place);
      if (app === undefined || !file) throw new Error('There is no such note.');
      await app.workspace.getLeaf('tab').openFile(file, { state: { mode: 'preview' } });
    }, path);
    await this.block.nth(blocks - 1).waitFor({ state: 'attached' });
  }

  /** Closes the tab of a note by the cross on it. */
  async closeTab(name: string): Promise<void> {
    const tab = this.noteTabs.filter({ hasText: name });
    await tab.hover();
    await tab.locator('.workspace-tab-header-inner-close-button').click();
  }

  /** How many listen to the window getting the focus, as each block that is drawn does. */
  async focusListeners(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    const { objectId } = result;
    if (objectId === undefined) throw new Error('The page has no window.');
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    await session.detach();
    return listeners.filter(({ type }) => type === 'focus').length;
  }

  names(): Promise<string[]> {
    return this.rows().getByRole('link').allTextContents();
  }
}
