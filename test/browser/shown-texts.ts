import type { Page } from 'playwright-core';
import { toldElsewhere } from './app-page';

/**
 * What stands in a part of the page in Latin letters and in no brackets, and is said by the product.
 *
 * @param known what stands in notes as it is, such as the questions.
 */
export async function untranslated(
  page: Page,
  part: string,
  known: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, ofNotes, ofTheApp]) => {
      const places = [...document.querySelectorAll<HTMLElement>(selector)];
      if (places.length === 0) throw new Error(`There is no “${selector}”.`);
      return places.flatMap((place) => [...textsBeside(place), ...attributesBeside(place)]);

      /** A text may go through several elements. */
      function textsBeside(place: HTMLElement): readonly string[] {
        const found: string[] = [];
        let depth = 0;
        const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
          const text = at.textContent ?? '';
          const { parentElement } = at;
          if (parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
          const beside = outside(text, depth);
          depth = beside.depth;
          if (isOurs(beside.text) && parentElement.closest('code, textarea') === null) {
            found.push(`${text} in ${parentElement.outerHTML.slice(0, 160)}`);
          }
        }
        return found;
      }

      function attributesBeside(place: HTMLElement): readonly string[] {
        const names = [
          'aria-label',
          'aria-description',
          'aria-valuetext',
          'title',
          'placeholder',
          'alt',
        ];
        const elements = [place, ...place.querySelectorAll('*')];
        return elements
          .filter((element) => !element.matches(ofTheApp))
          .flatMap((element) =>
            names.flatMap((name) => {
              const value = element.getAttribute(name) ?? '';
              return isOurs(outside(value, 0).text)
                ? [`${name}="${value}" of ${element.className}`]
                : [];
            }),
          );
      }

      function outside(text: string, from: number): { text: string; depth: number } {
        let depth = from;
        let rest = '';
        for (const sign of text) {
          if (sign === '⟦') depth += 1;
          else if (sign === '⟧') depth -= 1;
          else rest += depth > 0 ? '' : sign;
        }
        return { text: rest, depth };
      }

      function isOurs(text: string): boolean {
        return /\p{Script=Latin}/u.test(text) && !ofNotes.includes(text.trim());
      }
    },
    [part, known, '.search-input-clear-button'] as const,
  );
}

/** What of the product's own texts in a part of the page is hidden by an edge, or ends in dots. */
export async function cutOff(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, elsewhere]) => {
      const places = [...document.querySelectorAll<HTMLElement>(selector)];
      return places.flatMap((place) =>
        [...place.querySelectorAll<HTMLElement>('*')]
          .filter((element) => isSaid(element) && isCut(element, place))
          .map((element) => element.outerHTML.slice(0, 200)),
      );

      function isSaid(element: HTMLElement): boolean {
        const hasText = [...element.childNodes].some(
          ({ nodeType, textContent }) =>
            nodeType === Node.TEXT_NODE && /⟦.*\p{L}.*⟧/u.test(textContent ?? ''),
        );
        if (!hasText || element.closest(elsewhere) !== null) return false;
        return element.checkVisibility({ visibilityProperty: true });
      }

      function isCut(element: HTMLElement, place: HTMLElement): boolean {
        // What only screen readers are told is a pixel wide.
        if (element.clientWidth === 1) return false;
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, right } = range.getBoundingClientRect();
        for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
          const { overflowX } = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          if (overflowX === 'auto' || overflowX === 'scroll') return false;
          const hides = overflowX !== 'visible';
          if (hides && (left < box.left - 1 || right > box.right + 1)) return true;
          if (at === place) return false;
        }
        return false;
      }
    },
    [part, toldElsewhere] as const,
  );
}
