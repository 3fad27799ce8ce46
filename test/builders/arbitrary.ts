import fc from 'fast-check';

/** Keys that have tripped up programs that treat objects as tables. */
const treacherousKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', ''];

/** Strings that a note may well hold: dates, links, numbers as text, and any nonsense. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '2026-11-25',
    '2026-11-25T14:00',
    '2026-02-30',
    '[[2026-11-25]]',
    '[[Companies/Acme#Team|Acme]]',
    '[[',
    'contacted',
    'In Touch',
    'thank',
    '7',
    '1e3',
    ' ',
    '\u0000\u001b[31m',
    '\u202Eevil',
    'مريم',
    '👩‍👩‍👧',
    '\ud800',
  ),
);

/** Any value that YAML can put into front matter, deep and wide, odd keys included. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      anyText,
      fc.constantFrom<unknown>(null, undefined, true, false, NaN, Infinity, -0, 1e300, 2.5),
      fc.integer({ min: -3, max: 2000 }),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...treacherousKeys), fc.string()), tie('value'), {
      maxKeys: 3,
      noNullPrototype: false,
    }),
  ),
})).value;

/** An object with these entries as its own properties, `__proto__` included, as parsers build it. */
export function recordOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  return Object.fromEntries(entries);
}
