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
    ['con', 'con_'],
    ['LPT1.x', 'LPT1.x_'],
    ['Jose\u0301', 'José'],
    ['\u202EevilA', 'evilA'],
    ['👩‍👩‍👧 Noor', '👩‍👩‍👧 Noor'],
    ['مريم', 'مريم'],
  ])('%j is %j', (name, expected) => {
    expect(fileNameFor(name)).toBe(expected);
  });

  it('is bounded in bytes and cut between letters', () => {
    const name = fileNameFor('🧑🏽‍🌾'.repeat(40));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name.replaceAll('🧑🏽‍🌾', '')).toBe('');
  });

  it('is safe and stays the same when made again, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = fileNameFor(name);
        expect(safe).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[. ]|[. ]$/u);
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(201);
        expect(fileNameFor(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });
});
