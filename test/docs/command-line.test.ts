// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import { cellsOf } from './derived-table';

const page = await readFile(path.join(import.meta.dirname, '../../docs/command-line.md'), 'utf8');

let run: RunningPlugin;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 25, 9, 0));
  run = await runPlugin({
    'Contacts/Tomasz Wieczorek.md': '---\nstatus: replied\nreplied: 2026-11-24\nrole: Nurse\n---\n',
    'Contacts/Josephine Tuilagi.md':
      '---\nstatus: in-touch\nrole: Service designer\ncompany: Northwind\ncheck-in-every: 0\n---\n',
  });
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

/** The first cells of the rows below the words that stand before a table. */
function keysBehind(words: string): readonly string[] {
  const [, behind = ''] = page.split(words);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(behind) ?? [];
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => (cellsOf(row)[0] ?? '').replaceAll('`', ''));
}

/** What a shell makes of a line: the command, and what is given with it. */
function callOf(line: string): readonly [string, Record<string, string>] {
  const [, command = '', ...words] = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const pairs = words.map((word) => word.replaceAll('"', '').split('='));
  return [command, Object.fromEntries(pairs) as Record<string, string>];
}

describe('docs/command-line.md', () => {
  it('shows what each of its examples prints, one after the other', async () => {
    const examples = page.matchAll(
      /```sh\n(obsidian [^\n]*)\n```\n\n```(?:text|json)\n([^`]*)\n```/g,
    );
    let shown = 0;
    for (const [, line = '', out] of examples) {
      const [command, flags] = callOf(line);
      expect(await run.host.cliHandlers.get(command)?.handler(flags), line).toBe(out);
      await run.settled();
      shown += 1;
    }
    expect(shown).toBe(page.split('```sh').length - 1);
    expect(shown).toBeGreaterThan(5);
  });

  it('tells every parameter of each command, in the order of the help', () => {
    const flagsOf = (name: string): readonly string[] =>
      Object.keys(run.host.cliHandlers.get(`informational-interviews:${name}`)?.flags ?? {});
    expect(keysBehind('## Everyone')).toEqual(flagsOf('people'));
    expect(keysBehind('## Adding somebody')).toEqual(flagsOf('add'));
    expect(flagsOf('due')).toEqual(['format']);
  });

  it('tells every command', () => {
    for (const id of run.host.cliHandlers.keys()) expect(page).toContain(`obsidian ${id}`);
  });
});
