import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../src/core/contact/file-name';
import { namesakeName } from '../../../src/core/contact/namesake-name';

const nameWith = (told: string[], ...taken: string[]): string =>
  namesakeName('Ana Reyes', told, (name) => !taken.includes(name)).fileName;

describe('what the note of a namesake is called', () => {
  it.each([
    [['Northwind', 'designer'], [], 'Ana Reyes (Northwind)'],
    [['Northwind', 'designer'], ['Ana Reyes (Northwind)'], 'Ana Reyes (designer)'],
    [['', ' ', 'A/B: "C"'], [], 'Ana Reyes (A B C)'],
    [['x'.repeat(61)], [], 'Ana Reyes 2'],
    [[], ['Ana Reyes 2', 'Ana Reyes 3'], 'Ana Reyes 4'],
  ])('told %j, with %j taken, it is %s', (told, taken, name) => {
    expect(nameWith(told, ...taken)).toBe(name);
  });

  it('is a free file name, however long the name is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), fc.nat(3), (name, told, most) => {
        const base = fileNameFor(name);
        const taken = new Set([base]);
        for (let count = 0; count <= most; count += 1) {
          const { fileName } = namesakeName(base, told, (each) => !taken.has(each));
          expect(fileName).toBe(fileNameFor(fileName));
          expect(taken.has(fileName)).toBe(false);
          taken.add(fileName);
        }
      }),
      { numRuns: 50 },
    );
  });
});
