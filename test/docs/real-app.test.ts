// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import { cellsOf } from './derived-table';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The scenarios by the names of their files, with what stands in them. */
const scenarios = new Map(
  readdirSync(path.join(root, 'test/real-app'))
    .filter((file) => file.endsWith('.e2e.ts'))
    .map((file) => [file.replace(/\.e2e\.ts$/, ''), read(`test/real-app/${file}`)] as const),
);
const written = [...scenarios.values(), read('test/real-app/in-app.ts')].join('\n');

/** What the code and the sheets below a folder say, one after the other. */
function textsIn(folder: string): string {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => read(path.join(folder, file)))
    .join('\n');
}

let run: RunningPlugin | null = null;

afterEach(async () => {
  await run?.unload();
  run = null;
});

describe('the scenarios for the real app', () => {
  it('are there for every feature, each in a file named like its folder', () => {
    const features = readdirSync(path.join(root, 'src/features'));
    expect(features.length).toBeGreaterThan(10);
    const untried = features.filter((feature) => !/^ {2}it\('/m.test(scenarios.get(feature) ?? ''));
    expect(
      untried,
      'features that nobody tries in the app: write test/real-app/NAME.e2e.ts, with what only the app can show',
    ).toEqual([]);
  });

  it('are told in the README beside them, each with what it proves', () => {
    const rows = read('test/real-app/README.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => cellsOf(line));
    expect(rows.map(([name = '']) => name.replaceAll('`', ''))).toEqual(
      [...scenarios.keys()].sort(),
    );
    expect(rows.filter(([, proves = '']) => proves === '')).toEqual([]);
  });

  it('run commands that there are', async () => {
    run = await runPlugin({});
    const ids = [...written.matchAll(/\bcommand\('([a-z-]+)'\)/g)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(20);
    const known = new Set(Object.keys(run.host.commands.commands));
    const unknown = ids.filter((id) => !known.has(`informational-interviews:${id}`));
    expect(unknown).toEqual([]);
  });

  it('look for classes that the plugin gives', () => {
    const given = textsIn('src') + textsIn('styles');
    const classes = [...written.matchAll(/(?:[.']|\s)(ii-[a-z-]+)/g)].map(([, name = '']) => name);
    expect(classes.length).toBeGreaterThan(20);
    expect(classes.filter((name) => !given.includes(name))).toEqual([]);
  });
});
