/**
 * What the tests notice: `npm run mutate`. The rules, the contact commands, the settings and a sample
 * of what edits notes are changed, one place at a time, and the tests of the core are run. Fails where
 * they let pass more than the share below of the changes to either, or one that `survivors.ts` does
 * not list with its reason. Takes hours; `npm run mutate -- src/core/time/*.ts` looks at other files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { knownSurvivors } from './survivors';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Of a hundred changes that the tests run over, so many are noticed at least. */
const LEAST_NOTICED = 85;

/** How many lines of `core/note` are changed, which makes about 300 changes. */
const SAMPLED_LINES = 260;

const rules = [
  'src/core/follow-up/**/*.ts',
  'src/core/gesture/**/*.ts',
  'src/core/settings.ts',
  'src/core/settings-merge.ts',
  'src/core/setting-texts.ts',
];

/** Lines of code spread over a folder's files, the same ones each time, as Stryker names them. */
function sampleLines(folder: string, count: number): string[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          /^\s*(?:\/\/|\/?\*|import|export (?:type|interface)|[})\]]*[;,]?$)/.test(line)
            ? []
            : [`${folder}/${name}:${at + 1}-${at + 1}`],
        ),
    );
  const step = Math.max(1, lines.length / count);
  return Array.from(
    { length: Math.min(count, lines.length) },
    (_, n) => lines[Math.floor(n * step)] ?? '',
  );
}

async function change(mutate: string[]): Promise<readonly MutantResult[]> {
  const stryker = new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutate/vitest.config.ts', related: true },
    ignorePatterns: ['/dist', '/.workbench'],
    // What is made while a module is loaded would need all tests run again, each time.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    tempDirName: '.workbench/mutate',
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}

/** A change as `survivors.ts` names it: the file, the line as it is written, and what came of it. */
function nameOf({ fileName, location, mutatorName, replacement }: MutantResult): string {
  const file = fileName.slice(fileName.indexOf('src/'));
  const line = readFileSync(file, 'utf8').split('\n')[location.start.line - 1] ?? '';
  return `${file} | ${line.trim()} | ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 60)}`;
}

/** Says how a group of changes fared; false where too few were noticed, or one is new. */
function report(group: string, changes: readonly MutantResult[]): boolean {
  const count = (...statuses: readonly string[]): number =>
    changes.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const unnoticed = changes.filter(
    ({ status }) => status === 'Survived' || status === 'NoCoverage',
  );
  const share = (100 * noticed) / Math.max(1, noticed + unnoticed.length);
  console.log(
    `${group}: ${noticed} of ${noticed + unnoticed.length} noticed (${share.toFixed(1)}%)`,
  );
  const fresh = unnoticed.map(nameOf).filter((name) => !knownSurvivors.has(name));
  for (const name of fresh) console.log(`  not noticed: ${name}`);
  return share >= LEAST_NOTICED && fresh.length === 0;
}

const given = process.argv.slice(2);
const groups: readonly (readonly [string, string[]])[] =
  given.length > 0
    ? [['what was asked for', given]]
    : [
        ['rules, contact commands and settings', rules],
        ['a sample of core/note', sampleLines('src/core/note', SAMPLED_LINES)],
      ];
let isGood = true;
for (const [name, mutate] of groups) isGood = report(name, await change(mutate)) && isGood;
process.exitCode = isGood ? 0 : 1;
