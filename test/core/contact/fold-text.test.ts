import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldText,
  foldWithPlaces,
  searchWords,
  stretchesIn,
} from '../../../src/core/contact/fold-text';

describe('text as searches compare it', () => {
  it.each([
    ['Søren', 'soren'],
    ['Łódź', 'lodz'],
    ['groß', 'gross'],
    ['GROẞ', 'gross'],
    ['O’Brien', "o'brien"],
    ['Jean‑Luc – Paris', 'jean-luc - paris'],
    ['Æsa Đorđević', 'aesa dordevic'],
    ['Işık İnan', 'isik inan'],
    ['Œuvre', 'oeuvre'],
    ['Þór', 'thor'],
    ['Jose\u0301', 'jose'],
    ['Ana\u00a0Re\u00adyes', 'ana reyes'],
    ['ABC', 'abc'],
    ['𝐀𝐧𝐚 𝑅𝑒𝑦𝑒𝑠', 'ana reyes'],
    ['ＡＮＡ', 'ana'],
    ['O`Brien', "o'brien"],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('finds a text by itself, however it is composed and in capitals', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'ø', 'ł', 'ß', 'æ', 'đ', 'œ', 'þ', 'é', '’', 'Z'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 200 },
    );
  });

  it('has no words where nothing is typed', () => {
    expect(searchWords(' \u00a0 ')).toEqual([]);
    expect(searchWords('  Søren  Bo ')).toEqual(['soren', 'bo']);
  });
});

describe('text as searches compare it, with the places of its letters', () => {
  function found(text: string, ...stretches: [number, number][]): string[] {
    return stretchesIn(text, foldWithPlaces(text), stretches).map(([from, to]) =>
      text.slice(from, to),
    );
  }

  it('leads from what was found to the letters as they are written', () => {
    expect(found('Søren Holm', [0, 5])).toEqual(['Søren']);
    expect(found('Jose\u0301 Ruiz', [0, 4], [5, 6])).toEqual(['Jose\u0301', 'R']);
    expect(found('Großmann', [2, 5], [5, 6])).toEqual(['oß', 'm']);
    // Of a letter that is two, one was found, and then the other.
    expect(found('Æsa', [0, 1], [1, 3])).toEqual(['Æs']);
    expect(found('Æsa', [1, 2])).toEqual(['Æ']);
    expect(found('Ana 👋 Reyes', [4, 6], [7, 8])).toEqual(['👋', 'R']);
    expect(found('Ana Reyes', [4, 9])).toEqual(['Reyes']);
    expect(found('Re\u00adyes', [0, 5])).toEqual(['Re\u00adyes']);
  });

  it('is the same text, and every stretch of it lies in the original, in order', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aSøłßÆİΣς’`é\u0301\u00ad ﬁ각👋\ud83d'.split(''), '👋'),
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        const folded = foldWithPlaces(text);
        expect(folded.text).toBe(foldText(text));
        const each = Array.from(folded.text, (_, at): [number, number] => [at, at + 1]);
        let last = 0;
        for (const [from, to] of stretchesIn(text, folded, each)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
      { numRuns: 300 },
    );
  });
});
