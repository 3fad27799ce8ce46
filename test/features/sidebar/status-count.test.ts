// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { FollowUpFeed } from '../../../src/vault/follow-up-feed';
import { FOLLOW_UPS_VIEW } from '../../../src/features/sidebar/follow-ups-view';
import { drawStatusCount } from '../../../src/features/sidebar/status-count';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
});

it('does nothing where the plugin was switched off before the layout was there', async () => {
  run = await runPlugin({});
  let ready = (): unknown => undefined;
  const { workspace } = run.app;
  vi.spyOn(workspace, 'onLayoutReady').mockImplementation((begin) => void (ready = begin));
  const item = document.body.createDiv();
  const feed: Partial<FollowUpFeed> = { onChange: () => () => undefined };
  const end = drawStatusCount(run.app, feed as FollowUpFeed, item);
  end();
  ready();
  item.click();
  await run.settled();
  expect(workspace.getLeavesOfType(FOLLOW_UPS_VIEW)).toEqual([]);
});
