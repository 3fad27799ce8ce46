import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chrome } from './app-page';

/** Minified: it goes to each page. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong in a part of the page: each rule with the elements that break it. */
export async function violations(page: Page, part: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
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
