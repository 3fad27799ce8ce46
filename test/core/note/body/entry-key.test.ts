import { describe, expect, it } from 'vitest';
import { entryKey } from '../../../../src/core/note/body/entry-key';

describe('entries', () => {
  it.each([
    ['## A question', '# a  QUESTION'],
    ['## A question', '### A question ##'],
    ['## A question', '\n## A question\nand its answer'],
    ['- [ ] A step', '- [x] a step'],
    ['words', '  words  '],
  ])('%j and %j are the same', (one, other) => {
    expect(entryKey(one)).toBe(entryKey(other));
  });

  it.each([
    ['## C', '## C#'],
    ['## In C', '## In C#'],
    ['## A', '- [ ] A'],
    ['## A', 'A'],
    ['####### A', '###### A'],
  ])('%j and %j are not', (one, other) => {
    expect(entryKey(one)).not.toBe(entryKey(other));
  });

  it('that say nothing have no key', () => {
    expect(entryKey(' \n ')).toBeNull();
  });
});
