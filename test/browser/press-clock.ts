import type { Page } from 'playwright-core';

/** The clock by which a window tells a second press from the end of the first, held still. */
export interface PressClock {
  /** Lets it go on by so many milliseconds at once. */
  goOn: (milliseconds: number) => Promise<void>;
}

/**
 * Holds that clock of a window until the page is loaded again, so that what two presses are does not
 * hang on how busy the machine is. Timers and the time of day go on.
 */
export async function holdPressClock(page: Page): Promise<PressClock> {
  await page.evaluate(() => {
    const clock = { now: performance.now() };
    Object.assign(window, { pressClock: clock });
    performance.now = () => clock.now;
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => clock.now });
  });
  return {
    goOn: (milliseconds) =>
      page.evaluate((ahead) => {
        (window as unknown as { pressClock: { now: number } }).pressClock.now += ahead;
      }, milliseconds),
  };
}
