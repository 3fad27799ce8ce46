import { describe, expect, it } from 'vitest';
import { changedText } from '../../../src/core/form/form';

describe('what the user made of a field', () => {
  it.each([
    ['Northwind', 'Northwind', undefined],
    [' Northwind ', 'Northwind', undefined],
    ['', '', undefined],
    ['Northwind', 'Kestrel', 'Kestrel'],
    ['', 'Kestrel', 'Kestrel'],
    ['Northwind', '', null],
  ])('shown as “%s” and left as “%s” is %s', (shown, answer, changed) => {
    expect(changedText(shown, answer)).toBe(changed);
  });
});
