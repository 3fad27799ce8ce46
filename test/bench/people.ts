/**
 * How long the script of the People pane takes in a real Chromium, over 10,000 contacts: `npm run
 * bench:people`. Nothing here passes or fails.
 */
import type { Page } from 'playwright-core';
import { type BrowserRun, startWorkbenchPage } from '../browser/start-workbench';
import { PeoplePage } from '../browser/people-page';
import { median, range, RUNS } from './figures';

const NOW = '2026-03-11T09:30';
const ROUNDS = 11;
const PEOPLE = 10_000;

/** The pane and its feed as they stand in the built plugin, where the names of members are kept. */
interface View {
  draw(): void;
  feed: { overview(): unknown };
}

interface Leaf {
  view: View;
  detach(): void;
  setViewState(state: object): Promise<void>;
}

/** What the page keeps for these measurements. */
interface Timed {
  drawn: number[];
  peopleLeaf: () => Leaf;
  newLeaf: () => Leaf;
  /** Resolves once what was to be drawn at the end of the present task is. */
  drawnToEnd: () => Promise<void>;
}

/** Front matter of contacts at every stage, most of them with something to do. */
function contacts(): Record<string, string> {
  const stages = [
    'identified\nfollow-up: 2026-03-20',
    'contacted\ncontacted: 2026-03-02',
    'replied\nreplied: 2026-03-09',
    'scheduled\ninterview: 2026-03-20T10:00',
    'interviewed\ninterview: 2026-03-09T10:00',
    'in-touch\nthanked: 2026-02-01\nreflected: 2026-02-01\nfit: 4',
  ];
  return Object.fromEntries(
    Array.from({ length: PEOPLE }, (_none, index) => {
      const place = `company: Company ${index % 400}\nrole: Engineer\nfield: Field ${index % 20}`;
      const name = `Person ${String(index).padStart(5, '0')}`;
      return [
        `Contacts/${name}.md`,
        `---\nstatus: ${stages[index % stages.length] ?? ''}\n${place}\n---\n`,
      ];
    }),
  );
}

async function open(): Promise<BrowserRun> {
  const run = await startWorkbenchPage({
    ...{ files: contacts(), now: NOW, width: 1900, blank: true },
  });
  await run.page.addInitScript('globalThis.__name = (made) => made;');
  await run.page.goto(run.address);
  await run.page.waitForSelector('.workbench-ready', { timeout: 120_000 });
  const shown = new PeoplePage(run.page);
  await shown.command('Show people');
  await shown.table.waitFor({ timeout: 120_000 });
  await run.page.evaluate(() => {
    interface Workspace {
      getLeavesOfType(type: string): Leaf[];
      getLeaf(where: string): Leaf;
    }
    const { workspace } = (window as unknown as { workbench: { app: { workspace: Workspace } } })
      .workbench.app;
    Object.assign(window, {
      drawn: [],
      peopleLeaf: () => workspace.getLeavesOfType('informational-interviews-people')[0],
      newLeaf: () => workspace.getLeaf('tab'),
      drawnToEnd: async () => {
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      },
    });
  });
  return run;
}

/** Closes the pane and draws it from nothing, again and again. */
async function firstPaints(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const time = await page.evaluate(async () => {
      const timed = window as unknown as Timed;
      timed.peopleLeaf().detach();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const leaf = timed.newLeaf();
      const start = performance.now();
      await leaf.setViewState({ type: 'informational-interviews-people', active: true });
      await timed.drawnToEnd();
      return performance.now() - start;
    });
    times.push(time);
    await page.waitForTimeout(100);
  }
  return median(times);
}

/** Types a name into the search, key by key. */
async function searchKeys(shown: PeoplePage): Promise<number> {
  const times = await shown.search.evaluate(async (field: HTMLInputElement) => {
    const timed = window as unknown as Timed;
    const all: number[] = [];
    for (const text of ['p', 'pe', 'per', 'person', 'person 0', 'person 09', 'person 099', '']) {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await timed.drawnToEnd();
      all.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return all;
  });
  return median(times);
}

/** Lets one person after another answer, as a drop does, and waits for the board to follow. */
async function drops(run: BrowserRun, shown: PeoplePage): Promise<number> {
  await run.page.evaluate(() => {
    const timed = window as unknown as Timed;
    timed.drawn = [];
    const { view } = timed.peopleLeaf();
    const draw = view.draw.bind(view);
    view.draw = () => {
      view.feed.overview();
      const start = performance.now();
      draw();
      // What is new is measured, and what that moves is drawn, once the present task is done.
      void timed.drawnToEnd().then(() => timed.drawn.push(performance.now() - start));
    };
  });
  const before = Number(
    (await shown.column('Answered').innerText()).match(/[\d,]+/)?.[0].replace(',', ''),
  );
  for (let round = 1; round <= ROUNDS; round += 1) {
    const note = `Contacts/Person ${String(6 * round + 1).padStart(5, '0')}.md`;
    const text = await run.readNote(note);
    await run.writeNote(note, text.replace('contacted\n', `replied\nreplied: 2026-03-10\n`));
    await shown
      .column('Answered')
      .getByText((before + round).toLocaleString('en'))
      .waitFor({ timeout: 120_000 });
    await run.page.waitForTimeout(100);
  }
  return median(await run.page.evaluate(() => (window as unknown as Timed).drawn));
}

/** The medians of one run, in milliseconds, by what they are of. */
async function measured(): Promise<Readonly<Record<string, number>>> {
  const run = await open();
  const shown = new PeoplePage(run.page);
  const table = await firstPaints(run.page);
  const keysInTable = await searchKeys(shown);
  await shown.lens('Board').click();
  await shown.column('Asked').waitFor();
  const board = await firstPaints(run.page);
  const cards = await shown.pane.getByRole('listitem').count();
  const keysOnBoard = await searchKeys(shown);
  const dropped = await drops(run, shown);
  await shown.lens('Who led to whom').click();
  await shown.tree.waitFor();
  const tree = await firstPaints(run.page);
  await run.close();
  return {
    'first paint of the table': table,
    'a key in the search over the table': keysInTable,
    'first paint of the board': board,
    'cards of the board in the page': cards,
    'a key in the search over the board': keysOnBoard,
    'a drop on the board: the repaint': dropped,
    'first paint of who led to whom': tree,
  };
}

const runs: Readonly<Record<string, number>>[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measured());

console.log(
  `People, ${PEOPLE} contacts: script time in ms; ${RUNS} runs, each the median of ${ROUNDS}.`,
);
for (const what of Object.keys(runs[0] ?? {})) {
  const figures = runs.map((run) => run[what] ?? NaN);
  console.log(`${what.padEnd(46)}${range(figures, (figure) => figure.toFixed(1))}`);
}
