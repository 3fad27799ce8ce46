/**
 * What typing in the conversation costs in a real Chromium, in a short note and in one of 2 MB: `npm run
 * bench:conversation`, or with the main.js of another build behind it, of that one. Nothing here passes
 * or fails, but that it ends where something that was typed is not in the note.
 */
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type BrowserRun, startWorkbenchPage } from '../browser/start-workbench';
import { median, range, RUNS } from './figures';
import { otherBuild } from './other-build';

const NOW = '2026-03-11T09:10';
const note = 'Contacts/Ana Reyes.md';
const SHORT = 20_000;
const LONG = 2_000_000;

/** Milliseconds between two keys: ten in a second. */
const BETWEEN_KEYS = 100;

const sentence = 'They told me how the team works and what they look for. ';
const typed = sentence.repeat(2).trim();

/** A contact's note of so many signs: the talk that is held, earlier ones at length, and a log. */
function noteOf(length: number): string {
  const { words, log } = { words: sentence.repeat(8), log: '- 2026-01-01 Asked for a talk\n' };
  const section = (day: string, said: string): string =>
    `## Interview ${day}\n\n### Questions\n\n#### A day at work?\n${said}\n#### What is next?\n${said}\n`;
  const parts = [
    '---\nstatus: scheduled\ncompany: Acme\ninterview: 2026-03-11T09:15\n---\n',
    '## Interview 2026-03-11\n\n### Preparation\n\n> I am Sam.\n\n',
    '### Questions\n\n#### A day at work? ★\n\n#### What is next?\n\n',
    '### Promises\n\n- [ ] Send the article 📅 2026-03-20\n\n',
  ];
  const TALKS = 20;
  for (let talk = 0; talk < TALKS; talk += 1) {
    const said = `${words}\n\n`.repeat(length / 4 / TALKS / words.length);
    parts.push(section(`2025-${String(1 + (talk >> 1)).padStart(2, '0')}-${10 + talk}`, said));
  }
  parts.push('## Log\n\n');
  const left = length - parts.reduce((sum, part) => sum + part.length, 0);
  return `${parts.join('')}${log.repeat(Math.max(1, left / log.length))}`;
}

async function open(text: string, plugin: string | null): Promise<BrowserRun> {
  const run = await startWorkbenchPage({
    files: { [note]: text },
    now: NOW,
    blank: true,
    ...(plugin === null ? {} : { pluginDirs: [path.dirname(plugin)] }),
  });
  await run.page.addInitScript('globalThis.__name = (made) => made;');
  await run.page.goto(run.address);
  await run.page.waitForSelector('.workbench-ready', { timeout: 120_000 });
  await run.page.evaluate(async (file) => {
    interface Workspace {
      getLeaf(where: string): { setViewState(state: object): Promise<void> };
    }
    const { workspace } = (window as unknown as { workbench: { app: { workspace: Workspace } } })
      .workbench.app;
    const type = 'informational-interviews-conversation';
    await workspace.getLeaf('tab').setViewState({ type, active: true, state: { path: file } });
  }, note);
  await answer(run.page).waitFor({ timeout: 120_000 });
  await run.settled();
  return run;
}

function answer(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('textbox', { name: 'A day at work?' });
}

/** What ran between two looks: its scripts, in microseconds, and which of them are the plugin's. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** A stretch in which the plugin ran without a break: when it ended and how long it was, in milliseconds. */
interface Stretch {
  readonly end: number;
  readonly took: number;
}

/** How long it takes at most, in milliseconds, until what is being typed is written. */
const ONE_WRITE = 1500;

/** The longest stretch from one write to the next: the middle of them, as others use the machine too. */
function longestOfAWrite(stretches: readonly Stretch[]): number {
  const longest = new Map<number, number>();
  for (const { end, took } of stretches) {
    const write = Math.floor(end / ONE_WRITE);
    longest.set(write, Math.max(took, longest.get(write) ?? 0));
  }
  return median([...longest.values()]);
}

function stretchesOf({ nodes, samples = [], timeDeltas = [] }: Profile): readonly Stretch[] {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      if (byId.get(at)?.callFrame.url.endsWith('/main.js') === true) return true;
    }
    return false;
  };
  const ours = new Set(nodes.map(({ id }) => id).filter(isOurs));
  const stretches: Stretch[] = [];
  let [now, took] = [0, 0];
  samples.forEach((id, at) => {
    const lasted = (timeDeltas[at + 1] ?? 0) / 1000;
    // What is cleared away within a stretch belongs to it.
    const isClearing = byId.get(id)?.callFrame.functionName === '(garbage collector)';
    if (ours.has(id) || (isClearing && took > 0)) took += lasted;
    else if (took > 0) {
      stretches.push({ end: now, took });
      took = 0;
    }
    now += lasted;
  });
  return stretches;
}

async function profiled(page: Page, act: () => Promise<void>): Promise<readonly Stretch[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return stretchesOf(profile);
}

/** Script time of each key until what it leads to is drawn, with nothing to be written meanwhile. */
async function keys(page: Page): Promise<number> {
  const times = await answer(page).evaluate(async (field: HTMLTextAreaElement) => {
    const all: number[] = [];
    for (let key = 0; key < 40; key += 1) {
      const start = performance.now();
      field.value += 'a';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      all.push(performance.now() - start);
      await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
    }
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return all;
  });
  return median(times);
}

/** Types as fast as people do while it is written again and again, and looks whether it all arrived. */
async function typeAnswer(run: BrowserRun): Promise<readonly Stretch[]> {
  const { page } = run;
  await answer(page).click();
  const stretches = await profiled(page, async () => {
    await page.keyboard.type(typed, { delay: BETWEEN_KEYS });
    await page.getByText('Saved').waitFor({ timeout: 120_000 });
    await run.settled();
  });
  const [, says] = /#### A day at work\? ★\n([^\n]*)\n/.exec(await run.readNote(note)) ?? [];
  const shows = await answer(page).inputValue();
  if (says !== typed || shows !== typed) {
    console.error(`“${typed}” was typed; the note says “${says}”, and the field “${shows}”.`);
    process.exit(1);
  }
  return stretches;
}

/** The figures of one run, in milliseconds, by what they are of. */
async function measured(length: number, plugin: string | null): Promise<Record<string, number>> {
  const run = await open(noteOf(length), plugin);
  const key = await keys(run.page);
  await run.page.getByText('Saved').waitFor({ timeout: 120_000 });
  await run.settled();
  const stretches = await typeAnswer(run);
  await run.close();
  return {
    'a key': key,
    'a write: its longest stretch without a break': longestOfAWrite(stretches),
    'typing: all that ran, of each second':
      stretches.reduce((sum, { took }) => sum + took, 0) / (typed.length / 10),
  };
}

const plugin = otherBuild();
const runs: (readonly [Record<string, number>, Record<string, number>])[] = [];
for (let run = 0; run < RUNS; run += 1) {
  runs.push([await measured(SHORT, plugin), await measured(LONG, plugin)]);
}
console.log(
  `Conversation: script time in ms, in a note of ${SHORT / 1000} KB, in one of ${LONG / 1000} KB, and the ratio; ${RUNS} runs. ` +
    `All of ${typed.length} keys, ten a second, arrived in each.`,
);
for (const what of Object.keys(runs[0]?.[0] ?? {})) {
  const figures = runs.map(([short, long]) => [short[what] ?? NaN, long[what] ?? NaN] as const);
  const told = (place: 0 | 1): string =>
    range(
      figures.map((pair) => pair[place]),
      (figure) => figure.toFixed(2),
    );
  const ratios = range(
    figures.map(([short, long]) => long / short),
    (ratio) => ratio.toPrecision(2),
  );
  console.log(`${what.padEnd(46)}${told(0).padEnd(18)}${told(1).padEnd(18)}${ratios}x`);
}
