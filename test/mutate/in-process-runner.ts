/**
 * Runs the tests of the core for Stryker. They need no page and no time zone of their own, so all are
 * run in one process, and of each file only what a changed place is seen by: a hundred times sooner
 * than to start a test runner for each change.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { type LoadedTest, readTestFiles, type TestFile } from './load-tests';

/** Which tests see which changed places, as the instrumented code counts them. */
interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

/** What the instrumented code looks at and writes to. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

const switchboard: Switchboard = ((globalThis as Record<string, unknown>)['__stryker__'] = {});

class InProcessRunner {
  private files: readonly TestFile[] = [];
  /** How long each test took when nothing was changed. */
  private readonly costs = new Map<string, number>();
  /** How many changes each test noticed so far: those that notice most are run first. */
  private readonly noticed = new Map<string, number>();

  capabilities(): object {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env['TZ'] = 'UTC';
    process.env['FUZZ_RUNS'] = '20';
    const names = readdirSync('test/core', { recursive: true, encoding: 'utf8' });
    const paths = names
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/core/${name}`);
    const wanted = process.env['NOTICING_TESTS'] ?? '';
    this.files = await readTestFiles(
      process.cwd(),
      paths.filter((path) => path.startsWith(wanted)).sort(),
    );
  }

  async dryRun(): Promise<object> {
    const coverage: Coverage = { static: {}, perTest: {} };
    Object.assign(switchboard, { activeMutant: undefined, mutantCoverage: coverage });
    const tests: object[] = [];
    for (const file of this.files) {
      for (const test of file.load()) tests.push(await this.tried(file, test));
    }
    switchboard.mutantCoverage = undefined;
    return { status: 'complete', tests, mutantCoverage: coverage };
  }

  private async tried(file: TestFile, test: LoadedTest): Promise<object> {
    const { id, name } = test;
    const start = performance.now();
    switchboard.currentTestId = id;
    const failure = await failureOf(test);
    switchboard.currentTestId = undefined;
    const timeSpentMs = performance.now() - start;
    this.costs.set(id, timeSpentMs);
    const told = { id, name, timeSpentMs, fileName: file.path };
    // As Stryker numbers them: 0 passed, 1 failed.
    return failure === null
      ? { ...told, status: 0 }
      : { ...told, status: 1, failureMessage: failure };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRun): Promise<object> {
    const wanted = new Set(testFilter);
    Object.assign(switchboard, { activeMutant: undefined, hitCount: 0, hitLimit });
    let nrOfTests = 0;
    for (const file of this.filesOf(wanted, basename(activeMutant.fileName, '.ts'))) {
      switchboard.activeMutant = undefined;
      const tests = file.load().filter(({ id }) => wanted.has(id));
      switchboard.activeMutant = activeMutant.id;
      for (const test of tests.sort((one, other) => this.promise(other) - this.promise(one))) {
        nrOfTests += 1;
        const failure = await failureOf(test);
        if (hitLimit !== undefined && (switchboard.hitCount ?? 0) > hitLimit) {
          return { status: 'timeout', reason: 'It ran on and on.' };
        }
        if (failure === null) continue;
        this.noticed.set(test.id, (this.noticed.get(test.id) ?? 0) + 1);
        return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
    }
    return { status: 'survived', nrOfTests };
  }

  /** The files with tests that are wanted: those named like what was changed, then the quickest. */
  private filesOf(wanted: ReadonlySet<string>, name: string): readonly TestFile[] {
    const costs = new Map<string, number>();
    for (const id of wanted) {
      const path = id.slice(0, id.lastIndexOf('#'));
      costs.set(path, (costs.get(path) ?? 0) + (this.costs.get(id) ?? 0));
    }
    const rank = ({ path }: TestFile): number =>
      (costs.get(path) ?? 0) - (path.includes(name) ? 1e9 : 0);
    return this.files
      .filter(({ path }) => costs.has(path))
      .sort((one, other) => rank(one) - rank(other));
  }

  /** How soon a test is worth to be run: the more it noticed, and the less it costs. */
  private promise({ id }: LoadedTest): number {
    return (this.noticed.get(id) ?? 0) * 1e6 - (this.costs.get(id) ?? 0);
  }
}

async function failureOf(test: LoadedTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', factory: () => new InProcessRunner() },
];
