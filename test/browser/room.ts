import type { Locator } from 'playwright-core';

/** By how many pixels an element is wider inside than out: 0 where nothing in it asks to be scrolled sideways. */
export function excess(element: Locator): Promise<number> {
  return element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

/** Whether the text of an element ends in dots, or is hidden behind an edge. */
export function isCut(element: Locator): Promise<boolean> {
  return element.evaluate((el) => {
    const { right } = el.getBoundingClientRect();
    if (el.clientWidth > 0 && el.scrollWidth > el.clientWidth) return true;
    for (let at = el.parentElement; at !== null; at = at.parentElement) {
      const hides = getComputedStyle(at).overflowX !== 'visible';
      if (hides && right > at.getBoundingClientRect().right + 1) return true;
    }
    return false;
  });
}

/** The buttons of an element whose words are wider than they are. */
export function cutButtons(element: Locator): Promise<readonly string[]> {
  return element.evaluate((place) => {
    const buttons = [...place.querySelectorAll('button')].filter((button) =>
      button.checkVisibility({ visibilityProperty: true }),
    );
    if (buttons.length === 0) throw new Error('There is no button.');
    return buttons
      .filter((button) =>
        [button, ...button.querySelectorAll('*')].some(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
        ),
      )
      .map((button) => button.textContent);
  });
}

/** What of an element can be pressed and lies beside it or over another such thing. */
export function misplaced(element: Locator): Promise<readonly string[]> {
  return element.evaluate((place) => {
    const within = place.getBoundingClientRect();
    const targets = [...place.querySelectorAll<HTMLElement>('button, a, input, select')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ name: target.outerHTML.slice(0, 120), ...boxOf(target) }));
    if (targets.length === 0) throw new Error('There is nothing to press.');
    // A pixel's fraction is nobody's fault.
    const beside = targets.filter(
      ({ left, right }) => left < within.left - 1 || right > within.right + 1,
    );
    const over = targets.filter((one, at) =>
      targets
        .slice(at + 1)
        .some(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    return [
      ...beside.map(({ name }) => `beside: ${name}`),
      ...over.map(({ name }) => `over another: ${name}`),
    ];

    function boxOf(target: HTMLElement): Record<'left' | 'right' | 'top' | 'bottom', number> {
      const { left, right, top, bottom } = target.getBoundingClientRect();
      return { left, right, top, bottom };
    }
  });
}

/** How far right each of these ends, in pixels; throws where one of them cannot be seen. */
export function rightEdges(...elements: readonly Locator[]): Promise<readonly number[]> {
  return Promise.all(
    elements.map(async (element) => {
      const box = await element.boundingBox();
      if (box === null) throw new Error(`${String(element)} is not on the screen.`);
      return box.x + box.width;
    }),
  );
}
