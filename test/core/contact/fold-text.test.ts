import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, searchWords } from '../../../src/core/contact/fold-text';

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
