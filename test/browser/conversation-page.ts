import type { Locator, Page } from 'playwright-core';
import { AppPage, parts } from './app-page';

/** The pane from which a talk is held, found by role and name. */
export class ConversationPage extends AppPage {
  readonly pane: Locator;
  /** The time left, or until it begins. */
  readonly clock: Locator;

  constructor(page: Page) {
    super(page);
    this.pane = page.locator(parts.conversation);
    this.clock = this.pane.getByRole('timer');
  }

  /** A button of the pane. */
  override button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  answer(question: string): Locator {
    return this.pane.getByRole('textbox', { name: `Answer: ${question}` });
  }

  field(name: string): Locator {
    return this.pane.getByRole('textbox', { name, exact: true });
  }

  asked(question: string): Locator {
    return this.pane.getByRole('checkbox', {
      name: new RegExp(`^${question.replace('?', '\\?')}`),
    });
  }

  /** A number from 1 to 5, how well the job would fit. */
  fit(number: number): Locator {
    return this.pane.getByRole('radio', { name: String(number) });
  }

  /** Whether the end of the field with the focus, where the cursor is, can be seen. */
  isCursorSeen(): Promise<boolean> {
    return this.page.evaluate((selector) => {
      const field = document.activeElement;
      const pane = document.querySelector(selector)?.closest('.view-content');
      if (field === null || !pane?.contains(field)) throw new Error('No field has the focus.');
      const end = field.getBoundingClientRect().bottom;
      // The last line is within the last 44 pixels.
      return end - 44 < pane.getBoundingClientRect().bottom && end > 100;
    }, parts.conversation);
  }

  /** What of the field with the focus is hidden by the edges of the pane or what sticks to it, in pixels. */
  hiddenOfField(): Promise<number> {
    return this.page.evaluate((selector) => {
      const field = document.activeElement;
      const pane = document.querySelector(selector)?.closest('.view-content');
      if (field === null || !pane?.contains(field)) throw new Error('No field has the focus.');
      const { top, bottom, left, right } = field.getBoundingClientRect();
      const bars = [...pane.querySelectorAll('*')].filter(
        (each) => getComputedStyle(each).position === 'sticky' && !each.contains(field),
      );
      const view = pane.getBoundingClientRect();
      const ceiling = Math.max(view.top, ...bars.map((bar) => bar.getBoundingClientRect().bottom));
      const floor = Math.min(view.bottom, window.innerHeight);
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const covered = middle !== null && (field === middle || field.contains(middle)) ? 0 : 1;
      return Math.max(0, ceiling - top) + Math.max(0, bottom - floor) + covered;
    }, parts.conversation);
  }
}
