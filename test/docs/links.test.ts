import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { contactFields } from '../../src/core/contact/contact-fields';
import { readLink } from '../../src/core/link/read-link';
import { cellsOf } from './derived-table';
import { oneLineOf } from './one-line';

const folder = path.join(import.meta.dirname, '../../docs');
const page = await readFile(path.join(folder, 'links.md'), 'utf8');

/** The cells of the rows of a table, by how its head begins. */
function rowsOf(head: string): readonly (readonly string[])[] {
  const [, behind = ''] = page.split(`\n| ${head} `);
  const [table = ''] = behind.split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      cellsOf(line.replaceAll('\\|', '¦')).map((cell) =>
        cell.replace(/^`([^`]*)`$/, '$1').replaceAll('¦', '|'),
      ),
    );
}

describe('docs/links.md', () => {
  it('has the bookmarklet as its source says, on one line; `npm run docs` writes it', async () => {
    const source = await readFile(path.join(folder, 'bookmarklet.js'), 'utf8');
    const block = /(```text\n)(?=javascript:|BOOKMARKLET)[^`]*(\n```)/;
    const text = page.replace(block, (_all, before: string, behind: string) =>
      [before, oneLineOf(source), behind].join(''),
    );
    const file = path.join(folder, 'links.md');
    const options = (await prettier.resolveConfig(file)) ?? {};
    const shown = await prettier.format(text, { ...options, filepath: file });
    await expect(shown).toMatchFileSnapshot(file);
    expect(shown).toContain(oneLineOf(source));
  });

  it('tells every parameter that says something of somebody, and what a link asks for', () => {
    const names = rowsOf('Parameter').map(([name = '']) => name);
    for (const name of contactFields) {
      const value = name === 'linkedin' ? 'linkedin.com/in/x' : 'x@y.example';
      const request = readLink({ do: 'add', [name]: value }, new Set());
      const isRead =
        request.do === 'add' && Object.values(request.told).some((text) => text !== '');
      expect(names.includes(name), name).toBe(isRead);
    }
    const asked = rowsOf('`do`').map(([what = '']) => readLink({ do: what }, new Set()).do);
    expect(asked).toEqual(['add', 'next', 'open']);
  });

  it('tells titles with what is read of them', () => {
    const rows = rowsOf('The title of the page');
    expect(rows.length).toBeGreaterThan(4);
    for (const [title = '', name, role, company] of rows) {
      const linkedin = title.endsWith('LinkedIn')
        ? 'https://www.linkedin.com/in/x'
        : 'https://x.example';
      const link = { do: 'add', name: title, linkedin };
      expect(readLink(link, new Set()), title).toMatchObject({ told: { name, role, company } });
    }
  });
});
