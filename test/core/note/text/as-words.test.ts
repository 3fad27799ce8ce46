import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWords, readWords } from '../../../../src/core/note/text/as-words';

describe('text where only words are meant', () => {
  it.each(['Ship small', "It's fine: 50% of R&D, a@b", 'Zürich (2026-11-25), “early”'])(
    'stands as it is: %s',
    (text) => {
      expect(asWords(text)).toBe(text);
    },
  );

  it.each([
    ['Ask *early*', '`Ask *early*`'],
    ['a #tag', '`a #tag`'],
    ['see [[Ana]]', '`see [[Ana]]`'],
    ['field:: x', '`field:: x`'],
    ['`x` and ``y', '``` `x` and ``y ```'],
    ['https://a.example', '`https://a.example`'],
    ['&amp;', '`&amp;`'],
  ])('is code where it would be more: %s', (text, written) => {
    expect(asWords(text)).toBe(written);
  });

  it.each(['100%% sure', 'a --> b', '<!-- x', '$$', '`%%`'])(
    'has no sign left that reaches beyond its line: %s',
    (text) => {
      expect(asWords(text)).not.toMatch(/%%|\$\$|<!--|-->|[`#[\]]{2}/);
      expect(readWords(asWords(text))).toBe(text);
    },
  );

  it.each([
    ['**bold**', '**bold**'],
    ['`a` b', '`a` b'],
    ['`', '`'],
    ['``a```', '``a```'],
    ['` a `', 'a'],
    ['R&#38;D', 'R&D'],
    ['&#9999999;', '&#9999999;'],
  ])('is read as people write it: %s', (written, read) => {
    expect(readWords(written)).toBe(read);
  });

  it('is read back as it was, whatever it is', () => {
    const parts = [
      '`',
      '``',
      '%%',
      '<!--',
      '-->',
      '$$',
      '&#37;',
      '&amp;',
      ' ',
      'a',
      '#',
      '*',
      '\0',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...parts)).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const trimmed = text.trim();
        expect(readWords(asWords(trimmed))).toBe(trimmed);
      }),
    );
  });
});
