import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language';
import { textsIn } from '../../../src/core/texts/in-language';
import { withQuickAscii } from '../../../src/core/texts/text-order';

/** What names have that languages order each in its way: signs of several letters, marks, other scripts. */
const anyPiece = fc.oneof(
  fc.constantFrom(...Array.from("abchlnosuzABCHLNOSUZ019 -.'")),
  fc.constantFrom('ch', 'll', 'aa', 'ñ', 'n\u0303', 'ä', 'a\u0308', 'é', 'ß', 'œ', 'æ', 'ç'),
  fc.constantFrom('\u0301', '\u030a', 'İ', 'ı', '王', '中', '😀', '\u200d', 'א', '١'),
  // Some that are no characters stand for letters in the tables of languages.
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 1 })
    .filter((sign) => !/[\ufdd0-\ufdef]/.test(sign)),
);

const anyText = fc.array(anyPiece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** Two texts that begin alike, as often as not. */
const anyTwo = fc
  .tuple(fc.oneof(fc.constant(''), anyText), anyText, anyText)
  .map(([start, one, other]) => [start + one, start + other] as const);

describe.each(languages)('the order of names in %s', (language) => {
  const { compare } = textsIn[language].speech;

  it('is that of the language', () => {
    const inLanguage = new Intl.Collator(language).compare;
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        expect(Math.sign(compare(one, other))).toBe(Math.sign(inLanguage(one, other)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an order with quick ASCII', () => {
  const asked: string[] = [];
  const compare = withQuickAscii((one, other) => {
    asked.push(`${one} ${other}`);
    return 0;
  });

  it.each([
    ['Ana Bo', 'Ana Cy'],
    ['Person 0099', 'Person 0100'],
    ['MARIA', 'MARTA'],
    ['Léa', 'Léo'],
  ])('does not ask about %s and %s', (one, other) => {
    asked.length = 0;
    expect(compare(one, other)).toBeLessThan(0);
    expect(compare(other, one)).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it.each([
    ['ana', 'Ana'],
    ['Ana', 'Ana Bo'],
    ['Lea', 'Léa'],
    ['Bo 2', 'Bo B'],
    ['Zoë', 'Øystein'],
    ['Ana', 'Ana'],
  ])('asks about %s and %s', (one, other) => {
    asked.length = 0;
    expect(compare(one, other)).toBe(0);
    expect(asked).toEqual([`${one} ${other}`]);
  });
});
