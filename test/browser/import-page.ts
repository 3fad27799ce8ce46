import type { Locator, Page } from 'playwright-core';
import { AppPage, parts } from './app-page';

/** The dialog that brings people in from a file, and the app around it. */
export class ImportPage extends AppPage {
  /** All of the dialog. */
  readonly shown: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    super(page);
    this.shown = page.locator(parts.dialog);
    this.search = this.shown.getByRole('searchbox', { name: 'Search people' });
  }

  /** Chooses a file in the window of the system, which a press opens. */
  async choose(
    name: string,
    buffer: Buffer,
    press: () => Promise<void> = () => this.button('Choose file').click(),
  ): Promise<void> {
    const pressed = async (): Promise<void> => {
      // By the answer to this the browser knows that its own window is not to be shown.
      await this.page.evaluate(() => undefined);
      await press();
    };
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), pressed()]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer });
  }

  /** The box by which somebody is ticked. */
  tick(name: string): Locator {
    return this.shown.getByRole('checkbox', { name: `Import ${name}`, exact: true });
  }

  /** Whether a rule takes the browser’s own cross out of the search, of which no other style tells. */
  hidesCrossOfBrowser(): Promise<boolean> {
    return this.search.evaluate((field) => {
      const cross = '::-webkit-search-cancel-button';
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      return rules.some(
        (rule) =>
          rule instanceof CSSStyleRule &&
          rule.selectorText.endsWith(cross) &&
          field.matches(rule.selectorText.slice(0, -cross.length)) &&
          rule.style.display === 'none',
      );
    });
  }

  /** The names in the rows that are in the page. */
  names(): Promise<string[]> {
    return this.shown.getByRole('rowheader').allInnerTexts();
  }
}
