import type { Locator, Page } from 'playwright-core';

/** What a user sees of the app and does in it, found by role and name, as by whoever listens to it. */
export class SidebarPage {
  constructor(private readonly page: Page) {}

  /** Runs a command from the app's palette. */
  async command(name: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('Control+p');
    const palette = this.page.getByRole('dialog').getByPlaceholder('Select a command...');
    await palette.fill(name);
    await keyboard.press('Enter');
  }

  /** The dialogs of this title; where none is told, all that are open. */
  dialog(title?: string): Locator {
    return this.page.getByRole('dialog', title === undefined ? {} : { name: title });
  }

  /** A notice, or what a form says is wrong, that holds these words. */
  alert(words: string): Locator {
    return this.page.getByRole('alert').filter({ hasText: words });
  }
}
