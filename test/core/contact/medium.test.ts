import { describe, expect, it } from 'vitest';
import { readMedium } from '../../../src/core/contact/medium';

describe('a medium', () => {
  it.each([
    ['video', 'video'],
    [' In Person ', 'in person'],
    ['PHONE', 'phone'],
    ['in  person', null],
    ['by the lake', null],
    ['', null],
  ])('is what its value spells, in any case: “%s”', (text, medium) => {
    expect(readMedium(text)).toBe(medium);
  });
});
