// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { inSlices } from '../../src/ui/in-slices';

/** A window whose clock goes on by so many milliseconds whenever it is read. */
function windowPassing(milliseconds: number): Window {
  let time = 0;
  return { performance: { now: () => (time += milliseconds) } } as never;
}

function* steps(done: number[]): Generator<number, string, void> {
  for (let step = 1; step <= 3; step += 1) {
    done.push(step);
    yield step / 3;
  }
  return 'all of it';
}

it('lets the page have its turn between two pieces of work that last', async () => {
  const done: number[] = [];
  const told: number[] = [];
  const watch = { done: (share: number) => told.push(share), isStopped: () => false };
  const slices = inSlices(windowPassing(100), steps(done), watch);
  // What promises lead to comes before the page's turn.
  for (let time = 0; time < 100; time += 1) await Promise.resolve();
  expect(done).toEqual([1]);
  await expect(slices).resolves.toBe('all of it');
  expect(told).toEqual([1 / 3, 2 / 3, 1]);
});

it('does in one go what takes no time to speak of', async () => {
  const done: number[] = [];
  const told = vi.fn();
  const slices = inSlices(windowPassing(0), steps(done), { done: told, isStopped: () => false });
  await expect(slices).resolves.toBe('all of it');
  expect(told).not.toHaveBeenCalled();
});

it('gives nothing once it was stopped, and does no more', async () => {
  const done: number[] = [];
  const watch = { done: vi.fn(), isStopped: () => done.length === 2 };
  await expect(inSlices(windowPassing(100), steps(done), watch)).resolves.toBeNull();
  expect(done).toEqual([1, 2]);
});
