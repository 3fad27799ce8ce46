import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lendStage, type Stage } from './stage';

const size = { width: 800, height: 600 };
let vaultDir = '';

beforeEach(async () => {
  vaultDir = await mkdtemp(path.join(tmpdir(), 'stage-'));
});

afterEach(() => rm(vaultDir, { recursive: true }));

function lend(): Promise<Stage> {
  return lendStage({ vaultDir, pluginDirs: [] }, size);
}

it('lends a page that shows nothing of how the one before was shown', async () => {
  const first = await lend();
  const seen = (stage: Stage): Promise<boolean[]> =>
    stage.page.evaluate(() =>
      ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-motion)'].map(
        (query) => window.matchMedia(query).matches,
      ),
    );
  const before = await seen(first);
  await first.page.emulateMedia({
    forcedColors: 'active',
    contrast: 'more',
    reducedMotion: 'no-preference',
  });
  expect(await seen(first)).not.toEqual(before);
  await first.giveBack();
  const second = await lend();
  expect(second.page).toBe(first.page);
  expect(await seen(second)).toEqual(before);
  await second.giveBack();
});
