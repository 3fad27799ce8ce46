import type { Locator, Page } from 'playwright-core';

/** The dialog in which a message is drafted. */
export class DraftPage {
  readonly dialog: Locator;
  readonly text: Locator;
  readonly template: Locator;
  /** What holds the text and, beside or below it, what helps to write it. */
  readonly columns: Locator;
  private readonly lookAt: Locator;

  constructor(page: Page) {
    const title = /^(First message to|Reminder to|Reply to|Thank-you to|Check-in with) /;
    this.dialog = page.getByRole('dialog', { name: title });
    this.text = this.dialog.getByRole('textbox', { name: 'Message', exact: true });
    this.template = this.dialog.getByRole('combobox', { name: 'Template' });
    this.columns = this.dialog.locator('.ii-draft-columns');
    this.lookAt = this.dialog.getByRole('group', { name: 'Things to look at' });
  }

  message(): Promise<string> {
    return this.text.inputValue();
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** What the dialog says to look at again. */
  advice(): Promise<string[]> {
    return this.lookAt.getByRole('button').allInnerTexts();
  }
}

/** The main button of a dialog, which stands last. */
export function mainButton(dialog: Locator): Locator {
  return dialog.getByRole('button').last();
}
