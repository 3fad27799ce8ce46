import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/core/import/name-parts';

describe('a name in a file', () => {
  it.each([
    ['Reyes, SHRM-CP', 'Ana Reyes'],
    ['Reyes, P.Eng', 'Ana Reyes'],
    ['Reyes, CSPO, AWS', 'Ana Reyes'],
    ['Reyes, PhD', 'Ana Reyes'],
    ['Reyes, Jr.', 'Ana Reyes Jr.'],
    ['de la Cruz', 'Ana de la Cruz'],
  ])('is without what stands behind the last name: %s', (last, name) => {
    expect(readName({ first: 'Ana', last })?.name).toBe(name);
  });

  it.each([
    ['Reyes, Ana', 'Ana Reyes'],
    ['REYES, ANA', 'ANA REYES'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['Ana Reyes, CEO', 'Ana Reyes'],
    ['Ana Reyes, she/her', 'Ana Reyes'],
    ['Ana Reyes, SHRM-CP', 'Ana Reyes'],
    ['Ana Reyes', 'Ana Reyes'],
  ])('is turned round only where a first name stands behind the comma: %s', (whole, name) => {
    expect(readName({ whole })?.name).toBe(name);
  });

  it('is turned round by what the parts of a card say, where there are any', () => {
    const told = { first: 'Ana', last: 'Reyes', isWholeBest: true };
    expect(readName({ ...told, whole: 'Ana Reyes, Northwind' })?.name).toBe('Ana Reyes');
    expect(readName({ ...told, whole: 'Reyes, Ana' })?.name).toBe('Ana Reyes');
  });
});
