import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStretch, type Stretch } from '../../../src/core/follow-up/changed-stretch';

/** The part of a list of letters that is another by now. */
const stretchOf = (before: string, now: string): Stretch =>
  changedStretch(Array.from(before), Array.from(now));

describe('the part of a list that is another by now', () => {
  it.each([
    ['abc', 'abc', { start: 3, end: 3, shift: 0 }],
    ['', '', { start: 0, end: 0, shift: 0 }],
    ['abcde', 'abXde', { start: 2, end: 3, shift: 0 }],
    ['abcde', 'aXcYe', { start: 1, end: 4, shift: 0 }],
    ['abcd', 'abXYcd', { start: 2, end: 2, shift: 2 }],
    ['abcd', 'ad', { start: 1, end: 3, shift: -2 }],
    ['abc', 'abcX', { start: 3, end: 3, shift: 1 }],
    ['abc', 'Xabc', { start: 0, end: 0, shift: 1 }],
    ['', 'abc', { start: 0, end: 0, shift: 3 }],
    ['abc', '', { start: 0, end: 3, shift: -3 }],
    ['abc', 'XY', { start: 0, end: 3, shift: -1 }],
  ])('from "%s" to "%s"', (before, now, expected) => {
    expect(stretchOf(before, now)).toEqual(expected);
  });

  it('is behind what was there before of several that are the same', () => {
    expect(stretchOf('aa', 'aaa')).toEqual({ start: 2, end: 2, shift: 1 });
    expect(stretchOf('aaa', 'aa')).toEqual({ start: 2, end: 3, shift: -1 });
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('has the same before and after it, and begins and ends with what is not', () => {
    fc.assert(
      fc.property(letters, letters, (before, now) => {
        const { start, end, shift } = stretchOf(before, now);
        expect(now.length - before.length).toBe(shift);
        expect(now.slice(0, start)).toBe(before.slice(0, start));
        expect(now.slice(end + shift)).toBe(before.slice(end));
        const [went, came] = [before.slice(start, end), now.slice(start, end + shift)];
        if (went === '' || came === '') return;
        expect(went[0]).not.toBe(came[0]);
        expect(went.at(-1)).not.toBe(came.at(-1));
      }),
      { numRuns: 500 },
    );
  });
});
