import type { CDPSession, Locator, Page } from 'playwright-core';

/** A finger on the screen of a page. */
export interface Finger {
  /** Taps the middle of what is on the screen, brought there first where it is not. */
  tap: (target: Locator) => Promise<void>;
  /** Makes the page one without touch again. */
  lift: () => Promise<void>;
}

/** Makes a page one that is touched, as that of a phone. */
export async function touchScreen(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  return {
    tap: async (target) => {
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (box === null) throw new Error('What is to be tapped is not on the screen.');
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    lift: () => session.detach(),
  };
}
