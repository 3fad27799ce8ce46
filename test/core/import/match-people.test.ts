import { describe, expect, it } from 'vitest';
import type { FoundPerson } from '../../../src/core/import/import-reading';
import { matchPeople, type NoteValues } from '../../../src/core/import/match-people';
import type { KnownPerson } from '../../../src/core/contact/same-person';

/** Somebody found, on the line of their number. */
function found(name: string, more: Partial<FoundPerson> = {}): FoundPerson {
  return { line: 1, name, ...more };
}

/** Somebody who has a note. */
function known(name: string, more: Partial<KnownPerson> = {}): KnownPerson {
  return { path: `Contacts/${name}.md`, name, ...more };
}

function match(
  people: readonly FoundPerson[],
  there: readonly KnownPerson[],
  values: NoteValues = {},
): ReturnType<typeof matchPeople> {
  return matchPeople(people, there, () => values);
}

describe('somebody in a file', () => {
  const profile = 'https://www.linkedin.com/in/ana-reyes-08';

  it('is there already by profile, then by mail, then by name', () => {
    const there = [
      known('Somebody', { linkedin: 'linkedin.com/in/Ana-Reyes-08/' }),
      known('Somebody else', { email: 'ANA@example.com' }),
      known('Ana Reyes'),
    ];
    const by = (person: FoundPerson): unknown => {
      const [told] = match([person], there);
      return told?.kind === 'there' ? [told.known.name, told.by] : told?.kind;
    };
    expect(by(found('Ana Reyes', { linkedin: profile, email: 'ana@example.com' }))).toEqual([
      ...['Somebody', 'linkedin'],
    ]);
    expect(by(found('Ana Reyes', { email: 'ana@example.com' }))).toEqual([
      ...['Somebody else', 'email'],
    ]);
    expect(by(found('ana  reyes'))).toEqual(['Ana Reyes', 'name']);
    expect(by(found('Bo Chen'))).toBe('new');
  });

  it('is another one where the mail or profile of a namesake is another', () => {
    const there = [known('Ana Reyes', { email: 'ana@example.com' })];
    const [told] = match([found('Ana Reyes', { email: 'other@example.com' })], there);
    expect(told).toMatchObject({ kind: 'new', isNamesake: true });
  });

  it('is two people in the file with two mails, profiles or companies', () => {
    const kinds = (...people: readonly FoundPerson[]): unknown =>
      match(people, []).map((each) => each.kind);
    const [a, b] = ['a@example.com', 'b@example.com'];
    expect(kinds(found('Ana', { email: a }), found('Ana', { email: b }))).toEqual(['new', 'new']);
    expect(
      kinds(found('Ana', { linkedin: profile }), found('Ana', { linkedin: `${profile}9` })),
    ).toEqual(['new', 'new']);
    const at = (company: string): FoundPerson => found('Ana', { company });
    expect(kinds(at('A'), at('B'), at('B'), at('A'))).toEqual(['new', 'new', 'again', 'again']);
  });

  it('is one who stands in it again, with all that is told of them', () => {
    const told = match(
      [
        found('Ana Reyes', { email: 'ana@example.com' }),
        found('Bo Chen'),
        found('Ana M. Reyes', { email: 'ana@example.com', phone: '555 0100' }),
      ],
      [],
    );
    expect(told).toEqual([
      {
        ...{ kind: 'new', isNamesake: false },
        person: { line: 1, name: 'Ana Reyes', email: 'ana@example.com', phone: '555 0100' },
      },
      { kind: 'new', person: { line: 1, name: 'Bo Chen' }, isNamesake: false },
      { kind: 'again', first: 0 },
    ]);
  });

  it('adds to what is empty, and tells what differs', () => {
    const person = found('Ana Reyes', {
      ...{ company: 'Northwind', role: 'Head of Design', email: 'Ana@Example.com' },
      ...{ phone: '+34 600 123 456', linkedin: profile, address: 'Calle Mayor 1, Madrid' },
    });
    const [told] = match([person], [known('Ana Reyes', { email: 'ana@example.com' })], {
      company: ['[[Northwind]]'],
      role: ['Designer', ''],
      email: ['other@example.com', 'ana@example.com'],
      phone: ['0600 123456'],
      linkedin: ['', 'linkedin.com/in/ana'],
    });
    expect(told).toMatchObject({
      kind: 'there',
      adds: { address: 'Calle Mayor 1, Madrid' },
      differs: [
        { field: 'role', there: 'Designer', found: 'Head of Design' },
        { field: 'linkedin', there: 'linkedin.com/in/ana', found: profile },
      ],
    });
  });

  it.each([
    ['+49 (0)170 7654321', '0170 7654321', true],
    ['0049 170 7654321', '+49 170 7654321', true],
    ['170 7654321', '170 7654322', false],
    ['1234', '991234', false],
  ])('has the number %s as well as %s: %j', (there, phone, isSame) => {
    const [told] = match([found('Ana', { phone })], [known('Ana')], { phone: [there] });
    expect(told?.kind === 'there' && told.differs.length === 0).toBe(isSame);
  });

  it('may be one of several of the name', () => {
    const there = [known('Ana Reyes'), { ...known('Ana Reyes'), path: 'People/Ana Reyes.md' }];
    const [told] = match([found('Ana Reyes')], there);
    expect(told).toMatchObject({
      ...{ kind: 'there', known: { path: 'Contacts/Ana Reyes.md' } },
      rivals: [{ path: 'People/Ana Reyes.md' }],
    });
  });
});
