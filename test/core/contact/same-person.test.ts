import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailKey, linkedinKey, personKey } from '../../../src/core/contact/person-keys';
import type { PersonMarks } from '../../../src/core/contact/person-marks';
import { atOnce } from '../../../src/core/long-work';
import type { KnownPerson } from '../../../src/core/contact/known-person';
import { tellApartFrom } from '../../../src/core/contact/same-person';
import { firstOfSame, samePersonIn } from '../../builders/people';
import { aContact } from '../../builders/contact';

const ana = aContact({ status: 'identified', email: 'ana@northwind.org' }, 'Ana Reyes');
const bo = aContact(
  { status: 'identified', linkedin: 'https://www.linkedin.com/in/bo-chen/' },
  'Bo Chen',
);
const pat = aContact({ status: 'identified' }, "Pat O'Brien");
const people = [ana, bo, pat];

describe('how a LinkedIn address is compared', () => {
  it.each([
    ['https://www.linkedin.com/in/Bo-Chen/', 'in/bo-chen'],
    ['http://de.linkedin.com/in/bo-chen?trk=x#top', 'in/bo-chen'],
    ['linkedin.com/in/bo-chen', 'in/bo-chen'],
    ['/in/bo-chen/', 'in/bo-chen'],
    ['  in/bo-chen ', 'in/bo-chen'],
    ['https://www.linkedin.com/', ''],
    ['https://www.linkedin.com/comm/in/bo-chen', 'in/bo-chen'],
    ['https://www.linkedin.com/mwlite/in/bo-chen', 'in/bo-chen'],
    ['https://www.linkedin.com/mwlite/profile/in/bo-chen', 'in/bo-chen'],
    ['https://m.linkedin.com/in/bo-chen/de', 'in/bo-chen'],
    ['https://www.linkedin.com/in/bo-chen/overlay/contact-info/', 'in/bo-chen'],
    ['https://www.linkedin.com/in/j%C3%BCrgen', 'in/jürgen'],
    ['linkedin.com/in/J%c3%9cRGEN', 'in/jürgen'],
    ['linkedin.com/in/ju\u0308rgen', 'in/jürgen'],
    ['linkedin.com/in/ju%CC%88rgen', 'in/jürgen'],
    ['linkedin.com/in/bo-chen\u200b', 'in/bo-chen'],
    ['linkedin.com/in/bo-chen%E2%80%8B', 'in/bo-chen'],
    ['linkedin.com/in/50%', 'in/50%25'],
    ['linkedin.com/pub/bo-chen/1/2/3', 'pub/bo-chen/1/2/3'],
    ['https://www.linkedin.com/company/northwind/', ''],
    ['https://www.linkedin.com/school/northwind/', ''],
    ['https://www.linkedin.com/search/results/people/?keywords=bo', ''],
    ['https://www.linkedin.com/profile/view?id=123', ''],
    ['https://www.linkedin.com/in/', ''],
    ['https://example.org/in/bo-chen', ''],
    ['', ''],
  ])('%j is %j', (address, key) => {
    expect(linkedinKey(address)).toBe(key);
  });

  it('comes to the same when it is done again, as names and emails do', () => {
    const piece = fc.constantFrom(
      'https://',
      'www.',
      'linkedin.com',
      '/',
      'in',
      '?',
      '#',
      'İ',
      ' ',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(linkedinKey(linkedinKey(text))).toBe(linkedinKey(text));
        expect(emailKey(emailKey(text))).toBe(emailKey(text));
        expect(personKey(personKey(text))).toBe(personKey(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('how a mail address is compared', () => {
  it.each([
    ['ju\u0308rgen@x.org', 'jürgen@x.org'],
    ['JU\u0308RGEN@x.org', 'jürgen@x.org'],
    ['mailto:ana@x.org?subject=Hi', 'ana@x.org'],
    ['\u200bana@x.org\u200d', 'ana@x.org'],
    ['ana?@x.org', 'ana?@x.org'],
    ['mailto:?to=ana@x.org', ''],
  ])('%j is %j', (address, key) => {
    expect(emailKey(address)).toBe(key);
  });
});

describe('finding someone who is there already', () => {
  it.each([
    [{ name: '@Ana Reyes' }, 'Ana Reyes'],
    [{ name: '👤 Ana_Reyes 🇩🇪' }, 'Ana Reyes'],
    [{ name: 'Ana Reyes', email: 'ana@home.org' }, undefined],
    [{ name: 'Bo Chen', linkedin: 'linkedin.com/in/bo-c' }, undefined],
    [{ name: 'Bo Chen', email: 'bo@x.org' }, 'Bo Chen'],
    [{ name: 'A', email: '[mail](mailto:ana@northwind.org), ana@home.org' }, 'Ana Reyes'],
    [{ name: '👤' }, undefined],
    [{ name: 'ana  REYES' }, 'Ana Reyes'],
    [{ name: 'Pat O’Brien' }, "Pat O'Brien"],
    [{ name: 'Ana R.', email: 'Ana@Northwind.org ' }, 'Ana Reyes'],
    [{ name: 'Bo', linkedin: 'linkedin.com/in/BO-CHEN?x' }, 'Bo Chen'],
    [{ name: 'Ana Reyes', linkedin: 'in/bo-chen' }, 'Bo Chen'],
    [{ name: 'Cy Lima', email: '', linkedin: '' }, undefined],
    [{ name: '' }, undefined],
  ])('%j is %j', (marks, name) => {
    expect(samePersonIn(people)(marks)?.name).toBe(name);
  });
});

describe('finding somebody among those on the list and those on none', () => {
  const someone = (path: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
    ...{ path, name: path.slice(path.lastIndexOf('/') + 1) },
    ...more,
  });
  const find = (known: readonly KnownPerson[], marks: PersonMarks): string | undefined =>
    samePersonIn(known)(marks)?.path;

  it('asks for a profile, an address, a name, an alias and a name without signs, in this order', () => {
    const known = [
      someone('1/@Ana'),
      someone('2/Anita', { aliases: ['Ana'] }),
      someone('3/Ana', { listState: 'unlisted' }),
      someone('4/Bo', { email: 'ana@x.org' }),
      someone('5/Cy', { linkedin: 'in/ana', listState: 'unlisted' }),
    ];
    const marks = { name: 'Ana', email: 'ana@x.org', linkedin: 'in/ana' };
    const order = [4, 3, 2, 1, 0].map((count) => find(known.slice(0, count + 1), marks));
    expect(order).toEqual(['5/Cy', '4/Bo', '3/Ana', '2/Anita', '1/@Ana']);
  });

  it('takes those on the list first, then by path, however they are ordered', () => {
    const known = [
      someone('a/Ana', { listState: 'unreadable' }),
      someone('b/Ana', { listState: 'unlisted' }),
      someone('d/Ana', { listState: 'listed' }),
      someone('c/Ana'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(known, { minLength: 4 }), (shuffled) => {
        expect(find(shuffled, { name: 'ana' })).toBe('c/Ana');
      }),
      { numRuns: 20 },
    );
  });

  it('finds the same whichever of two spellings the note has', () => {
    const before = fc.constantFrom('', '@', '_', '👤 ', '🧑🏽‍💻', '⭐ @', '\u00AD');
    const after = fc.constantFrom('', ' 🇫🇷', '_', ' ✅', '\u200B', '\uFE0F');
    const between = fc.constantFrom(' ', '_', '  ', '\u00A0');
    const spelling = fc
      .tuple(before, between, after)
      .map(([head, gap, tail]) => `${head}Ana${gap}Reyes${tail}`);
    fc.assert(
      fc.property(spelling, spelling, fc.boolean(), (one, other, isAlias) => {
        const note = (name: string): KnownPerson =>
          isAlias ? someone('x/Somebody', { aliases: [name] }) : someone(`x/${name}`);
        expect(find([note(one)], { name: other })).toBe(note(one).path);
        expect(find([note(other)], { name: one })).toBe(note(other).path);
      }),
      { numRuns: 200 },
    );
  });

  it('passes over namesakes whose address or profile is another, and knows them by company', () => {
    const known = [
      someone('1/Ana Reyes', { email: 'ana@x.org, ana@y.org' }),
      someone('2/Ana Reyes', { email: 'ana@z.org', linkedin: 'in/ana' }),
      someone('3/Ana Reyes (Acme)'),
    ];
    expect(find(known, { name: 'Ana Reyes' })).toBe('1/Ana Reyes');
    expect(find(known, { name: 'Ana Reyes', email: 'ANA@y.org' })).toBe('1/Ana Reyes');
    expect(find(known, { name: 'Ana Reyes', linkedin: 'in/ana-r' })).toBe('1/Ana Reyes');
    expect(find(known, { name: 'Ana Reyes', email: 'ana@q.org' })).toBeUndefined();
    expect(find(known, { name: 'Ana Reyes', email: 'ana@q.org', company: 'acme' })).toBe(
      '3/Ana Reyes (Acme)',
    );
    expect(find([], { name: '', email: '' })).toBeUndefined();
  });

  it('learns from a list, so that a second of one name there is told from the first', () => {
    const known = [someone('1/Ana')];
    const asked = [
      { name: 'Ana', email: 'ana@x.org' },
      { name: 'Ana', email: 'ana@y.org' },
      { name: 'Ana' },
      { name: 'Anita', email: 'ana@y.org' },
      { name: 'Whoever', path: '1/Ana' },
    ];
    const told = atOnce(atOnce(tellApartFrom(known))(asked));
    expect(told.map(({ known: person, first }) => [person?.path, first])).toEqual([
      ['1/Ana', 0],
      [undefined, 1],
      ['1/Ana', 0],
      [undefined, 1],
      ['1/Ana', 0],
    ]);
    expect(told.map(({ hasNamesake }) => hasNamesake)).toEqual([false, true, false, false, false]);
  });
});

describe('telling people of one name apart by their company', () => {
  const acme = { path: '1/Ana Reyes', name: 'Ana Reyes', companies: ['Acme'] };
  const blue = {
    ...{ path: '2/Ana Reyes (Blue)', name: 'Ana Reyes (Blue)', bareName: 'Ana Reyes' },
    companies: ['Blue Harbor', 'Blue'],
  };
  const cy = { path: '3/Cy Lima', name: 'Cy Lima', companies: ['Acme'] };
  const tell = (...people: PersonMarks[]): string[] =>
    atOnce(atOnce(tellApartFrom([acme, blue, cy]))(people)).map(({ known, rivals, isElsewhere }) =>
      [known?.path ?? 'new', ...rivals.map(({ path }) => path), isElsewhere ? 'elsewhere' : '']
        .filter((text) => text !== '')
        .join(' '),
    );

  it('takes whoever works there, under any name of the company', () => {
    const at = (company: string): PersonMarks => ({ name: 'Ana Reyes', company });
    expect(tell(at('acme'), at('Blue'), at('Blue  harbor'))).toEqual([
      ...[acme.path, blue.path, blue.path],
    ]);
  });

  it('takes whoever works there where the company is typed as a link', () => {
    const at = (company: string): PersonMarks => ({ name: 'Ana Reyes', company });
    const typed = ['[[Zeta]]', '[[Companies/Acme Ltd|Acme]]', ' [[Companies/Acme]] '].map(at);
    const plain = ['Zeta', 'Acme', 'Acme'].map(at);
    expect(tell(...typed)).toEqual(tell(...plain));
  });

  it('says who else it may be where the company tells nothing', () => {
    const unsure = `${acme.path} ${blue.path}`;
    expect(tell({ name: 'ana reyes' })).toEqual([unsure]);
    expect(tell({ name: 'Ana Reyes', company: 'Zeta' })).toEqual([unsure]);
    expect(tell({ name: 'Ana Reyes', company: 'Acme' }, { name: 'Ana Reyes' })).toEqual([
      ...[acme.path, unsure],
    ]);
    expect(tell({ name: 'Cy Lima', company: 'Zeta' })).toEqual([cy.path]);
    expect(tell({ name: 'Ana Reyes', path: blue.path })).toEqual([blue.path]);
  });

  it('says who else of one company it may be', () => {
    const people = ['a/Bo', 'b/Bo'].map((path) => ({ path, name: 'Bo', companies: ['Acme'] }));
    const [told] = atOnce(atOnce(tellApartFrom(people))([{ name: 'Bo', company: 'Acme' }]));
    expect([told?.known, told?.rivals]).toEqual([people[0], [people[1]]]);
  });

  it('leaves a note to whoever is sure to be its person, whoever comes before', () => {
    const at = (company: string, profile: string): PersonMarks => ({
      ...{ name: 'Ana Reyes', company },
      linkedin: `in/${profile}`,
    });
    const [other, own] = [at('Zeta', 'ana-1'), at('Acme', 'ana-2')];
    const known = [acme];
    const tellOne = (...people: PersonMarks[]): (string | undefined)[] =>
      atOnce(atOnce(tellApartFrom(known))(people, { apartByCompany: true })).map(
        (told) => told.known?.path,
      );
    expect(tellOne(other, own)).toEqual([undefined, acme.path]);
    expect(tellOne(own, other)).toEqual([acme.path, undefined]);
  });

  it('takes two of other names and profiles for two people, whatever address they share', () => {
    const email = 'info@studio.example';
    const pat = { name: 'Pat Moss', linkedin: 'in/pat-moss', email };
    const jo = { name: 'Jo Fern', linkedin: 'in/jo-fern', email };
    expect(firstOfSame([pat, jo, { ...jo, linkedin: 'in/jo-fern/' }])).toEqual([0, 1, 1]);
    expect(firstOfSame([pat, { ...jo, linkedin: '' }])).toEqual([0, 0]);
    expect(firstOfSame([pat, { ...pat, linkedin: 'in/pat-2' }])).toEqual([0, 0]);
    const known = [{ ...pat, path: '1/Pat Moss' }];
    const told = atOnce(atOnce(tellApartFrom(known))([jo, pat]));
    expect(told.map(({ known: person }) => person?.path)).toEqual([undefined, '1/Pat Moss']);
  });

  it('knows somebody of whom only a later row tells what their note knows them by', () => {
    const known = [{ path: '1/A. R.', name: 'A. R.', email: 'ana@x.org' }];
    const rows = [
      { name: 'Ana Reyes', linkedin: 'in/ana' },
      { name: 'Ana Reyes', linkedin: 'in/ana', email: 'ana@x.org' },
    ];
    for (const people of [rows, [...rows].reverse()]) {
      const told = atOnce(atOnce(tellApartFrom(known))(people));
      expect(told.map(({ known: person, first }) => [person?.path, first])).toEqual([
        ['1/A. R.', 0],
        ['1/A. R.', 0],
      ]);
    }
  });

  it('says of people in a list that one of them may be another at another company', () => {
    const people = ['Acme', 'Acme', 'Zeta', ''].map((company) => ({ name: 'Dee Moss', company }));
    expect(tell(...people)).toEqual(['new', 'new', 'new elsewhere', 'new']);
  });
});

describe('who of several people are the same', () => {
  it('is told by any of the marks, and by those of who came between', () => {
    expect(
      firstOfSame([
        { name: 'Ana Reyes', email: 'ana@x.org' },
        { name: 'Bo' },
        { name: 'A. Reyes', email: 'ANA@x.org', linkedin: 'linkedin.com/in/ana' },
        { name: 'Reyes', linkedin: 'https://www.linkedin.com/in/Ana/' },
        { name: 'bo ' },
      ]),
    ).toEqual([0, 1, 0, 0, 1]);
  });

  it('is not told by a name alone where the addresses or profiles differ', () => {
    expect(
      firstOfSame([
        { name: 'Ana Reyes', email: 'ana@x.org' },
        { name: '@Ana Reyes', email: 'ana@y.org' },
        { name: 'Ana Reyes', linkedin: 'in/ana' },
        { name: 'Ana Reyes', linkedin: 'in/ana-2' },
        { name: 'Ana Reyes' },
      ]),
    ).toEqual([0, 1, 0, 1, 0]);
  });

  it('is nobody where nothing is told', () => {
    expect(firstOfSame([{ name: '' }, { name: '' }, { name: ' ', email: '' }])).toEqual([0, 1, 2]);
  });

  it('gives the place of somebody who is the first of theirs', () => {
    const mark = fc.constantFrom('', 'a', 'b', 'c');
    const anyone = fc.record({
      name: mark,
      email: mark,
      linkedin: mark.map((slug) => slug && `in/${slug}`),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), (people) => {
        firstOfSame(people).forEach((first, place, all) => {
          expect(first).toBeLessThanOrEqual(place);
          expect(all[first]).toBe(first);
        });
      }),
    );
  });
});
