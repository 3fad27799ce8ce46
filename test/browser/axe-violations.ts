import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What the stand-in imitates of the app and no plugin can change, the theme's accent included. */
export const chrome = '.prompt, .prompt-results, .search-input-clear-button, button.mod-cta';

/** What axe finds wrong in a part of the page: each rule with the elements that break it. */
export async function violations(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, ofTheApp]) => {
      const { axe: runner } = window as unknown as {
        axe: { run(part: string): Promise<Record<'violations', Violation[]>> };
      };
      interface Violation {
        id: string;
        nodes: { html: string; target: string[]; failureSummary?: string }[];
      }
      const found = await runner.run(selector);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(
            ({ target }) => document.querySelector(target.join(' '))?.matches(ofTheApp) !== true,
          )
          .map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
      );
    },
    [part, chrome] as const,
  );
}
