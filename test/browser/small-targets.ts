import type { Page } from 'playwright-core';
import { chrome } from './axe-violations';

/** What a thumb can miss on a phone, what lies beside the screen, and fields that make it zoom. */
export async function tooSmall(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, ofTheApp]) => {
      const targets = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((place) => [
        ...place.querySelectorAll<HTMLElement>('button, a, input, select, textarea, [role=button]'),
      ]);
      const seen = targets.filter((target) => target.checkVisibility({ visibilityProperty: true }));
      return seen.flatMap((target) => {
        const place = target.closest('label') ?? target;
        const { width, height, left, right } = place.getBoundingClientRect();
        if (target.matches(ofTheApp) || width === 0) return [];
        const wrong: string[] = [];
        if (height < 44 || width < 44) wrong.push(`${Math.round(width)} by ${Math.round(height)}`);
        if (left < 0 || right > window.innerWidth) wrong.push('beside the screen');
        const types = target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
        if (types && parseFloat(getComputedStyle(target).fontSize) < 16) wrong.push('zooms');
        return wrong.map((what) => `${what}: ${target.outerHTML.slice(0, 120)}`);
      });
    },
    [part, chrome] as const,
  );
}
