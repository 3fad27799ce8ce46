// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { PeopleMemory } from '../../../src/features/people/people-memory';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

afterEach(() => run.unload());

const key = 'informational-interviews-people';
const first = {
  lens: 'table',
  sort: { column: 'name', isDescending: false },
  unfolded: [],
};

it('remembers on the device how everyone is shown', async () => {
  run = await runPlugin({});
  expect(new PeopleMemory(run.app).look()).toEqual(first);
  const look = {
    lens: 'board',
    sort: { column: 'fit', isDescending: true },
    unfolded: ['declined'],
  } as const;
  new PeopleMemory(run.app).keep(look);
  expect(new PeopleMemory(run.app).look()).toEqual(look);
});

it('keeps a part, and leaves what another view of the same people kept meanwhile', async () => {
  run = await runPlugin({});
  const [pane, board] = [new PeopleMemory(run.app), new PeopleMemory(run.app)];
  pane.keep({ lens: 'tree' });
  board.keep({ unfolded: ['closed'] });
  pane.keep({ sort: { column: 'fit', isDescending: false } });
  expect(board.look()).toEqual({
    lens: 'tree',
    sort: { column: 'fit', isDescending: false },
    unfolded: ['closed'],
  });
});

it('takes what does not fit as never kept', async () => {
  run = await runPlugin({});
  const odd = ['board', 3, [], { lens: 'map', sort: 'fit', unfolded: 'declined' }];
  for (const kept of odd) {
    run.app.saveLocalStorage(key, kept);
    expect(new PeopleMemory(run.app).look()).toEqual(first);
  }
  run.app.saveLocalStorage(key, { lens: 'tree', unfolded: ['identified', 'closed', 'x'] });
  expect(new PeopleMemory(run.app).look()).toEqual({
    ...first,
    lens: 'tree',
    unfolded: ['closed'],
  });
});
