import type { Page } from 'playwright-core';

/** Lets minutes go by at once in a page, as sleep does. */
export async function passMinutes(page: Page, minutes: number): Promise<void> {
  await page.evaluate((skipped) => {
    const Before = Date;
    globalThis.Date = new Proxy(Before, {
      construct: (target, args: unknown[], newTarget) =>
        Reflect.construct(
          target,
          args.length === 0 ? [Before.now() + skipped * 60_000] : args,
          newTarget,
        ) as object,
      get: (target, key, receiver): unknown =>
        key === 'now' ? () => Before.now() + skipped * 60_000 : Reflect.get(target, key, receiver),
    });
  }, minutes);
}
