import { describe, expect, it } from 'vitest';
import { type ImportEncoding, importEncodings } from '../../../src/core/import/import-reading';
import { decodeText } from '../../../src/core/import/decode-text';
import { atOnce } from '../../../src/core/long-work';
import { readPeopleIn, readWhole } from '../../builders/import-files';

const header = 'Vorname;Nachname;Firma;E-Mail-Adresse';

/** A text with two bytes for each unit. */
function inTwoBytes(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  }
  return bytes;
}

/** The bytes of a text in an encoding with a byte for each letter, found by trying all of them. */
function inOneByte(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from(text, (letter) => all.indexOf(letter));
}

/** In what encoding a table of one person is read, whether that is sure, and the name. */
function readAs(bytes: Uint8Array, encoding?: ImportEncoding): readonly unknown[] {
  const reading = readPeopleIn(bytes, encoding === undefined ? {} : { encoding });
  return [reading.encoding, reading.isEncodingSure, reading.people[0]?.name];
}

describe('the encoding of a file', () => {
  const table = (name: string): string => `${header}\r\n${name};Weiß;Köln;j@example.de\r\n`;

  it('is told by its byte order mark', () => {
    const text = `\uFEFF${table('Jörg')}`;
    expect(readAs(new TextEncoder().encode(text))).toEqual(['utf-8', true, 'Jörg Weiß']);
    expect(readAs(inTwoBytes(text, true))).toEqual(['utf-16le', true, 'Jörg Weiß']);
    expect(readAs(inTwoBytes(text, false))).toEqual(['utf-16be', true, 'Jörg Weiß']);
  });

  it('is found without one by the zeros of two bytes a letter', () => {
    expect(readAs(inTwoBytes(table('Jörg'), true))).toEqual(['utf-16le', true, 'Jörg Weiß']);
    expect(readAs(inTwoBytes(table('Jörg'), false))).toEqual(['utf-16be', true, 'Jörg Weiß']);
  });

  it('is UTF-8 where the bytes are, and otherwise taken for windows-1252', () => {
    expect(readAs(new TextEncoder().encode(table('Jörg')))).toEqual(['utf-8', true, 'Jörg Weiß']);
    expect(readAs(inOneByte(table('Jörg'), 'windows-1252'))).toEqual([
      ...['windows-1252', false, 'Jörg Weiß'],
    ]);
  });

  it.each([
    ['windows-1250', 'Łukasz'],
    ['windows-1252', 'Jörg'],
    ['macintosh', 'Jörg'],
  ] as const)('is %s where the user says so, who may say otherwise yet', (encoding, name) => {
    expect(readAs(inOneByte(table(name), encoding), encoding)).toEqual([
      ...[encoding, false, `${name} Weiß`],
    ]);
  });

  it('is UTF-8 where nearly all bytes are, as of a file that was cut within a letter', () => {
    const text = 'Jürgen,Müller,Größe AG';
    const cut = [...new TextEncoder().encode(text), 0xc3];
    expect(atOnce(decodeText(Uint8Array.from(cut)))).toEqual({
      ...{ text: `${text}\uFFFD`, encoding: 'utf-8', isEncodingSure: false },
    });
  });

  it('is windows-1251, Shift JIS or GB 18030 where the user says so', () => {
    const cyrillic = inOneByte(`${header}\nИван;Петров;;\n`, 'windows-1251');
    expect(readAs(cyrillic, 'windows-1251')[2]).toBe('Иван Петров');
    const bytes = (...name: readonly number[]): Uint8Array =>
      new Uint8Array([...new TextEncoder().encode(`${header}\n`), ...name, 0x3b, 0x3b, 0x3b, 0x0a]);
    expect(readAs(bytes(0x83, 0x56), 'shift_jis')[2]).toBe('シ');
    expect(readAs(bytes(0xce, 0xb0), 'gb18030')[2]).toBe('伟');
  });

  it('is not sure where a mark says one thing and the bytes another', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...inOneByte(table('Jörg'), 'windows-1252')]);
    expect(readPeopleIn(bytes).isEncodingSure).toBe(false);
  });

  it('may be told by an old card', () => {
    const card = 'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=windows-1251:Иван\r\nEND:VCARD\r\n';
    expect(readAs(inOneByte(card, 'windows-1251'))).toEqual(['windows-1251', true, 'Иван']);
  });

  it('has letters that lie across stretches whole, and lines counted once', () => {
    const many = `${header}\r\n${'ö;\u{1F30D}ü;é;\r\n'.repeat(40_000)}Jörg;Weiß;;\r\n`;
    const { people } = readPeopleIn(new TextEncoder().encode(many));
    expect(people.at(-1)).toEqual({ line: 40_002, name: 'Jörg Weiß' });
    expect(people[39_999]?.name).toBe('ö ü');
  });

  it('is of those that the platform knows', () => {
    for (const encoding of importEncodings) {
      expect(new TextDecoder(encoding).encoding).toBe(encoding);
      expect(() =>
        readWhole(
          Uint8Array.from({ length: 999 }, (_, at) => at),
          { encoding },
        ),
      ).not.toThrow();
    }
  });
});
