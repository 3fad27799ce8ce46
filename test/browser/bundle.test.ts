import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLazyPatterns } from '../../lazy-patterns.mjs';
import { buildScript, copySource } from './build-copy';

/** A copy of the source, far from where it is. */
let folder: string;
let code: string;

beforeAll(async () => {
  folder = await copySource('elsewhere', 'deeper');
  await promisify(execFile)(process.execPath, [buildScript, '--metafile'], { cwd: folder });
  code = await readFile(path.join(folder, 'dist/main.js'), 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

/** What the three built files are, byte for byte. */
async function digest(of: string): Promise<string[]> {
  const names = ['main.js', 'manifest.json', 'styles.css'];
  const files = await Promise.all(names.map((name) => readFile(path.join(of, 'dist', name))));
  return files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
}

/**
 * Bytes that main.js may have, the notices of its packages included: what is larger takes too long to read
 * when the app starts. Of these, 375 KB are what is said in five languages besides English, each packed
 * into strings that a start only looks for the end of; test/build/language-files.test.ts holds each of
 * them to its part.
 */
const MOST_BYTES = 1_630_000;

describe('the built plugin', () => {
  it(`is under ${MOST_BYTES / 1000} KB`, () => {
    expect(Buffer.byteLength(code)).toBeLessThan(MOST_BYTES);
  });

  it.each([
    ['evaluates no text', /\beval\b|\bFunction\(/],
    ['requires nothing of Node', /require\("(?!obsidian"|@codemirror\/|@lezer\/)[^"]*"\)/],
    ['uses no Buffer', /\bBuffer[.(]|new Buffer\b/],
    ['uses no other global of Node', /\bprocess\.|\b__dirname\b|\bsetImmediate\b/],
    ['makes no request', /\bfetch\(|XMLHttpRequest|requestUrl|WebSocket|EventSource|sendBeacon/],
    ['loads no script', /createElement\("script"|\bimport\(/],
    ['writes no HTML from text', /\.outerHTML|insertAdjacentHTML|document\.write/],
    ['does not log', /console\.log/],
  ])('%s', (_what, forbidden) => {
    expect(forbidden.exec(code)?.[0]).toBeUndefined();
  });

  it('carries the notice of each package that it holds code of', async () => {
    const { outputs } = JSON.parse(
      await readFile(path.join(folder, 'dist/modules.json'), 'utf8'),
    ) as { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> };
    const packages = Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([module, { bytesInOutput }]) => {
        const [, found] = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
        return bytesInOutput > 0 && found !== undefined ? [path.resolve(folder, found)] : [];
      }),
    );
    expect(packages.length).toBeGreaterThan(0);
    for (const one of new Set(packages)) {
      const { name, version } = JSON.parse(
        await readFile(path.join(one, 'package.json'), 'utf8'),
      ) as { name: string; version: string };
      expect(code).toContain(`${name} ${version} (`);
      expect(code).toContain((await readFile(path.join(one, 'LICENSE'), 'utf8')).trim());
    }
  });

  it('makes no pattern that is long or names Unicode classes before it is used', async () => {
    expect(await withLazyPatterns(code)).toBe(code);
  });

  it('has no lookbehind that an older phone would refuse to load', () => {
    expect(/\(\?<[=!]/.exec(code)?.[0]).toBeUndefined();
  });

  it('is the same, byte for byte, each time and wherever it is built', async () => {
    // What `npm run build` made before, which all other tests in the browser run.
    const built = await digest('');
    expect(await digest(folder), 'dist is not what the source gives: npm run build').toEqual(built);
  });
});
