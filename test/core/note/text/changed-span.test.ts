import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSpan, withoutChange } from '../../../../src/core/note/text/changed-span';
import { runs } from '../generated-note';

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

  it('goes around both halves of a character, and of nothing else', () => {
    const edges = ['\uD7FF', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uE000'];
    for (const left of edges) {
      for (const right of edges) {
        const isOne = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(left + right);
        expect(changedSpan(`${left}${right}`, `${left}x`).from).toBe(isOne ? 0 : 1);
        expect(changedSpan(`${left}${right}`, `x${right}`).to).toBe(isOne ? 2 : 1);
      }
    }
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

describe('a text without a change made before', () => {
  it.each([
    ['one\n', 'one\nlist\n', 'one\nlist\n', 'one\n'],
    ['one\n', 'one\nlist\n', 'one!\nlist\n', 'one!\n'],
    ['one\n', 'one\nlist\n', 'one\nlist\nmore', 'one\nmore'],
    ['one\n', 'one\nlist\n', 'one\nli!st\n', null],
    ['a b c', 'a X c', 'a X c d', 'a b c d'],
    ['a b c', 'a X c', '', null],
  ])('made %j of %j, now %j, is %j', (before, made, now, without) => {
    expect(withoutChange(before, made, now)).toBe(without);
  });

  it('is the text before with what was typed since, or is not told', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const put = (into: string, what: string, where: number): string => {
      const at = Math.floor(where * into.length);
      return into.slice(0, at) + what + into.slice(at);
    };
    fc.assert(
      fc.property(text, text, text, place, place, (before, inserted, typed, at, later) => {
        const made = put(before, inserted, at);
        const without = withoutChange(before, made, put(made, typed, later));
        const { from, to, insert } = changedSpan(before, without ?? before);
        expect(from).toBe(to);
        expect(insert).toHaveLength(without === null ? 0 : typed.length);
      }),
      { numRuns: runs },
    );
  });
});
