import { describe, expect, it } from 'vitest';
import { definitionsEnd } from '../../../../src/core/note/body/link-definition';

describe('the link definitions that a text begins with', () => {
  it.each([
    ['[a]: b\n', true],
    ['[a]: <b(c>\n', true],
    ['[a]: b(c)\n', true],
    ['[a]: b(c\n', false],
    ['[a]: b)c(\n', false],
    ['[a]: b(c<\n', false],
    ['[a]: b\\(c\n', true],
    ['[a]: b "title"\n', true],
    ['a\n', false],
  ])('of %j are all of it: %j', (text, isAll) => {
    expect(definitionsEnd(text)).toBe(isAll ? text.length : 0);
  });
});
