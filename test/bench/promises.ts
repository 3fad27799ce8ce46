/**
 * What the reading of promises costs the index, over contacts of whom none and some are promised
 * something: `npm run bench:promises`, with the main.js of another build behind it to hold it against.
 * The same build with that reading switched off takes turns with it, since figures taken apart say
 * little. Nothing here passes or fails.
 */
import path from 'node:path';
import type { Component, TFile } from 'obsidian';
import manifest from '../../manifest.json' with { type: 'json' };
import type { RunningApp } from '../host/start-app';
import { openPage, setClock } from '../compare/page';
import { median, range, RUNS } from './figures';
import { otherBuild } from './other-build';

const ROUNDS = 21;
const CONTACTS = 5000;
const EDITS = 200;

const other = otherBuild();
await openPage();
setClock('2026-03-11T09:30');
// These need the page while they are read.
const { loadBuild } = await import('../compare/load-build');
const { startApp } = await import('../host/start-app');

/** The index as it stands in the built plugin, where the names of members are kept. */
interface Index {
  rebuild(): void;
  contacts(): readonly unknown[];
  update(file: TFile, text: string): void;
  promisesKnown?(): Promise<void>;
  promises?: { of: (...asked: readonly unknown[]) => unknown };
}

/** Contacts with a log and done tasks; each `every`-th of them is promised something, none for 0. */
function contacts(every: number): Record<string, string> {
  const stages = ['identified', 'contacted\ncontacted: 2026-03-02', 'in-touch\nfit: 4'];
  return Object.fromEntries(
    Array.from({ length: CONTACTS }, (_none, index) => {
      const front = `---\nstatus: ${stages[index % stages.length] ?? ''}\ncompany: Company ${index % 400}\nrole: Engineer\n---\n`;
      const log = '\n## Log\n\n- 2026-03-01 Asked\n- [x] Write to them\n- 2026-03-02 Replied\n';
      const isPromised = every > 0 && index % every === 0;
      const promised =
        '\n## Promises\n\n- [ ] Send the article 📅 2026-03-20\n- [ ] Call\n\n## Waiting for\n\n- [ ] Introduce me\n';
      return [`Contacts/Person ${index}.md`, front + (isPromised ? promised : '') + log];
    }),
  );
}

/** A build at work on a vault. */
interface Working {
  readonly run: RunningApp;
  readonly index: Index;
}

async function start(file: string, files: Record<string, string>): Promise<Working> {
  const run = await startApp({ files, plugin: loadBuild(file)(), manifest, pluginData: {} });
  await run.settled();
  const { childComponents } = run.plugin as unknown as { childComponents: readonly Component[] };
  const index = childComponents.find((child) => 'brokenPaths' in child);
  if (index === undefined) throw new Error(`There is no index in ${file}.`);
  return { run, index: index as unknown as Index };
}

async function known({ index }: Working): Promise<void> {
  index.contacts();
  await index.promisesKnown?.();
}

/** The median time of each in milliseconds; they take turns, so that all share the noise. */
function timed(tasks: readonly (() => void)[]): readonly number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const inTurn = tasks.map((_, place) => place);
    if (round % 2 === 1) inTurn.reverse();
    for (const place of inTurn) {
      const from = performance.now();
      tasks[place]?.();
      times[place]?.push(performance.now() - from);
    }
  }
  return times.map(median);
}

function built({ index }: Working): void {
  index.rebuild();
  index.contacts();
}

/** Takes one changed note after another, as the app tells of them. */
function edited({ run, index }: Working, every: number): void {
  for (let edit = 0; edit < EDITS; edit += 1) {
    const note = `Contacts/Person ${(edit * every) % CONTACTS}.md`;
    index.update(run.file(note), run.read(note) ?? '');
  }
}

const own = path.join(import.meta.dirname, '../../dist/main.js');
const SOME = 10;
const names = ['with promises', 'switched off', ...(other === null ? [] : ['the other build'])];
const ratios = names.map((): number[][] => [[], [], []]);
const took: number[][] = [[], [], []];
for (const [place, every] of [0, SOME].entries()) {
  const files = contacts(every);
  const working = [await start(own, files), await start(own, files)];
  if (other !== null) working.push(await start(other, files));
  const { promises } = working[1]?.index ?? {};
  if (promises !== undefined) promises.of = () => undefined;
  for (const one of working) await known(one);
  for (let run = 0; run < RUNS; run += 1) {
    const [first = NaN, ...others] = timed(working.map((one) => () => built(one)));
    took[place]?.push(first);
    others.forEach((time, at) => ratios[at + 1]?.[place]?.push(first / time));
  }
  if (every > 0) {
    for (let run = 0; run < RUNS; run += 1) {
      const [first = NaN, ...others] = timed(working.map((one) => () => edited(one, every)));
      took[2]?.push(first / EDITS);
      others.forEach((time, at) => ratios[at + 1]?.[2]?.push(first / time));
    }
  }
  for (const { run } of working) await run.unload();
}

console.log(`The index over ${CONTACTS} contacts; ${RUNS} runs, each the median of ${ROUNDS}.`);
[
  'built, nobody is promised anything',
  `built, each ${SOME}th is promised something`,
  'one changed note with promises',
].forEach((what, place) => {
  const ms = range(took[place] ?? [], (figure) => figure.toFixed(place === 2 ? 4 : 1));
  const against = names.slice(1).map((name, at) => {
    const ratio = range(ratios[at + 1]?.[place] ?? [], (figure) => figure.toFixed(2));
    return `${ratio} of ${name}`;
  });
  console.log(`  ${what.padEnd(42)}${ms} ms, ${against.join(', ')}`);
});
process.exit(0);
