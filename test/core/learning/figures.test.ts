import { describe, expect, it } from 'vitest';
import { daysUntilAnswer, halfWithin, shareOf } from '../../../src/core/learning/figures';

describe('a share', () => {
  it.each([
    [0, 0, null],
    [3, 4, null],
    [5, 5, 1],
    [2, 5, 0.4],
  ])('of %i in %i is told from five on', (part, whole, expected) => {
    expect(shareOf(part, whole)).toBe(expected);
  });
});

describe('the days until an answer', () => {
  it('fall into stretches that leave no day out and have none twice', () => {
    const days = Array.from({ length: 40 }, (_none, day) => day);
    const stretches = daysUntilAnswer(days);
    expect(stretches.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0, 1],
      [1, 1, 1],
      [2, 3, 2],
      [4, 7, 4],
      [8, 14, 7],
      [15, null, 25],
    ]);
  });

  it('are none where nobody answered', () => {
    expect(daysUntilAnswer([])).toEqual([]);
  });

  it.each([
    [[1, 2, 3, 4], null],
    [[0, 1, 2, 3, 40], 2],
    [[0, 1, 2, 3, 9, 40], 2],
  ])('of %j half are within %j', (days, expected) => {
    expect(halfWithin(days)).toBe(expected);
  });
});
