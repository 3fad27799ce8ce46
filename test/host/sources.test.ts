import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

it('names, for each behaviour in SOURCES.md, a test that is there', async () => {
  const text = await readFile(path.join(import.meta.dirname, 'SOURCES.md'), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| (?!behaviour|-)/.test(line));
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    const [, behaviour, documented = '', test = ''] = row.split('|').map((cell) => cell.trim());
    expect(documented, behaviour).toMatch(/d\.ts|docs:|help:|reported|issue \d|pull request \d/);
    const [, file = '', title = ''] = /^([^:]+): (.+)$/.exec(test) ?? [];
    const tests = await readFile(path.join(import.meta.dirname, `${file}.test.ts`), 'utf8');
    expect(tests.includes(`'${title}'`), test).toBe(true);
  }
});
