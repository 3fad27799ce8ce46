import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../../src/core/contact/file-name';
import { readContactLine } from '../../../builders/people';

/** Line, then name, role and company, then an address where there is one. */
const examples: readonly (readonly [string, string, string, string, string?])[] = [
  ['- Ana Reyes, designer, Northwind', 'Ana Reyes', 'designer', 'Northwind'],
  ['Ana Reyes', 'Ana Reyes', '', ''],
  ['  * [ ] Bo Chen – nurse at St. Mary', 'Bo Chen', 'nurse', 'St. Mary'],
  ['+ Bo Chen @Northwind', 'Bo Chen', '', 'Northwind'],
  ['• Bo Chen at Northwind', 'Bo Chen', '', 'Northwind'],
  ['–Bo Chen', 'Bo Chen', '', ''],
  ['12. Bo Chen - Nurse, Northwind', 'Bo Chen', 'Nurse', 'Northwind'],
  ['3) Bo Chen — nurse — Northwind', 'Bo Chen', 'nurse', 'Northwind'],
  ['Bo Chen\tnurse\tNorthwind', 'Bo Chen', 'nurse', 'Northwind'],
  ['Bo Chen; nurse, night shift; Northwind', 'Bo Chen', 'nurse, night shift', 'Northwind'],
  ['| Bo Chen | nurse | Northwind |', 'Bo Chen', 'nurse', 'Northwind'],
  ['Bo Chen | nurse at Northwind', 'Bo Chen', 'nurse', 'Northwind'],
  ['Bo Chen (nurse at Northwind)', 'Bo Chen', 'nurse', 'Northwind'],
  ['Bo Chen (nurse, Northwind)', 'Bo Chen', 'nurse', 'Northwind'],
  ['Bo Chen, nurse @ Northwind', 'Bo Chen', 'nurse', 'Northwind'],
  ['Jean-Luc Carvalho-Lima, nurse', 'Jean-Luc Carvalho-Lima', 'nurse', ''],
  ['Ana (Annie) Reyes, designer', 'Ana Reyes', 'designer', ''],
  ['"Reyes, Ana", designer, Northwind', 'Reyes, Ana', 'designer', 'Northwind'],
  ['“Ana Reyes” – “designer”', 'Ana Reyes', 'designer', ''],
  ["Sinéad O'Brien, designer", "Sinéad O'Brien", 'designer', ''],
  ['**Ana Reyes**, designer', 'Ana Reyes', 'designer', ''],
  ['Ana Reyes, PhD, researcher, Northwind', 'Ana Reyes, PhD', 'researcher', 'Northwind'],
  ['Ana Reyes, M.D.', 'Ana Reyes, M.D', '', ''],
  ['Sam Hill, Jr., baker', 'Sam Hill, Jr', 'baker', ''],
  ['Ana Reyes, designer, Northwind, Inc.', 'Ana Reyes', 'designer', 'Northwind, Inc.'],
  ['Ana Reyes, designer at Northwind, Ltd', 'Ana Reyes', 'designer', 'Northwind, Ltd'],
  ['Ana Reyes, Northwind Inc.', 'Ana Reyes', '', 'Northwind Inc.'],
  ['Ana Reyes, Saltmarsh Trust', 'Ana Reyes', '', 'Saltmarsh Trust'],
  ['Ana Reyes, Saltmarsh Trust, ranger', 'Ana Reyes', 'ranger', 'Saltmarsh Trust'],
  ['Ana Reyes <ana@x.org>', 'Ana Reyes', '', '', 'ana@x.org'],
  ['Ana Reyes, designer, Northwind, ana@x.org', 'Ana Reyes', 'designer', 'Northwind', 'ana@x.org'],
  ['Ana Reyes (ana@x.org), designer', 'Ana Reyes', 'designer', '', 'ana@x.org'],
  ['ana@x.org', '', '', '', 'ana@x.org'],
  [
    'Ana Reyes https://linkedin.com/in/ana?a=b',
    'Ana Reyes',
    '',
    '',
    'https://linkedin.com/in/ana?a=b',
  ],
  ['Ana Reyes, uk.linkedin.com/in/ana, baker', 'Ana Reyes', 'baker', '', 'uk.linkedin.com/in/ana'],
  ['[Ana Reyes](https://linkedin.com/in/ana)', 'Ana Reyes', '', '', 'https://linkedin.com/in/ana'],
  ['Ana Reyes, designer #friend ^abc', 'Ana Reyes', 'designer', ''],
  ['Ana/Reyes: designer?', 'Ana Reyes designer', '', ''],
  ['李小龙，演员', '李小龙', '演员', ''],
  ['مريم، مصممة', 'مريم', 'مصممة', ''],
];

const companies = new Set(['saltmarsh trust']);

describe('reading a line of a list', () => {
  it.each(examples.map((example) => [example[0], example] as const))('%s', (_, example) => {
    const [line, name, role, company, found = ''] = example;
    const read = readContactLine(line, companies);
    expect([read?.name, read?.role, read?.company]).toEqual([name, role, company]);
    expect(`${read?.email}${read?.linkedin}`).toBe(found);
  });

  it.each(['', '   ', '-', '- [ ] ', '---', '## Ana Reyes', '|---|---|', '***', '1.'])(
    'tells nobody from %j',
    (line) => expect(readContactLine(line)).toBeNull(),
  );

  it.each([
    ['- [[Ana Reyes]], designer', 'Ana Reyes', 'Ana Reyes'],
    ['- [[People/Ana Reyes|Ana]] at Northwind', 'Ana', 'People/Ana Reyes'],
    ['- [Ana](People/Ana%20Reyes.md)', 'Ana', 'People/Ana Reyes'],
  ])('knows a name that is a link: %s', (line, name, link) => {
    expect(readContactLine(line)).toMatchObject({ name, link });
  });

  it('doubts that a sentence is a name, and no name with a point behind', () => {
    const isDoubted = (line: string): boolean | undefined => readContactLine(line)?.doubtful;
    expect(isDoubted('Ask Tom whether he knows anyone there.')).toBe(true);
    expect(isDoubted('Who else?')).toBe(true);
    expect(isDoubted('Sam Hill Jr.')).toBe(false);
  });

  it.each([
    'O’Brien, Siobhán — nurse',
    'Park, Min-jun, designer',
    'de la Cruz, María - nurse',
    'Reyes,Ana,nurse',
    'Reyes; Ana; nurse',
  ])('leaves to the user whether a last name has the first behind it: %s', (line) =>
    expect(readContactLine(line)?.doubt).toBe('guess'),
  );

  it.each([
    'Ana, Acme — nurse',
    'Priya, Google, PM',
    'Reyes, Acme Ltd, nurse',
    'Reyes, IBM, nurse',
  ])('and not whether a company is one: %s', (line) =>
    expect(readContactLine(line)?.doubt).toBeNull(),
  );

  it('never fails, and finds names that files can have where they stand, whatever the line', () => {
    const pieces = [
      ...[
        'Ana',
        'Ñu',
        ' ',
        '\t',
        ',',
        ';',
        '|',
        ' - ',
        ' — ',
        '"',
        '“',
        '(',
        ')',
        '[[',
        ']]',
        '[x]',
      ],
      ...[
        '- ',
        '1. ',
        '**',
        '@',
        ' at ',
        'a@b.co',
        'https://linkedin.com/in/a',
        'PhD',
        'Inc.',
        '#',
        '\\',
      ],
    ];
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        const read = readContactLine(text);
        if (read === null) return;
        expect(read.name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]/u);
        expect(fileNameFor(read.name)).toBe(read.name);
        expect(0 <= read.from && read.from <= read.to && read.to <= text.length).toBe(true);
        // A name from an address stands nowhere, and goes before it.
        const stands = read.doubt === 'of-address' ? '' : read.written;
        expect(text.slice(read.from, read.to).replace(/\s+/g, ' ')).toContain(stands);
        for (const told of [read.role, read.company]) expect(told).toBe(told.trim());
      }),
      { numRuns: 3000, examples: [['[[a@b.co]]'], ['[[Ana]], [[a@b.co]]']] },
    );
  });
});
