import { describe, expect, it } from 'vitest';
import { code, marked, markdownOf, plainText } from '../../../src/core/texts/marked-text';

describe('a text with code in it', () => {
  it('has back-ticks around it in Markdown, or what else is to be said of it', () => {
    const text = marked`${code('status')} is ${'soon'}, but ${code('replied')} is missing.`;
    expect(markdownOf(text)).toBe('`status` is soon, but `replied` is missing.');
    expect(plainText(text, (name) => `“${name}”`)).toBe(
      '“status” is soon, but “replied” is missing.',
    );
  });

  it('leaves back-ticks alone that somebody wrote', () => {
    const text = marked`${code('status')} says ${'“a`b`c”'}.`;
    expect(plainText(text, (name) => `“${name}”`)).toBe('“status” says “a`b`c”.');
    expect(plainText('“a`b`c”', () => '')).toBe('“a`b`c”');
  });
});
