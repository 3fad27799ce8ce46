import type { Locator, Page } from 'playwright-core';
import { chrome } from './app-page';

/** What a thumb can miss on a phone, what lies beside the screen, and fields that make it zoom. */
export async function tooSmall(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, ofTheApp]) => {
      const targets = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((place) => [
        ...place.querySelectorAll<HTMLElement>('button, a, input, select, textarea, [role=button]'),
      ]);
      const canBeScrolledTo = (place: Element): boolean => {
        for (let at = place.parentElement; at !== null; at = at.parentElement) {
          const { overflowX } = getComputedStyle(at);
          if (overflowX === 'auto' || overflowX === 'scroll')
            return at.scrollWidth > at.clientWidth;
        }
        return false;
      };
      if (targets.length === 0) throw new Error('There is nothing to press.');
      const seen = targets.filter((target) => target.checkVisibility({ visibilityProperty: true }));
      return seen.flatMap((target) => {
        const place = target.closest('label') ?? target;
        const { width, height, left, right } = place.getBoundingClientRect();
        if (target.matches(ofTheApp) || width === 0) return [];
        const wrong: string[] = [];
        if (height < 44 || width < 44) wrong.push(`${Math.round(width)} by ${Math.round(height)}`);
        const isBeside = left < 0 || right > window.innerWidth;
        if (isBeside && !canBeScrolledTo(place)) wrong.push('beside the screen');
        const types = target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
        if (types && parseFloat(getComputedStyle(target).fontSize) < 16) wrong.push('zooms');
        return wrong.map((what) => `${what}: ${target.outerHTML.slice(0, 120)}`);
      });
    },
    [part, chrome] as const,
  );
}

/** Which of these are too low for a thumb; throws where there is none of them at all. */
export function tooLow(targets: Locator): Promise<readonly string[]> {
  return targets.evaluateAll((all) => {
    if (all.length === 0) throw new Error('There is nothing to press.');
    const low = all.filter((target) => target.getBoundingClientRect().height < 44);
    return low.map((target) => target.outerHTML.slice(0, 120));
  });
}
