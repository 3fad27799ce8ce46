import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

function readBeside(file: string): Promise<string> {
  return readFile(path.join(import.meta.dirname, file), 'utf8');
}

it('names, for each behaviour in SOURCES.md, a test that is there', async () => {
  const sections = (await readBeside('SOURCES.md')).split(/^## /m).slice(1);
  let behaviours = 0;
  for (const section of sections) {
    const [heading = '', ...lines] = section.trim().split('\n');
    const tests = await readBeside(/`(.+)`$/.exec(heading)?.[1] ?? '');
    for (const entry of lines.join('\n').trim().split(/^- /m).slice(1)) {
      const told = /^(.+)\n {2}- documented: (.+)\n {2}- test: (.+)\n?$/.exec(entry);
      const [, behaviour, documented, title = ''] = told ?? [];
      expect(behaviour, entry).toBeDefined();
      expect(documented, behaviour).toMatch(/d\.ts|docs:|help:|reported|issue \d|pull request \d/);
      expect(tests.includes(`'${title}'`), `${heading}: ${title}`).toBe(true);
      behaviours += 1;
    }
  }
  expect(behaviours).toBeGreaterThan(50);
});
