import { describe, expect, it } from 'vitest';
import { placeToBegin, withInserted } from '../../../src/core/message/text-cursor';

describe('where to go on writing', () => {
  it.each([
    ['Dear Ana,\n\nthanks for {{x}}.', '{{x}}'],
    ['Dear Ana,\n\nthanks.\n\nBye', ''],
  ])('in %j is %j', (text, selected) => {
    const { from, to } = placeToBegin(text);
    expect(text.slice(from, to)).toBe(selected);
  });

  it('is behind the second paragraph, else at the end', () => {
    expect(placeToBegin('Dear Ana,\n\nthanks.\n\nBye').from).toBe(18);
    expect(placeToBegin('Dear Ana').from).toBe(8);
  });
});

describe('putting words in', () => {
  it.each([
    ['a|b', 'x', 'a x b'],
    ['a |b', 'x', 'a x b'],
    ['a|.', 'x', 'a x.'],
    ['a |.', 'x.', 'a x.'],
    ['|', 'x', 'x'],
    ['(|)', 'x', '(x)'],
  ])('into %j: %j', (text, words, whole) => {
    const at = text.indexOf('|');
    const made = withInserted(text.replace('|', ''), at, at, words);
    expect(made.text).toBe(whole);
    expect(made.text.slice(0, made.cursor)).toMatch(/x$/);
  });
});
