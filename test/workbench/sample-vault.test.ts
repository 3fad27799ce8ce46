import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copySampleVault, shiftDates } from './sample-vault';

it.each([
  ['2026-03-11', 1, '2026-03-12'],
  ['2026-12-31', 1, '2027-01-01'],
  ['[[2026-03-01]] 2026-03-29T14:00', -1, '[[2026-02-28]] 2026-03-28T14:00'],
  ['2026-02-30 2026-13-45', 5, '2026-02-30 2026-13-45'],
  ['+1-2026-03-111', 5, '+1-2026-03-111'],
])('shifts the dates of %s by %i', (text, days, shifted) => {
  expect(shiftDates(text, days)).toBe(shifted);
});

it('copies a folder so that its own day becomes today', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sample-'));
  const from = path.join(folder, 'from');
  const to = path.join(folder, 'to');
  await mkdir(path.join(from, 'Daily'), { recursive: true });
  await writeFile(path.join(from, 'Daily/2026-03-11.md'), 'today, and 2026-03-10 before');
  await writeFile(path.join(from, 'Daily/2026-03-12.md'), 'tomorrow');
  await copySampleVault(to, '2026-03-12', from);
  expect((await readdir(path.join(to, 'Daily'))).sort()).toEqual([
    '2026-03-12.md',
    '2026-03-13.md',
  ]);
  expect(await readFile(path.join(to, 'Daily/2026-03-12.md'), 'utf8')).toBe(
    'today, and 2026-03-11 before',
  );
  await rm(folder, { recursive: true });
});
