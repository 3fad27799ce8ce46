/**
 * How long it takes in a real Chromium to read a long list of connections and to go through it:
 * `npm run bench:import`. Nothing here passes or fails.
 */
import { ImportPage } from '../browser/import-page';
import { startWorkbenchPage } from '../browser/start-workbench';
import { range, RUNS } from './figures';
import { startTimedPane, timeTyping } from './timed-pane';

const NOW = '2026-03-11T09:30';
const ROWS = 20_000;
const PEOPLE = 10_000;
const TYPED = ['a', 'an', 'ana', 'ana 1', 'company 17', 'chef 3', 'last 96', ''];

/** As LinkedIn writes them; each tenth has a note. */
function connections(): Buffer {
  const rows = Array.from({ length: ROWS }, (_none, at) => {
    const name =
      at % 10 === 0 ? `Person,${String(at).padStart(5, '0')}` : `Ana${at},Last ${at % 97}`;
    return `${name},https://www.linkedin.com/in/p-${at},,Company ${at % 400},Chef ${at % 50},08 Feb 2026`;
  });
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return Buffer.from([head, ...rows].join('\n'));
}

function contacts(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: PEOPLE }, (_none, at) => [
      `Contacts/Person ${String(at).padStart(5, '0')}.md`,
      `---\nstatus: identified\ncompany: Company ${at % 400}\n---\n`,
    ]),
  );
}

/** The figures of one run, in milliseconds, by what they are of. */
async function measured(file: Buffer): Promise<Readonly<Record<string, number>>> {
  const run = await startTimedPane('markdown', contacts(), NOW, 1280);
  const dialog = new ImportPage(run.page);
  await dialog.command('Import people');
  // The longest that the page was not its own while the file was read.
  await dialog.shown.evaluate((shown) => {
    const seen = { longest: 0, last: performance.now(), started: 0, ended: 0 };
    const whole = new Promise((resolve) => {
      const look = (): void => {
        const now = performance.now();
        if (seen.started > 0) {
          seen.longest = Math.max(seen.longest, now - seen.last);
          if (shown.querySelector('.ii-import-table') !== null) seen.ended = now;
        } else if (shown.querySelector('.ii-import-busy') !== null) {
          seen.started = now;
        }
        seen.last = now;
        if (seen.ended === 0) setTimeout(look);
        else resolve(seen);
      };
      look();
    });
    Object.assign(window, { whole });
  });
  await dialog.choose('Connections.csv', file);
  // To wait for the table from outside would search the page over and over while it is at work.
  const seen = await run.page.evaluate(
    () => (window as unknown as { whole: Promise<Record<string, number>> }).whole,
  );
  const key = await timeTyping(dialog.search, TYPED);
  await run.close();
  return {
    'read and compared with the notes': (seen['ended'] ?? NaN) - (seen['started'] ?? NaN),
    'the longest stretch without a break': seen['longest'] ?? NaN,
    'a key in the search': key,
  };
}

// The first page of a browser is slower than those of a day.
await (await startWorkbenchPage({ now: NOW })).close();
const file = connections();
const runs: Readonly<Record<string, number>>[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measured(file));

console.log(`Importing ${ROWS} connections beside ${PEOPLE} contacts: ms in ${RUNS} runs.`);
for (const what of Object.keys(runs[0] ?? {})) {
  const figures = runs.map((run) => run[what] ?? NaN);
  console.log(`${what.padEnd(38)}${range(figures, (figure) => figure.toFixed(1))}`);
}
