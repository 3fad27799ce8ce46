import type { Locator } from 'playwright-core';
import { type BrowserRun, startWorkbenchPage } from '../browser/start-workbench';
import { median } from './figures';

/** A tab of the app, as far as a pane is opened and closed in one. */
interface Leaf<View = unknown> {
  readonly view: View;
  detach(): void;
  setViewState(state: object): Promise<void>;
}

/** What the page keeps for measurements of a pane. */
export interface TimedPane<View = unknown> {
  /** The tab that has the pane. */
  readonly paneLeaf: () => Leaf<View>;
  readonly newLeaf: () => Leaf<View>;
  /** Resolves once what was to be drawn at the end of the present task is. */
  readonly drawnToEnd: () => Promise<void>;
}

/** Opens the workbench over these notes, ready to measure a pane of a type in it. */
export async function startTimedPane(
  type: string,
  files: Record<string, string>,
  now: string,
  width: number,
): Promise<BrowserRun> {
  const run = await startWorkbenchPage({ files, now, width, blank: true });
  await run.page.addInitScript('globalThis.__name = (made) => made;');
  await run.page.goto(run.address);
  await run.page.waitForSelector('.workbench-ready', { timeout: 120_000 });
  await run.page.evaluate((pane) => {
    interface Workspace {
      getLeavesOfType(type: string): Leaf[];
      getLeaf(where: string): Leaf;
    }
    const { workspace } = (window as unknown as { workbench: { app: { workspace: Workspace } } })
      .workbench.app;
    Object.assign(window, {
      paneLeaf: () => workspace.getLeavesOfType(pane)[0],
      newLeaf: () => workspace.getLeaf('tab'),
      drawnToEnd: async () => {
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      },
    });
  }, type);
  return run;
}

/** Types each of these texts into a field in one go; the median of milliseconds until all is drawn. */
export async function timeTyping(search: Locator, texts: readonly string[]): Promise<number> {
  const times = await search.evaluate(async (element, typed) => {
    const timed = window as unknown as TimedPane;
    const field = element as HTMLInputElement;
    const all: number[] = [];
    for (const text of typed) {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await timed.drawnToEnd();
      all.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return all;
  }, texts);
  return median(times);
}
