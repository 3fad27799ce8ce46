import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOWHERE, placeAmongFound, searchedRow } from '../../../src/core/import/searched-row';

/** Where a word stands best in these texts, looked for at every place. */
function slowPlace(names: readonly string[], others: readonly string[], word: string): number {
  const standsIn = (texts: readonly string[], before: RegExp): boolean =>
    texts.some((text) =>
      Array.from({ length: text.length }, (_none, at) => at).some(
        (at) => text.startsWith(word, at) && before.test(text.slice(0, at)),
      ),
    );
  const begin = /(^|[^\p{L}\p{N}])$/u;
  if (standsIn(names, begin)) return 0;
  if (standsIn(others, begin)) return 1;
  return standsIn([...names, ...others], /^/) ? 2 : NOWHERE;
}

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '1', ' ', '-', 'ß', '·', 'ж', '𐐨'),
  maxLength: 8,
});
const word = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), minLength: 1, maxLength: 3 });
const person = fc.record({
  names: fc.array(text, { minLength: 1, maxLength: 2 }),
  others: fc.tuple(text, text),
});

describe('the places of those who are searched', () => {
  it('are those that looking at every letter finds', () => {
    fc.assert(
      fc.property(person, fc.uniqueArray(word, { maxLength: 3 }), ({ names, others }, words) => {
        const plain = (told: readonly string[]): readonly string[] =>
          told.map((each) => each.replaceAll('ß', 'ss'));
        const places = words.map((each) => slowPlace(plain(names), plain(others), each));
        const isFound = !places.includes(NOWHERE);
        expect(placeAmongFound(searchedRow(names, others), words)).toBe(
          isFound ? places.reduce((sum, place) => sum + place, 0) : NOWHERE,
        );
      }),
    );
  });

  it('are still places of those who are found where many words are', () => {
    const letters = Array.from({ length: 200 }, (_none, at) => String.fromCharCode(0x4e00 + at));
    const row = searchedRow([`x${letters.join('')}`], []);
    expect(placeAmongFound(row, letters)).toBe(NOWHERE - 1);
  });
});
