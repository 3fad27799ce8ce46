import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportReading } from '../../../src/core/import/import-reading';
import { readImport } from '../../../src/core/import/read-import';
import { importFile } from '../../builders/import-files';

const fixtures = [
  ...['linkedin-connections.csv', 'linkedin-saved-by-excel.csv', 'google.csv', 'outlook.csv'],
  ...['outlook-german.csv', 'apple.vcf', 'android.vcf', 'version-4.vcf'],
].map((name) => importFile(name));

/** Signs that mean something in one of the formats. */
const signs = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '=',
  '=\n',
  ':',
  '\\',
  ' ',
  'é',
  '\uFEFF',
];

/** Bytes of a file in which stretches were dropped, doubled or replaced by signs that mean something. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(
      fc.tuple(
        ...([fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.boolean()] as const),
        fc.constantFrom(...signs),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([file, changes]) => {
    let bytes = file;
    for (const [share, length, isDoubled, sign] of changes) {
      const at = Math.floor(share * bytes.length);
      const cut = bytes.slice(at, at + length);
      const put = isDoubled ? [...cut, ...cut] : [...new TextEncoder().encode(sign)];
      bytes = new Uint8Array([...bytes.slice(0, at), ...put, ...bytes.slice(at + length)]);
    }
    return bytes;
  });

const chosen = fc.constantFrom(
  ...([undefined, 'utf-8', 'utf-16le', 'windows-1250', 'shift_jis', 'gb18030'] as const),
);

/** What is read, with how far it said to be on the way. */
function readHeard(
  bytes: Uint8Array,
  encoding: typeof chosen extends fc.Arbitrary<infer One> ? One : never,
) {
  const columns = { name: 0, email: 1 };
  const work = readImport(
    { name: 'a', bytes },
    { columns, ...(encoding === undefined ? {} : { encoding }) },
  );
  const heard: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done === true) return { reading: step.value, heard };
    heard.push(step.value);
  }
}

/** Holds of whatever was read. */
function expectSound({
  reading,
  heard,
}: {
  reading: ImportReading;
  heard: readonly number[];
}): void {
  expect([...heard].sort((one, other) => one - other)).toEqual(heard);
  expect(heard.every((share) => share >= 0 && share <= 1)).toBe(true);
  if (reading.kind !== 'people') return;
  for (const person of reading.people) {
    const { line, unfit = [], otherMarks, ...texts } = person;
    const all = [...Object.values(texts), ...unfit.map(({ text }) => text)];
    const marks = otherMarks?.split(' ') ?? [];
    expect(marks).not.toContain('');
    expect(line).toBeGreaterThan(0);
    for (const text of [...all, ...marks]) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(text.length).toBeLessThanOrEqual(300);
    }
    expect(person.name).toMatch(/\p{L}/u);
    expect(person.name).not.toMatch(/^=/);
    if (person.email !== undefined) expect(person.email).toMatch(/^\S+@\S+\.\S+$/);
  }
  for (const { line, text } of reading.unread) {
    expect(line).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/\n/);
  }
}

describe('a file of whatever bytes', () => {
  it('is read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), chosen, (bytes, encoding) => {
        expectSound(readHeard(bytes, encoding));
      }),
      { numRuns: 300 },
    );
  });

  it('that was damaged is read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(mutated, chosen, (bytes, encoding) => {
        expectSound(readHeard(bytes, encoding));
      }),
      { numRuns: 150 },
    );
  });

  it('of pieces of all formats is read or refused, and nothing throws', () => {
    const pieces = [
      ...['BEGIN:VCARD\n', 'END:VCARD\n', 'VERSION:2.1\n', 'FN:', 'N:Reyes;Ana\n', 'N;', 'ORG:'],
      ...['ENCODING=QUOTED-PRINTABLE:', 'CHARSET=', 'Ana', 'First Name,Last Name,Connected On\n'],
      ...['Vorname;Nachname;Firma\n', 'a@b.example', 'https://linkedin.com/in/ana', ...signs],
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        expectSound(readHeard(new TextEncoder().encode(parts.join('')), undefined));
      }),
      { numRuns: 400 },
    );
  });
});
