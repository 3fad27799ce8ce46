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

  it('leaves out what fits nowhere, from whichever row, unless another one has it', () => {
    const unfit = (field: 'email' | 'phone', text: string): Partial<FoundPerson> => ({
      unfit: [{ field, text }],
    });
    const merged = (one: Partial<FoundPerson>, other: Partial<FoundPerson>): FoundPerson =>
      rowsOf([found('Ana', one), found('Ana', other)], [place(), place()])[0]
        ?.person as FoundPerson;
    const callMe = unfit('phone', 'call me');
    expect(merged({ email: 'a@x.org' }, callMe)).toEqual(
      found('Ana', { email: 'a@x.org', ...callMe }),
    );
    expect(merged(unfit('email', 'ask me'), { email: 'a@x.org' })).toEqual(
      found('Ana', { email: 'a@x.org' }),
    );
    expect(merged(callMe, callMe).unfit).toEqual(callMe.unfit);
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

  it('stay in the order of the file where a language holds them equal, either way round', () => {
    const names = ['Zoe e\u0301', 'Zoe é', 'a\u00AD', 'a'];
    const equal = names.map((name, at) => found(name, { line: at + 1 }));
    const all = rowsOf(
      equal,
      equal.map((_person, first) => place({ first })),
    );
    const lines = (isDescending: boolean): readonly string[] =>
      sortRows(all, { column: 'name', isDescending }, en.speech.compare).map(({ key }) => key);
    expect(lines(false)).toEqual(['3', '4', '1', '2']);
    expect(lines(true)).toEqual(['1', '2', '3', '4']);
  });

  it('are sorted by what importing them does, those who cannot be behind those who can', () => {
    const fates = [
      place({ kind: 'other' }),
      place({ kind: 'unlisted', path: 'a.md', mayBe: ['b.md'] }),
      there,
      place({ kind: 'unlisted', path: 'a.md' }),
      place({ noteName: '' }),
      place(),
    ];
    const people = fates.map((_fate, at) => found(`P${at}`, { line: at, company: 'Acme' }));
    const all = rowsOf(
      people,
      fates.map((fate, first) => ({ ...fate, first })),
      {},
    );
    const sorted = sortRows(all, { column: 'fate', isDescending: false }, en.speech.compare);
    expect(sorted.map(({ key }) => key)).toEqual(['5', '4', '3', '1', '2', '0']);
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
