import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../src/core/contact/file-name';

describe('the file name for a person', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['  Ana   Ruiz ', 'Ana Ruiz'],
    ['Ana/Ruiz: "the" designer?', 'Ana Ruiz the designer'],
    ['Dr. Ana Ruiz, Ph.D.', 'Dr. Ana Ruiz, Ph.D'],
    ['[[Ana]]|#^', 'Ana'],
    ['..', ''],
    ['Bo Chen.md', 'Bo Chen'],
    ['Contacts/Bo Chen .md.md', 'Contacts Bo Chen'],
    ['Jane Roe, M.D.', 'Jane Roe, M.D'],
    ['.md', 'md'],
    ['con', 'con_'],
    ['con.md', 'con_'],
    ['LPT1.x', 'LPT1 x'],
    ['Con. Murphy', 'Con Murphy'],
    ['aux .. Bo', 'aux Bo'],
    ['CONIN$', 'CONIN$_'],
    ['Sa\u00ADbine\u200B Mo\u2060ser', 'Sabine Moser'],
    ['Sa\u034Fbine\u3164 Moser\u115F', 'Sabine Moser'],
    ['An\u200Da\u200C', 'Ana'],
    ['نیک\u200Cنام', 'نیک\u200Cنام'],
    ['क्\u200Dष', 'क्\u200Dष'],
    ['Ana\uD83D', 'Ana'],
    ['Jose\u0301', 'José'],
    ['\u202EevilA', 'evilA'],
    ['👩‍👩‍👧 Noor', '👩‍👩‍👧 Noor'],
    ['مريم', 'مريم'],
  ])('%j is %j', (name, expected) => {
    expect(fileNameFor(name)).toBe(expected);
  });

  it('has no extension of a note left where it is cut before one', () => {
    const name = `${'a'.repeat(197)}.md and more`;
    expect(fileNameFor(name)).toBe('a'.repeat(197));
  });

  it('is bounded in bytes and cut between letters', () => {
    const name = fileNameFor('🧑🏽‍🌾'.repeat(40));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name.replaceAll('🧑🏽‍🌾', '')).toBe('');
  });

  it('is safe and stays the same when made again, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc
            .array(
              fc.constantFrom(
                'con',
                '.',
                '.md',
                ' ',
                'e',
                '\u0301',
                '\u200D',
                '\u00AD',
                'क',
                '👩',
                '\uD83D',
                '/',
                'Lpt1',
              ),
              { maxLength: 12 },
            )
            .map((parts) => parts.join('')),
        ),
        (name) => {
          const safe = fileNameFor(name);
          expect(safe).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[. ]|[. ]$/u);
          expect(safe).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/i);
          expect(safe).not.toMatch(/(?![\u200C\u200D])[\p{Cf}\p{Cs}]/u);
          expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(201);
          expect(fileNameFor(safe)).toBe(safe);
        },
      ),
      { numRuns: 500 },
    );
  });
});
