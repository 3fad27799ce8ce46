/**
 * How long the script of the People pane takes in a real Chromium, over 10,000 contacts: `npm run
 * bench:people`. Nothing here passes or fails.
 */
import type { Page } from 'playwright-core';
import type { BrowserRun } from '../browser/start-workbench';
import { PeoplePage } from '../browser/people-page';
import { median, range, RUNS } from './figures';
import { startTimedPane, type TimedPane, timeTyping } from './timed-pane';

const NOW = '2026-03-11T09:30';
const ROUNDS = 11;
const PEOPLE = 10_000;

/** The pane and its feed as they stand in the built plugin, where the names of members are kept. */
interface View {
  draw(): void;
  feed: { overview(): unknown };
}

/** What the page keeps for these measurements. */
interface Timed extends TimedPane<View> {
  drawn: number[];
}

const PANE = 'informational-interviews-people';
const TYPED = ['p', 'pe', 'per', 'person', 'person 0', 'person 09', 'person 099', ''];

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
  const run = await startTimedPane(PANE, contacts(), NOW, 1900);
  const shown = new PeoplePage(run.page);
  await shown.command('Show people');
  await shown.table.waitFor({ timeout: 120_000 });
  return run;
}

/** Closes the pane and draws it from nothing, again and again. */
async function firstPaints(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const time = await page.evaluate(async (type) => {
      const timed = window as unknown as Timed;
      timed.paneLeaf().detach();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const leaf = timed.newLeaf();
      const start = performance.now();
      await leaf.setViewState({ type, active: true });
      await timed.drawnToEnd();
      return performance.now() - start;
    }, PANE);
    times.push(time);
    await page.waitForTimeout(100);
  }
  return median(times);
}

/** Lets one person after another answer, as a drop does, and waits for the board to follow. */
async function drops(run: BrowserRun, shown: PeoplePage): Promise<number> {
  await run.page.evaluate(() => {
    const timed = window as unknown as Timed;
    timed.drawn = [];
    const { view } = timed.paneLeaf();
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
  const keysInTable = await timeTyping(shown.search, TYPED);
  await shown.lens('Board').click();
  await shown.column('Asked').waitFor();
  const board = await firstPaints(run.page);
  const cards = await shown.pane.getByRole('listitem').count();
  const keysOnBoard = await timeTyping(shown.search, TYPED);
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
