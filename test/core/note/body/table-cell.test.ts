import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, readRow, writeCell, writeRow } from '../../../../src/core/note/body/table-cell';

/** Text with a liking for what tables, comments and entities are made of. */
const trickyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '|',
        '\\',
        '\\|',
        '%%',
        '<!--',
        '-->',
        '<br>',
        '&#60;',
        '&amp;',
        '#tag',
        '\n',
      ),
      fc.constantFrom('$$', '```', '![[', '[[Essay|my essay]]', '---', ' ', '\r\n', '\t', '\u2028'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The text as a cell is to show it: lines trimmed, without control characters and empty lines. */
function shown(text: string): string {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

describe('a cell', () => {
  it('says what was written into it, and stays one cell of one line, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const row = writeRow(texts.map(writeCell));
        expect(row).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        expect(readRow(row)?.map(readCell)).toEqual(texts.map(shown));
      }),
    );
  });

  it('opens nothing that could swallow what follows', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        expect(writeCell(text).replaceAll('<br>', '')).not.toMatch(/%%|<|\$\$|!\[|(^|\s)#\S/);
      }),
    );
  });

  it('reads plainly where nothing has to be escaped', () => {
    expect(writeCell('R&D at Acme: 100% fun, C# too')).toBe('R&D at Acme: 100% fun, C# too');
    expect(writeCell(' Ask early.\n\nListen. ')).toBe('Ask early.<br>Listen.');
    expect(writeCell('see [[Essay|my essay]]')).toBe('see [[Essay\\|my essay]]');
  });
});

describe('a row', () => {
  it('is read with or without its last bar and the space around cells', () => {
    expect(readRow('  |a|  b \\| c |')).toEqual(['a', 'b \\| c']);
    expect(readRow('| a | b')).toEqual(['a', 'b']);
    expect(readRow('a | b')).toBeNull();
  });
});
