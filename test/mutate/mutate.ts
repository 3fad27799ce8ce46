/**
 * What the tests notice: `npm run mutate`. The rules, the contact commands, the settings and a sample
 * of what edits notes are changed, one place at a time, and the tests that mirror the folder are run.
 * Fails where they notice less than the share below of the changes to one of them, or let one pass that
 * `survivors.ts` does not list with its reason, and where one that it lists is noticed or gone.
 * `npm run mutate -- rules` runs one of the groups; `npm run mutate -- src/core/follow-up/rules/thank.ts`
 * looks at one file, `…/thank.ts:20-40` at some of its lines, `npm run mutate -- src/core/time/*.ts` at others.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { survivors } from './survivors';

const project = join(import.meta.dirname, '../..');

/** Where what is changed is copied to, below the project's folder, where packages are found. */
const copy = join(project, `.workbench/mutate-${process.pid}`);

function clearCopy(): void {
  process.chdir(project);
  rmSync(copy, { recursive: true, force: true });
}

/** Copies the core with its tests and what they need, and is in the copy from then on. */
function goIntoCopy(): void {
  // However it ends: broken off by a key too.
  process.on('exit', clearCopy);
  for (const name of ['package.json', 'src/core', 'test/core', 'test/builders', 'test/linear']) {
    cpSync(join(project, name), join(copy, name), { recursive: true });
  }
  process.chdir(copy);
  // Stryker passes over all that is said to be constant, such as a rule.
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join('src', name), 'utf8');
    writeFileSync(join('src', name), text.replaceAll(' as const', ''));
  }
}

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Of a hundred changes that the tests run over, so many are noticed at least. */
const LEAST_NOTICED = 85;

/** One of so many lines of `core/note` is changed, which makes about 300 changes. */
const SAMPLED = 13;

/** A number that a text always comes to, and that says nothing about it. */
function scatter(text: string): number {
  let number = 2166136261;
  for (const character of text) {
    number = Math.imul(number ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return number >>> 0;
}

/**
 * Lines of code from all over a folder, as Stryker names them. Each is chosen by what stands in it,
 * so that a line that is added or changed leaves the choice of the others as it is.
 */
function sampleLines(folder: string, oneOf: number): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          scatter(`${basename(name)}: ${line.trim()}`) % oneOf === 0
            ? [`${folder}/${name}:${at + 1}-${at + 1}`]
            : [],
        ),
    );
}

async function change({ mutate, tests }: Group): Promise<readonly MutantResult[]> {
  process.env['NOTICING_TESTS'] = tests;
  const readsTypes = ['--import', import.meta.resolve('tsx')];
  const stryker = new Stryker({
    mutate: [...mutate()],
    testRunner: 'in-process',
    plugins: [`${import.meta.dirname}/in-process-runner.ts`],
    testRunnerNodeArgs: readsTypes,
    checkerNodeArgs: readsTypes,
    // What is made while a module is loaded would need all tests run again, each time.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    // A busy machine is not to be taken for a change that never ends.
    timeoutMS: 30_000,
    tempDirName: '.stryker',
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}

/**
 * A change as `survivors.ts` names it: the file, the line with what was changed between ⟦ and ⟧, and
 * what was put there. It says nothing of folders and line numbers, which change without it.
 */
function nameOf({ fileName, location, replacement }: MutantResult): string {
  const { start, end } = location;
  const line = readFileSync(fileName, 'utf8').split('\n')[start.line - 1] ?? '';
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const marked = `${line.slice(0, from)}⟦${line.slice(from, to)}⟧${line.slice(to)}`;
  const put = replacement.replace(/\s+/g, ' ');
  return `${basename(fileName)} | ${marked.trim()} | ${put.length > 60 ? `${put.slice(0, 60)}…` : put}`;
}

/** What `survivors.ts` lists. */
const listed: readonly string[] = survivors.flatMap(({ changes }) => changes);

/** The file that a change is in, by its name as above. */
const fileIn = (name: string): string => name.slice(0, name.indexOf(' | '));

/** Says how a group of changes fared; false where too few were noticed, or the list is not theirs. */
function report({ name: group, isWhole }: Group, changes: readonly MutantResult[]): boolean {
  const namesOf = (...wanted: readonly string[]): readonly string[] =>
    changes.filter(({ status }) => wanted.includes(status)).map(nameOf);
  const unnoticed = namesOf('Survived', 'NoCoverage');
  const killed = namesOf('Killed');
  const overtime = namesOf('Timeout');
  const noticed = [...killed, ...overtime];
  const all = noticed.length + unnoticed.length;
  const untried = namesOf('Ignored').length;
  if (all === 0) {
    console.log(`${group}: no change to try, ${untried} to what is made while a module is loaded`);
    return !isWhole;
  }
  const share = (100 * noticed.length) / all;
  console.log(
    `${group}: ${noticed.length} of ${all} noticed (${share.toFixed(1)}%),` +
      ` ${overtime.length} of them since they took too long;` +
      ` ${untried} more, to what is made while a module is loaded, were not tried`,
  );
  const fresh = [...new Set(unnoticed)].filter((name) => !listed.includes(name));
  for (const name of fresh) console.log(`  not noticed: ${name}`);
  const files = new Set(changes.map(({ fileName }) => basename(fileName)));
  // One that took too long may only have spared work, on a machine that was busy.
  const isLeft = (name: string): boolean => unnoticed.includes(name) || overtime.includes(name);
  const isStale = (name: string): boolean =>
    files.has(fileIn(name)) && !isLeft(name) && (isWhole || killed.includes(name));
  const stale = listed.filter(isStale);
  for (const name of stale) {
    console.log(`  listed, but ${killed.includes(name) ? 'noticed' : 'gone'}: ${name}`);
  }
  // Of a few changes a share says nothing.
  const isEnough = !isWhole || share >= LEAST_NOTICED;
  if (!isEnough) console.log(`  fewer than ${LEAST_NOTICED}% noticed`);
  return isEnough && fresh.length === 0 && stale.length === 0;
}

/** Says what is listed of files that no group changes; false where there is any. */
function reportForeign(changes: readonly MutantResult[]): boolean {
  const files = new Set(changes.map(({ fileName }) => basename(fileName)));
  const foreign = listed.filter((name) => !files.has(fileIn(name)));
  for (const name of foreign) console.log(`listed, but gone: ${name}`);
  return foreign.length === 0;
}

/** Files to be changed, and the folder of tests, or their files, that are to notice it. */
interface Group {
  readonly name: string;
  /** As Stryker takes them, from within the copy. */
  readonly mutate: () => readonly string[];
  readonly tests: string;
  /** Whether it is all that the list may name of these files. */
  readonly isWhole: boolean;
}

const whole: readonly Group[] = [
  {
    name: 'rules',
    mutate: () => ['src/core/follow-up/**/*.ts'],
    tests: 'test/core/follow-up/',
    isWhole: true,
  },
  {
    name: 'contact commands',
    mutate: () => ['src/core/contact-command/**/*.ts'],
    tests: 'test/core/contact-command/',
    isWhole: true,
  },
  {
    name: 'settings',
    mutate: () => ['src/core/setting*.ts'],
    tests: 'test/core/setting',
    isWhole: true,
  },
  {
    name: 'a sample of core/note',
    mutate: () => sampleLines('src/core/note', SAMPLED),
    tests: 'test/core/note/',
    isWhole: true,
  },
];

/**
 * The group that was asked for by its name, or the file, of which some lines may be named, with the tests
 * of its group, or else of its folder; null where there is neither.
 */
function groupOf(asked: string): Group | null {
  const named = whole.find(({ name }) => name === asked);
  if (named !== undefined) return named;
  const [, file = ''] = /^(src\/core\/.+\.ts)(?::\d+(?::\d+)?-\d+(?::\d+)?)?$/.exec(asked) ?? [];
  if (!existsSync(join(project, file)) || file === '') return null;
  const mirrored = file.replace('src/', 'test/');
  const { tests } = whole.find((group) => mirrored.startsWith(group.tests)) ?? {
    tests: `${dirname(mirrored)}/`,
  };
  return { name: asked, mutate: () => [asked], tests, isWhole: false };
}

const HOW_TO_NAME = `Name a group (${whole.map(({ name }) => `"${name}"`).join(', ')}) or a file of src/core, such as
src/core/follow-up/rules/thank.ts, or some lines of it: src/core/follow-up/rules/thank.ts:20-40`;

const WHAT_TO_DO = `Between ⟦ and ⟧ stands what was changed, after the last | what was put there. Write the test that notices
it. Where nobody could see the difference, and a group tries it, list it in test/mutate/survivors.ts, under a
reason that is true of it. What is listed, but noticed or gone, is taken out there.`;

/** Changes what the groups name, one after the other; whether all is noticed that has to be. */
async function tryAll(groups: readonly Group[]): Promise<boolean> {
  let isGood = true;
  const seen: MutantResult[] = [];
  for (const group of groups) {
    const changes = await change(group);
    isGood = report(group, changes) && isGood;
    seen.push(...changes);
  }
  if (groups === whole) isGood = reportForeign(seen) && isGood;
  if (!isGood) console.log(WHAT_TO_DO);
  return isGood;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((each) => groupOf(each) === null);
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to change. ${HOW_TO_NAME}`);
  process.exitCode = 1;
} else {
  goIntoCopy();
  const groups = asked.flatMap((each) => groupOf(each) ?? []);
  try {
    process.exitCode = (await tryAll(asked.length > 0 ? groups : whole)) ? 0 : 1;
  } finally {
    clearCopy();
  }
}
