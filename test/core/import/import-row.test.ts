import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRows, sortRows } from '../../../src/core/import/arrange-rows';
import {
  canBeImported,
  type ImportRow,
  listImportRows,
  type NoteSays,
  type PersonPlace,
} from '../../../src/core/import/import-row';
import type { FoundPerson } from '../../../src/core/import/import-reading';
import { en } from '../../../src/core/texts/en';

function found(name: string, more: Partial<FoundPerson> = {}): FoundPerson {
  return { line: 1, name, ...more };
}

function place(more: Partial<PersonPlace> = {}): PersonPlace {
  return { kind: 'new', first: 0, noteName: 'Ana', path: null, mayBe: [], ...more };
}

const there = place({ kind: 'listed', path: 'Contacts/Ana.md' });

/** The rows, as they are once all the work is done. */
function rowsOf(
  people: readonly FoundPerson[],
  places: readonly PersonPlace[],
  says: NoteSays | null = null,
): readonly ImportRow[] {
  const work = listImportRows(people, places, () => says);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

function rowOf(person: FoundPerson, at: PersonPlace, says: NoteSays | null = null): ImportRow {
  const [row] = rowsOf([person], [at], says);
  if (row === undefined) throw new Error('There is no row.');
  return row;
}

describe('what importing somebody would do', () => {
  it('adds to what is empty in their note, and tells what differs', () => {
    const profile = 'https://www.linkedin.com/in/ana-reyes-08';
    const person = found('Ana', {
      ...{ company: 'Northwind', role: 'Head of Design', email: 'Ana@Example.com' },
      ...{ phone: '+34 600 123 456', linkedin: profile, address: 'Calle Mayor 1, Madrid' },
    });
    const row = rowOf(person, there, {
      company: ['[[Northwind]]'],
      role: ['Designer'],
      email: ['other@example.com', 'ana@example.com'],
      phone: ['0600 123456'],
      linkedin: ['linkedin.com/in/ana'],
    });
    expect(row.adds).toEqual(['address']);
    expect(row.differs).toEqual([
      { field: 'role', stays: 'Designer', other: 'Head of Design', in: 'note' },
      { field: 'linkedin', stays: 'linkedin.com/in/ana', other: profile, in: 'note' },
    ]);
  });

  it.each([
    ['+49 (0)170 7654321', '0170 7654321', true],
    ['0049 170 7654321', '+49 170 7654321', true],
    ['170 7654321', '170 7654322', false],
    ['1234', '991234', false],
  ])('takes the number %s for %s: %j', (stays, phone, isSame) => {
    const { differs } = rowOf(found('Ana', { phone }), there, { phone: [stays] });
    expect(differs.length === 0).toBe(isSame);
  });

  it('is one row for who stands in the file again, with all that is told of them', () => {
    const rows = rowsOf(
      [
        found('Ana', { email: 'ana@x.org' }),
        found('Bo'),
        found('Ana M.', { email: 'ana@y.org', role: 'Chef' }),
      ],
      [place(), place({ first: 1 }), place()],
    );
    expect(rows.map(({ person, times }) => [person.name, person.role, times])).toEqual([
      ['Ana', 'Chef', 2],
      ['Bo', undefined, 1],
    ]);
    expect(rows[0]?.differs).toEqual([
      { field: 'name', stays: 'Ana', other: 'Ana M.', in: 'file' },
      { field: 'email', stays: 'ana@x.org', other: 'ana@y.org', in: 'file' },
    ]);
  });

  it('does nothing where the note says it all, cannot be told, or is another’s', () => {
    const ana = found('Ana', { role: 'Chef' });
    const can = (at: PersonPlace, says: NoteSays | null): boolean =>
      canBeImported(rowOf(ana, at, says));
    expect(can(place(), null)).toBe(true);
    expect(can(there, {})).toBe(true);
    expect(can(there, { role: ['Chef'] })).toBe(false);
    expect(can({ ...there, mayBe: ['Ana', 'Ana (Acme)'] }, {})).toBe(false);
    expect(can({ ...there, kind: 'unlisted' }, { role: ['Chef'] })).toBe(true);
    expect(can({ ...there, kind: 'other' }, {})).toBe(false);
  });

  it('has each person once, each with every row about them, whatever the file says', () => {
    const anyPeople = fc.array(fc.nat(5), { maxLength: 40 });
    fc.assert(
      fc.property(anyPeople, (firsts) => {
        const places = firsts.map((value) => place({ first: firsts.indexOf(value) }));
        const people = firsts.map((value, line) => ({ line, name: `P${value}` }));
        const rows = rowsOf(people, places);
        expect(rows.map(({ person }) => person.name)).toEqual(
          [...new Set(firsts)].map((value) => `P${value}`),
        );
        expect(rows.reduce((sum, { times }) => sum + times, 0)).toBe(firsts.length);
      }),
    );
  });
});

describe('the rows of a file', () => {
  const rows = rowsOf(
    [
      found('Bo', { line: 1, company: 'Zeta', role: 'Chef' }),
      found('Ána', { line: 2, company: 'acme' }),
      found('Cy', { line: 3, role: 'pilot' }),
    ],
    [there, place({ first: 1 }), place({ first: 2 })],
    { company: ['Acme'], role: ['Chef'] },
  );
  const names = (all: readonly ImportRow[]): string => all.map(({ person }) => person.name).join();

  it('are found by words in name, company and role, and by what is told of their note', () => {
    expect(names(findRows(rows, 'ana ACME', 'everyone'))).toBe('Ána');
    expect(names(findRows(rows, '', 'new'))).toBe('Ána,Cy');
    expect(names(findRows(rows, '', 'there'))).toBe('Bo');
    expect(names(findRows(rows, 'chef', 'differs'))).toBe('Bo');
    expect(findRows(rows, '', 'everyone')).toBe(rows);
  });

  it('are found by how a name begins first, then by a company or role, then by what is within', () => {
    const told = [
      found('Bo Rana', { line: 1, company: 'Andersen' }),
      found('Cy Lima', { line: 2, role: 'Head of Analytics' }),
      found('Rosanna Diaz', { line: 3 }),
      found('Jean-Ándre Roy', { line: 4, company: 'Zeta' }),
      found('Ana Reyes', { line: 5, company: 'Canal (Andorra)' }),
      found('Kim O’Brien', { line: 6, role: 'Chef' }),
    ];
    const all = rowsOf(
      told,
      told.map((_person, first) => place({ first })),
    );
    const by = (text: string): string => names(findRows(all, text, 'everyone'));
    expect(by('an')).toBe('Jean-Ándre Roy,Ana Reyes,Bo Rana,Cy Lima,Rosanna Diaz');
    expect(by('AND')).toBe('Jean-Ándre Roy,Bo Rana,Ana Reyes');
    expect(by('an r')).toBe('Jean-Ándre Roy,Ana Reyes,Bo Rana,Rosanna Diaz');
    expect(by("o'b")).toBe('Kim O’Brien');
    expect(by('brien')).toBe('Kim O’Brien');
    expect(by('(and')).toBe('Ana Reyes');
    expect(by('an an')).toBe(by('an'));
  });

  it('are sorted by a column, who has none of it last either way round', () => {
    const sorted = (column: 'name' | 'company' | 'role' | 'fate', isDescending = false): string =>
      names(sortRows(rows, { column, isDescending }, en.speech.compare));
    expect(sorted('name')).toBe('Ána,Bo,Cy');
    expect(sorted('company')).toBe('Ána,Bo,Cy');
    expect(sorted('company', true)).toBe('Bo,Ána,Cy');
    expect(sorted('role')).toBe('Bo,Cy,Ána');
    expect(sorted('fate')).toBe('Ána,Cy,Bo');
  });
});
