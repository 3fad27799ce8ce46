/**
 * How long the sidebar's script takes in a real Chromium: `npm run bench:sidebar`. The built
 * plugin runs in the workbench page over vaults of its own. Nothing here passes or fails.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserRun, startWorkbenchPage } from '../browser/start-workbench';
import { median, range, RUNS } from './figures';

const NOW = '2026-03-11T09:30';
const ROUNDS = 11;
const main = path.join(import.meta.dirname, '../../dist/main.js');

/** The view and its feed as they stand in the built plugin, where the names of members are kept. */
interface View {
  draw(): void;
  contentEl: HTMLElement;
  feed: { compute(): unknown; overview(): unknown; onChange(listener: () => void): () => void };
}

/** What the page keeps for these measurements. */
interface Timed {
  drawn: number[];
  computed: number[];
  loading: { script: number; onload: number };
}

/** Times the running of main.js and of onload, without the wait for data.json in it. */
function timeLoading(): void {
  const page = window as unknown as Timed & { takePlugin?: unknown };
  type Code = (require: unknown, module: { exports: Record<string, unknown> }, x: unknown) => void;
  let take: (id: string, code: Code) => void = () => undefined;
  page.loading = { script: 0, onload: 0 };
  Object.defineProperty(page, 'takePlugin', {
    set: (taken: typeof take) => (take = taken),
    get: () => (id: string, code: Code) =>
      take(id, (require, module, exports) => {
        const start = performance.now();
        code(require, module, exports);
        page.loading.script = performance.now() - start;
        const { prototype } = module.exports['default'] as {
          prototype: {
            onload: (this: unknown) => Promise<void>;
            loadData: (this: unknown) => Promise<unknown>;
          };
        };
        const { onload, loadData } = prototype;
        let waited = 0;
        prototype.loadData = async function () {
          const asked = performance.now();
          const data = await loadData.call(this);
          waited += performance.now() - asked;
          return data;
        };
        prototype.onload = async function () {
          const begun = performance.now();
          await onload.call(this);
          page.loading.onload = performance.now() - begun - waited;
        };
      }),
  });
}

/** Times each draw of the sidebar, the measuring of new rows after it included, and each list. */
async function timeDraws(page: Page): Promise<void> {
  await page.evaluate(() => {
    const timed = window as unknown as Timed;
    timed.drawn = [];
    timed.computed = [];
    const [leaf] = (
      window as unknown as {
        workbench: { app: { workspace: { getLeavesOfType(type: string): { view: View }[] } } };
      }
    ).workbench.app.workspace.getLeavesOfType('informational-interviews-follow-ups');
    if (leaf === undefined) throw new Error('The sidebar is not open.');
    const { view } = leaf;
    const { feed } = view;
    const compute = feed.compute.bind(feed);
    feed.compute = () => {
      const start = performance.now();
      const overview = compute();
      timed.computed.push(performance.now() - start);
      return overview;
    };
    const draw = view.draw.bind(view);
    view.draw = () => {
      feed.overview();
      const start = performance.now();
      draw();
      // What is new is measured, and what that moves is drawn, once the present task is done.
      queueMicrotask(() => queueMicrotask(() => timed.drawn.push(performance.now() - start)));
    };
  });
}

/** Waits until the page has nothing to do, so that what one measurement leaves falls on no other. */
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(name);
  await page.keyboard.press('Enter');
}

/** A vault of contacts who each have one follow-up that is due. */
function dueContacts(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    const name = `Person ${String(index).padStart(5, '0')}`;
    files[`Contacts/${name}.md`] =
      `---\nstatus: in-touch\ncompany: Company ${index % 400}\nrole: Engineer\nfield: Field ${index % 20}\ncontacted: 2026-03-01\nfollow-up: 2026-03-11\nnext-step: Send the article\n---\n`;
  }
  return files;
}

async function open(count: number): Promise<BrowserRun> {
  const run = await startWorkbenchPage({ files: dueContacts(count), now: NOW, blank: true });
  await run.page.addInitScript('globalThis.__name = (made) => made;');
  await run.page.addInitScript(timeLoading);
  await run.page.goto(run.address);
  await run.page.waitForSelector('.workbench-ready', { timeout: 120_000 });
  await runCommand(run.page, 'Show follow-ups');
  await run.page.locator('.ii-row').first().waitFor({ timeout: 120_000 });
  await timeDraws(run.page);
  return run;
}

/** Empties the sidebar and draws it from nothing, again and again. */
async function firstPaints(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(() => {
      const [leaf] = (
        window as unknown as {
          workbench: {
            app: { workspace: { getLeavesOfType(type: string): { detach(): void }[] } };
          };
        }
      ).workbench.app.workspace.getLeavesOfType('informational-interviews-follow-ups');
      leaf?.detach();
    });
    await comeToRest(page);
    const time = await page.evaluate(async () => {
      const { app } = (
        window as unknown as {
          workbench: {
            app: {
              workspace: {
                getRightLeaf(split: boolean): {
                  view: { constructor: { prototype: View } };
                  setViewState(state: object): Promise<void>;
                };
              };
              viewRegistry?: unknown;
            };
          };
        }
      ).workbench;
      const leaf = app.workspace.getRightLeaf(false);
      const start = performance.now();
      await leaf.setViewState({
        type: 'informational-interviews-follow-ups',
        active: true,
      });
      // What is measured once it is drawn, and what that moves, is drawn at the end of the task.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      return performance.now() - start;
    });
    times.push(time);
    await comeToRest(page);
  }
  return times;
}

/** Writes one note anew, as a sync does, and waits for the list to follow. */
async function changedNotes(run: BrowserRun): Promise<void> {
  // The role stands in a row that is unfolded.
  await run.page.getByRole('link', { name: 'Person 00003', exact: true }).focus();
  for (let round = 0; round < ROUNDS; round += 1) {
    const note = 'Contacts/Person 00003.md';
    const text = await run.readNote(note);
    const before = await run.page.evaluate(() => (window as unknown as Timed).drawn.length);
    await run.writeNote(note, text.replace(/role: .*/, `role: Engineer ${'x'.repeat(round)}`));
    await run.page.waitForFunction(
      (known) => (window as unknown as Timed).drawn.length > known,
      before,
      { timeout: 120_000 },
    );
    await comeToRest(run.page);
  }
}

/** Types a name into the search and gives the script time of each key. */
async function searchKeys(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>(
      '.ii-search-field input, input.ii-search-field',
    );
    if (field === null) throw new Error('There is no search field.');
    const times: number[] = [];
    const name = 'person 099';
    for (const text of [...Array.from(name, (_, at) => name.slice(0, at + 1)), '']) {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // The drawing waits for the end of the event.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      times.push(performance.now() - start);
      await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
    }
    return times;
  });
}

/** Script time of starting the plugin, in milliseconds, of each of ROUNDS starts. */
interface Loading {
  readonly reading: number[];
  readonly running: number[];
  readonly onload: number[];
}

/** What the page is to run to time how a text is read, which the app does by evaluating it. */
function timedReading(text: string): string {
  return `(() => {
    const text = ${JSON.stringify(text)};
    const start = performance.now();
    (0, eval)(text);
    return performance.now() - start;
  })()`;
}

/**
 * Starts the plugin anew in one page after another. Each text is another, or the browser would
 * remember what it had compiled before, which the app cannot.
 */
async function measureLoading({ page, address }: BrowserRun): Promise<Loading> {
  const code = await readFile(main, 'utf8');
  const loading: Loading = { reading: [], running: [], onload: [] };
  let round = 0;
  await page.route('**/main.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}//${round}` });
  });
  for (; round < ROUNDS; round += 1) {
    await page.goto(address);
    await page.waitForSelector('.workbench-ready', { timeout: 120_000 });
    await page.waitForFunction(() => (window as unknown as Timed).loading.onload > 0);
    await comeToRest(page);
    const { script, onload } = await page.evaluate(() => (window as unknown as Timed).loading);
    loading.running.push(script);
    loading.onload.push(onload);
    const text = `(function anonymous(require,module,exports){${code}\n})//${round}`;
    loading.reading.push(await page.evaluate<number>(timedReading(text)));
  }
  await page.unroute('**/main.js');
  return loading;
}

type Figures = Readonly<Record<string, number>>;

/** What was drawn and listed in the page since it was last asked to keep the time. */
async function repaints({ page }: BrowserRun): Promise<readonly [drawn: number, listed: number]> {
  const { drawn, computed } = await page.evaluate(() => {
    const { drawn: draws, computed: lists } = window as unknown as Timed;
    return { drawn: draws, computed: lists };
  });
  return [median(drawn), median(computed)];
}

/** Starting the plugin over a few contacts: the medians of one run, in milliseconds, by what they are of. */
async function started(): Promise<Figures> {
  const few = await open(20);
  const { reading, running, onload } = await measureLoading(few);
  await few.close();
  return {
    'starting: reading main.js': median(reading),
    'starting: running main.js': median(running),
    'starting: onload': median(onload),
  };
}

let rows = 0;

async function shownOfSome(): Promise<Figures> {
  const some = await open(3000);
  rows = await some.page.locator('.ii-row').count();
  await changedNotes(some);
  const [drawn, listed] = await repaints(some);
  const paints = await firstPaints(some.page);
  await some.close();
  return {
    'first paint of 3,000 due rows': median(paints),
    'one changed note among 3,000: the list': listed,
    'one changed note among 3,000: the repaint': drawn,
  };
}

async function shownOfMany(): Promise<Figures> {
  const many = await open(10_000);
  const keys = await searchKeys(many.page);
  await changedNotes(many);
  const [drawn, listed] = await repaints(many);
  await many.close();
  return {
    'one changed note among 10,000: the list': listed,
    'one changed note among 10,000: the repaint': drawn,
    'a key in the search over 10,000 rows': median(keys),
  };
}

function tell(what: string, value: string): void {
  console.log(`${what.padEnd(46)}${value}`);
}

console.log(`In Chromium, script time; ${RUNS} runs, each the median of ${ROUNDS}.`);
tell('main.js', `${(await stat(main)).size} bytes`);
for (const measure of [started, shownOfSome, shownOfMany]) {
  const runs: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure());
  for (const what of Object.keys(runs[0] ?? {})) {
    const figures = runs.map((run) => run[what] ?? NaN);
    tell(what, `${range(figures, (figure) => figure.toFixed(1))} ms`);
  }
}
tell('rows in the page of 3,000 due', String(rows));
