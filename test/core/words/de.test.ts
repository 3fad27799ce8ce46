import { describe, expect, it } from 'vitest';
import { german } from '../../../src/core/words/de';

describe('the German messages', () => {
  it('greet in a way that is right for anybody', () => {
    const messages = Object.values(german.messages).flat();
    expect(german.greet('Anna', '')).toBe('Guten Tag Anna');
    expect(messages.filter(({ body }) => /\bLiebe[rs]?\b|geehrte/.test(body))).toEqual([]);
  });
});
