import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lateModules } from '../../late-modules.mjs';

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'late-modules-')));
});

afterEach(() => rm(root, { recursive: true }));

/** Builds a program of these files, which begins with `main.ts`, with groups of them made late. */
async function built(
  files: Readonly<Record<string, string>>,
  groups: readonly (readonly string[])[],
): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  const { outputFiles } = await build({
    ...{ absWorkingDir: root, entryPoints: ['main.ts'], bundle: true, write: false },
    ...{ format: 'iife', globalName: 'program', logLevel: 'silent', external: ['obsidian'] },
    plugins: [lateModules(groups)],
  });
  return outputFiles[0]?.text ?? '';
}

/** What ran, in order: the program says so itself by `say`. */
function saidBy(code: string): unknown[] {
  const said: unknown[] = [];
  runInContext(code, createContext({ say: (what: unknown) => said.push(what) }));
  return said;
}

const files = {
  'main.ts': `
    import { count } from './shared';
    import { add, twice } from './late/first';
    import { addAgain } from './late/second';
    say('begins');
    count();
    say(add(1, 2));
    say(twice());
    say(addAgain());
    say(count());`,
  'shared.ts': `let counted = 0; say('shared'); export const count = () => (counted += 1);`,
  'late/first.ts': `
    import { count } from '../shared';
    import { sum } from './inner';
    say('first');
    export function add(one: number, other: number) { count(); return sum(one, other); }
    function both() { return count() * 2; }
    export { both as twice };`,
  'late/inner.ts': `say('inner'); export const sum = (one: number, other: number) => one + other;`,
  'late/second.ts': `import { sum } from './inner'; export function addAgain() { return sum(5, 5); }`,
};

describe('modules that are late', () => {
  it('run when one of their functions is first called, and once', async () => {
    const code = await built(files, [['late/first.ts', 'late/second.ts']]);
    expect(saidBy(code)).toEqual(['shared', 'begins', 'inner', 'first', 3, 6, 10, 4]);
  });

  it('do what they do where they are not late', async () => {
    const late = saidBy(await built(files, [['late/first.ts', 'late/second.ts']]));
    const early = saidBy(await built(files, []));
    expect(late.filter((one) => typeof one === 'number')).toEqual(
      early.filter((one) => typeof one === 'number'),
    );
  });

  it('take with them what nothing else imports, and share all else', async () => {
    const code = await built(files, [['late/first.ts'], ['late/second.ts']]);
    expect(saidBy(code)).toEqual(['shared', 'inner', 'begins', 'first', 3, 6, 10, 4]);
    expect(code.match(/counted = 0/g)).toHaveLength(1);
  });

  it('may export nothing but functions', async () => {
    const early = { ...files, 'late/inner.ts': `export const sum = Math.max;` };
    await expect(built(early, [['late/inner.ts']])).rejects.toThrow(
      'Only functions can be late, which sum is not.',
    );
  });

  it('have to be there', async () => {
    await expect(built(files, [['late/gone.ts']])).rejects.toThrow(
      /Could not resolve ".*gone\.ts"/,
    );
  });
});
