/**
 * How long the script of the pane to look back in takes in a real Chromium, over 300 talks in 10,000
 * contacts: `npm run bench:look-back`. Nothing here passes or fails.
 */
import type { Page } from 'playwright-core';
import { talkedWith } from '../builders/talk-note';
import { LookBackPage } from '../browser/look-back-page';
import { median, range, RUNS } from './figures';
import { startTimedPane, type TimedPane, timeTyping } from './timed-pane';

const NOW = '2026-03-11T09:30';
const ROUNDS = 9;
const PEOPLE = 10_000;
const TALKS = 300;

const PANE = 'informational-interviews-look-back';
const TYPED = ['q', 'qu', 'que', 'question 9', 'lesson', 'lesson 1', 'lesson 17', ''];

/** Contacts of whom some were talked with, each with ten answers of some lines. */
function contacts(): Record<string, string> {
  const answers = Object.fromEntries(
    Array.from({ length: 10 }, (_none, at) => [
      `What is question ${at} about?`,
      `Something of ${at}. ${'A few words more. '.repeat(12)}`,
    ]),
  );
  return Object.fromEntries(
    Array.from({ length: PEOPLE }, (_none, index) => {
      const name = `Contacts/Person ${String(index).padStart(5, '0')}.md`;
      const place = { field: `Field ${index % 20}`, company: `Company ${index % 400}` };
      if (index >= TALKS) {
        const lines = Object.entries(place).map(([key, value]) => `${key}: ${value}`);
        return [name, `---\nstatus: identified\n${lines.join('\n')}\n---\n\n## Notes\n\n## Log\n`];
      }
      const day = String((index % 28) + 1).padStart(2, '0');
      const month = String((index % 12) + 1).padStart(2, '0');
      const told = { ...place, interview: `2025-${month}-${day}`, fit: (index % 5) + 1 };
      return [name, talkedWith({ ...told, takeaway: `Lesson ${index}` }, answers)];
    }),
  );
}

/** Opens the pane until its headline stands there; the reading of notes from disk included. */
function opened(page: Page): Promise<number> {
  return page.evaluate(async (type) => {
    const timed = window as unknown as TimedPane;
    const start = performance.now();
    const leaf = timed.newLeaf();
    // To look again and again would be to wait for the timer, and for the browser to paint in between.
    const drawn = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('.ii-look-back') === null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await leaf.setViewState({ type, active: true });
    await drawn;
    await timed.drawnToEnd();
    return performance.now() - start;
  }, PANE);
}

/** The figures of one run, in milliseconds, by what they are of. */
async function measured(): Promise<Readonly<Record<string, number>>> {
  const run = await startTimedPane(PANE, contacts(), NOW, 1600);
  const shown = new LookBackPage(run.page);
  const first = await opened(run.page);
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await run.page.evaluate(() => (window as unknown as TimedPane).paneLeaf().detach());
    await run.page.waitForTimeout(100);
    again.push(await opened(run.page));
  }
  const keysInLearned = await timeTyping(shown.search, TYPED);
  await shown.button('Answers').click();
  const keysInAnswers = await timeTyping(shown.search, TYPED);
  await shown.button('Progress').click();
  const keysInProgress = await timeTyping(shown.search, TYPED);
  await run.close();
  return {
    'opened for the first time': first,
    'opened again': median(again),
    'a key in the search over what was learned': keysInLearned,
    'a key in the search over answers': keysInAnswers,
    'a key in the search over progress': keysInProgress,
  };
}

const runs: Readonly<Record<string, number>>[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measured());

console.log(`Looking back, ${TALKS} talks in ${PEOPLE} contacts: ms in ${RUNS} runs.`);
for (const what of Object.keys(runs[0] ?? {})) {
  const figures = runs.map((run) => run[what] ?? NaN);
  console.log(`${what.padEnd(46)}${range(figures, (figure) => figure.toFixed(1))}`);
}
