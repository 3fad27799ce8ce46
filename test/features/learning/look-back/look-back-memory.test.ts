// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { keepLook, loadLook } from '../../../../src/features/learning/look-back/look-back-memory';
import { type RunningPlugin, runPlugin } from '../../../builders/run-plugin';

let run: RunningPlugin;

afterEach(() => run.unload());

const key = 'informational-interviews-look-back';
const first = { part: 'learned', trait: 'field' };

it('remembers on the device how one looks back', async () => {
  run = await runPlugin({});
  expect(loadLook(run.app)).toEqual(first);
  keepLook(run.app, { part: 'progress', trait: 'company' });
  expect(loadLook(run.app)).toEqual({ part: 'progress', trait: 'company' });
});

it('takes what does not fit as never kept', async () => {
  run = await runPlugin({});
  for (const kept of ['answers', 3, [], { part: 'map', trait: 'name' }, { part: null }]) {
    run.app.saveLocalStorage(key, kept);
    expect(loadLook(run.app)).toEqual(first);
  }
  run.app.saveLocalStorage(key, { part: 'answers', trait: 'x' });
  expect(loadLook(run.app)).toEqual({ part: 'answers', trait: 'field' });
});
