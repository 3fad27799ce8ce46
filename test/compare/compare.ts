/**
 * Holds two builds against each other: `npm run compare -- OTHER_MAIN_JS`. Both run over the same
 * generated vaults in the stand-in for the app; what their lists say, but for the words of reasons and
 * messages, and every byte on the disk after each command has to be the same. Both are talked to
 * through the app and the api alone. Fails where they differ.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedVault } from './generated-vault';
import { openPage } from './page';
import type { Sight, VaultRun } from './run-vault';

const VAULTS = 200;
const COMMANDS = 10;

const [other] = process.argv.slice(2);
if (other === undefined) throw new Error('Name the main.js to compare with.');
readFileSync(other);

await openPage();
// These need the page while they are read.
const { loadBuild } = await import('./load-build');
const { runVault } = await import('./run-vault');

let failed: string[] = [];
const takeFailures = (): readonly string[] => {
  const taken = failed;
  failed = [];
  return taken;
};
process.on('unhandledRejection', (reason) => failed.push(`unheard: ${String(reason)}`));
// What a build says of a failure may be worded anew; that there was one may not.
console.error = (...said: readonly unknown[]) => failed.push(String(said.at(-1)));

const builds = [
  loadBuild(path.join(import.meta.dirname, '../../dist/main.js')),
  loadBuild(other),
] as const;

/** The first sight of two runs that is not the same. */
function firstDifference(ours: readonly Sight[], theirs: readonly Sight[]): number {
  const at = ours.findIndex(
    ({ what, seen }, place) => theirs[place]?.what !== what || theirs[place].seen !== seen,
  );
  return at === -1 && theirs.length > ours.length ? ours.length : at;
}

/** The lines of two texts from a little above the first that differs. */
function apart(one: string, two: string): string {
  const [ours, theirs] = [one.split('\n'), two.split('\n')];
  const at = ours.findIndex((line, place) => line !== theirs[place]);
  const from = Math.max(0, (at === -1 ? ours.length : at) - 8);
  const part = (lines: readonly string[]): string => lines.slice(from, from + 16).join('\n  ');
  return `  this build:\n  ${part(ours)}\n  the other:\n  ${part(theirs)}`;
}

function tellDifference(seed: number, ours: VaultRun, theirs: VaultRun, at: number): void {
  const [one, two] = [ours.sights[at], theirs.sights[at]];
  console.log(`Seed ${seed}: ${one?.what ?? 'nothing'} differs.`);
  if (one?.what !== two?.what) console.log(`  the other: ${two?.what ?? 'nothing'}`);
  const before = ours.sights
    .slice(0, at)
    .filter(({ what }) => what.startsWith('notes after'))
    .at(-1);
  console.log(apart(one?.seen ?? '', two?.seen ?? ''));
  if (one?.what.startsWith('notes after') && before !== undefined) {
    console.log(`  before:\n${apart(before.seen, one.seen)}`);
  }
}

const ran = new Map<string, number>();
let [differing, looked, times, items, commands, writing, failures] = [0, 0, 0, 0, 0, 0, 0];
for (let seed = 1; seed <= VAULTS; seed += 1) {
  const vault = generatedVault(seed);
  const [one, two] = builds;
  const ours = await runVault(one(), vault, seed, COMMANDS, takeFailures);
  const theirs = await runVault(two(), vault, seed, COMMANDS, takeFailures);
  const at = firstDifference(ours.sights, theirs.sights);
  if (at !== -1) {
    differing += 1;
    tellDifference(seed, ours, theirs, at);
  }
  for (const id of ours.commands) ran.set(id, (ran.get(id) ?? 0) + 1);
  looked += ours.sights.length;
  times += vault.times.length;
  items += ours.items;
  commands += ours.commands.length;
  writing += ours.writing;
  failures += ours.sights.filter(
    ({ what, seen }) => what.startsWith('failures') && seen !== '[]',
  ).length;
}
const rarest = [...ran].sort(([, one], [, two]) => one - two).slice(0, 3);
console.log(
  `${VAULTS} vaults, ${times} times with ${items} follow-ups, ${commands} commands of ${ran.size} kinds, of which ${writing} wrote and ${failures} failed: ${looked} sights compared.`,
);
console.log(`Run the least: ${rarest.map(([id, count]) => `${id} (${count})`).join(', ')}.`);
console.log(differing === 0 ? 'Both builds are the same.' : `${differing} vaults differ.`);
process.exit(differing === 0 ? 0 : 1);
