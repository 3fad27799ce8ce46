import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSpan } from '../../../src/core/note/changed-span';
import { runs } from './generated-note';

describe('the changed span', () => {
  it.each([
    ['abc', 'abc', { from: 3, to: 3, insert: '' }],
    ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['', 'x', { from: 0, to: 0, insert: 'x' }],
    ['a\r\nb', 'a\nb', { from: 1, to: 3, insert: '\n' }],
    ['a😀b', 'a😁b', { from: 1, to: 3, insert: '😁' }],
  ])('from %j to %j is %j', (before, after, span) => {
    expect(changedSpan(before, after)).toEqual(span);
  });

  it('always turns the one text into the other', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '\r', '\n', '\r\n', '😀', '😁', '\uD83D', '\uDE00'),
    });
    fc.assert(
      fc.property(text, text, text, text, (head, before, after, tail) => {
        const old = head + before + tail;
        const { from, to, insert } = changedSpan(old, head + after + tail);
        expect(old.slice(0, from) + insert + old.slice(to)).toBe(head + after + tail);
        expect(/^\n/.test(old.slice(from)) && /\r$/.test(old.slice(0, from))).toBe(false);
        expect(/^\n/.test(old.slice(to)) && /\r$/.test(old.slice(0, to))).toBe(false);
      }),
      { numRuns: runs },
    );
  });
});
