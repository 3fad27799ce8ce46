import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import * as fastCheck from 'fast-check';
import { expect, vi } from 'vitest';

/** How often a property is tried at most: each of thousands of changed places is tried with it. */
const MOST_RUNS = 20;

type Hook = () => unknown;

/** What a `describe` holds for the tests in it. */
interface Suite {
  readonly before: Hook[];
  readonly after: Hook[];
  readonly outer: Suite | null;
}

/** A test as it stands in its file. */
export interface LoadedTest {
  /** Its file and place there, the same each time the file is loaded. */
  readonly id: string;
  readonly name: string;
  /** Rejects where the test fails. */
  readonly run: () => Promise<void>;
}

/** A file of tests with all it imports from the project, ready to be loaded any number of times. */
export interface TestFile {
  readonly path: string;
  /** Loads the file and what it imports anew, and gives its tests. */
  readonly load: () => readonly LoadedTest[];
}

/** Bundles files of tests, as they and `src` stand now, below the folder `root`. */
export async function readTestFiles(
  root: string,
  paths: readonly string[],
): Promise<readonly TestFile[]> {
  const { outputFiles } = await build({
    entryPoints: paths.map((path) => ({ in: resolve(root, path), out: path })),
    outdir: resolve(root, 'bundled'),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    legalComments: 'none',
    plugins: [
      {
        name: 'own-places',
        setup: (bundling) => {
          bundling.onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8')
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
            loader: path.endsWith('x') ? 'tsx' : 'ts',
          }));
        },
      },
    ],
  });
  const bundled = new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
  const require = createRequire(resolve(root, 'package.json'));
  return paths.map((path) => {
    const text = bundled.get(basename(path)) ?? '';
    const script = new Script(`(function(require,module,exports){${text}\n})`, { filename: path });
    return { path, load: () => loadTests(path, script, require) };
  });
}

/** What tests import of `fast-check`: the same cases each time, and few of them. */
function fewCases(): typeof fastCheck {
  const assert = ((property: never, parameters: fastCheck.Parameters = {}) => {
    const { numRuns = MOST_RUNS } = parameters;
    const few = { ...parameters, numRuns: Math.min(numRuns, MOST_RUNS), seed: 1 };
    return fastCheck.assert(property, few as never);
  }) as typeof fastCheck.assert;
  const few = { ...fastCheck, assert };
  return { ...few, default: few };
}

function loadTests(path: string, script: Script, require: NodeJS.Require): readonly LoadedTest[] {
  const tests: LoadedTest[] = [];
  let suite: Suite = { before: [], after: [], outer: null };

  const describe = (_name: string, fill: Hook): void => {
    const outer = suite;
    suite = { before: [], after: [], outer };
    fill();
    suite = outer;
  };
  const it = (name: string, ...[first, second]: readonly unknown[]): void => {
    const body = (typeof first === 'function' ? first : second) as Hook;
    const within = suite;
    const id = `${path}#${tests.length}`;
    tests.push({ id, name, run: () => runTest(within, body) });
  };
  const standIn = {
    describe: Object.assign(describe, { each: forEachRow(describe) }),
    it: Object.assign(it, { each: forEachRow(it) }),
    expect,
    vi: {
      fn: vi.fn,
      spyOn: vi.spyOn,
      restoreAllMocks: vi.restoreAllMocks,
      setConfig: () => undefined,
    },
    beforeEach: (hook: Hook) => suite.before.push(hook),
    afterEach: (hook: Hook) => suite.after.push(hook),
    afterAll: () => undefined,
  };
  const modules = new Map<string, unknown>([
    ['vitest', standIn],
    ['fast-check', fewCases()],
  ]);
  const module = { exports: {} };
  const start = script.runInThisContext() as (...given: unknown[]) => void;
  const bring = (name: string): unknown => modules.get(name) ?? (require(name) as unknown);
  start(bring, module, module.exports);
  return tests;
}

type Declare = (name: string, body: Hook) => void;

function forEachRow(declare: Declare) {
  return (rows: readonly unknown[]) =>
    (name: string, body: (...row: unknown[]) => unknown): void => {
      const areLists = rows.every((row) => Array.isArray(row));
      for (const row of rows) declare(name, () => body(...(areLists ? (row as unknown[]) : [row])));
    };
}

/** The hooks around a test, those of the outermost suite first. */
function hooksOf(suite: Suite | null, kind: 'before' | 'after'): readonly Hook[] {
  return suite === null ? [] : [...hooksOf(suite.outer, kind), ...suite[kind]];
}

async function runTest(suite: Suite, body: Hook): Promise<void> {
  for (const hook of hooksOf(suite, 'before')) await hook();
  try {
    await body();
  } finally {
    for (const hook of hooksOf(suite, 'after')) await hook();
  }
}
