import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/texts/en';

const { progress } = en.lookBack;

describe('what is said of numbers', () => {
  it.each([
    [199, 200, '199 of 200 (99%)'],
    [1, 300, '1 of 300 (1%)'],
    [200, 200, '200 of 200 (100%)'],
    [0, 300, '0 of 300 (0%)'],
    [5, 8, '5 of 8 (63%)'],
  ])('is all or none only where it is: %i of %i', (part, whole, said) => {
    expect(progress.ofThose(part, whole, part / whole)).toBe(said);
  });

  it('calls talks before a year of weeks no more than earlier, since that may be 358 days ago', () => {
    expect(progress.before(1)).toBe('1 talk was before that.');
    expect(progress.before(2)).toBe('2 talks were before that.');
  });

  it('says of what is missing only what is known to be', () => {
    expect(progress.nothing.days).toBe('No answers to count days for.');
  });
});
