import { describe, expect, it } from 'vitest';
import { readPeopleIn, readWhole } from '../../builders/import-files';

/** What a table that nobody knows is guessed to tell, by the headers of its columns. */
function guessIn(table: string): Readonly<Record<string, string | undefined>> {
  const reading = readWhole(table);
  if (reading.kind !== 'columns') throw new Error(`No columns: ${JSON.stringify(reading)}`);
  const { guess, header } = reading;
  return Object.fromEntries(
    Object.entries(guess).map(([field, place]) => [
      field,
      header[place] === '' ? String(place) : header[place],
    ]),
  );
}

describe('a table that nobody knows', () => {
  it('is given with its header, a few rows and what they seem to tell', () => {
    expect(
      readWhole(
        'People I met\n\nWho,Employer,Job,Mail\nAna Reyes,Northwind,Designer,a@b.example\n',
      ),
    ).toEqual({
      ...{ kind: 'columns', encoding: 'utf-8', isEncodingSure: true },
      header: ['Who', 'Employer', 'Job', 'Mail'],
      samples: [['Ana Reyes', 'Northwind', 'Designer', 'a@b.example']],
      guess: { name: 0, company: 1, role: 2, email: 3 },
    });
  });

  it.each([
    ['Name;Firma;Position;E-Mail;Handy', ['name', 'company', 'role', 'email', 'phone']],
    [
      'Vorname;Name;Unternehmen;Rolle;Anschrift',
      ['firstName', 'lastName', 'company', 'role', 'address'],
    ],
    [
      'Nombre,Apellidos,Empresa,Cargo,Correo',
      ['firstName', 'lastName', 'company', 'role', 'email'],
    ],
    ['Nombre completo,Empresa,Puesto,Móvil', ['name', 'company', 'role', 'phone']],
    ['Nom,Prénom,Entreprise,Poste,Courriel', ['lastName', 'firstName', 'company', 'role', 'email']],
    ['Nome,Sobrenome,Empresa,Cargo,Celular', ['firstName', 'lastName', 'company', 'role', 'phone']],
    ['Nome,Empresa,Função,Endereço', ['name', 'company', 'role', 'address']],
    ['姓名,公司,职位,邮箱,手机', ['name', 'company', 'role', 'email', 'phone']],
    [
      'First Name\tLast Name\tCompany\tTitle\tLinkedIn',
      ['firstName', 'lastName', 'company', 'role', 'linkedin'],
    ],
  ])('is understood by its header %s', (header, fields) => {
    const names = header.split(/[;,\t]/);
    let place = 0;
    const row = header.replace(/[^;,\t]+/g, () => `x${place++}`);
    const expected = Object.fromEntries(fields.map((field, at) => [field, names[at]]));
    expect(guessIn(`${header}\n${row}\n`)).toEqual(expected);
  });

  it.each([
    ['Vorname;Name;Firma', 'Ana;Reyes;Acme', 'Peter;Petersen;Acme', 'lastName'],
    ['Vorname;Name;Firma', 'Ana;Reyes;Acme', 'Jan;Jan;Acme', 'lastName'],
    ['Vorname;Name;Firma', 'Ana;Ana Reyes;Acme', 'Peter;Petersen;Acme', 'name'],
    ['First name;Name;Company', 'Ana;Dr. Ana Reyes;Acme', 'Bo;Reyes, Bo;Acme', 'name'],
  ])('has a last name called “Name” unless most first names stand in it: %s, %s, %s', (...told) => {
    const [header, one, other, field] = told;
    const guess = guessIn(`${header}\n${one}\n${other}\n`);
    expect(Object.entries(guess).find(([, name]) => name === 'Name')?.[0]).toBe(field);
    expect('firstName' in guess).toBe(field === 'lastName');
  });

  it('is understood by its values where the header says nothing, or there is none', () => {
    expect(guessIn('A,B,C\nAna,ana@example.com,https://linkedin.com/in/ana\n')).toEqual({
      ...{ email: 'B', linkedin: 'C' },
    });
    expect(guessIn('Ana Reyes;ana@example.com\nBo Chen;bo@example.com\n')).toEqual({ email: '1' });
  });

  it('is read by the columns that the user names, also without a header', () => {
    const table = 'Ana Reyes;ana@example.com\n"Chen, Bo";bo@example.com\n';
    const { format, people } = readPeopleIn(table, { columns: { name: 0, email: 1 } });
    expect(format).toBe('columns');
    expect(people).toEqual([
      { line: 1, name: 'Ana Reyes', email: 'ana@example.com' },
      { line: 2, name: 'Bo Chen', email: 'bo@example.com' },
    ]);
  });

  it('has columns of its own though it looks like Outlook’s', () => {
    const table = 'First Name,Last Name,E-mail Address,Company,LinkedIn\nAna,Reyes,,,in/ana\n';
    expect(guessIn(table)).toMatchObject({ linkedin: 'LinkedIn' });
  });

  it.each([
    ['Dear Ana\nthank you.\n', 'not-a-list'],
    ['First Name,Last Name,Connected On\n', 'no-people'],
    ['Name,Company\n', 'no-people'],
    ['\uFEFF \n\0\n', 'empty'],
    ['', 'empty'],
    ['%PDF-1.7\n', 'not-a-list'],
  ])('is refused where it is %j', (text, reason) => {
    expect(readWhole(text)).toEqual({ kind: 'refused', reason });
  });
});

describe('a row', () => {
  const read = (rows: string): ReturnType<typeof readPeopleIn> =>
    readPeopleIn(`First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows}`);

  it.each([
    ['Ana,"Reyes, PhD, MBA",,,,,', 'Ana Reyes'],
    ['Ana,Reyes PhD,,,,,', 'Ana Reyes'],
    ['Jack,Ma,,,,,', 'Jack Ma'],
    ['Ana,"Reyes, Jr.",,,,,', 'Ana Reyes Jr.'],
    ['  Ana ,  de  la Cruz (she/her) 🚀,,,,,', 'Ana de la Cruz'],
    ['Ana,,,,,,', 'Ana'],
    ['O’Neil,"D""Arcy",,,,,', 'O’Neil D"Arcy'],
    ['민준,김,,,,,', '김민준'],
  ])('%s has the name %s', (row, name) => {
    expect(read(row).people[0]?.name).toBe(name);
  });

  it('with a formula for a name is nobody, and elsewhere it is text', () => {
    const { people, unread } = read(
      '"=HYPERLINK(""https://x.example"",""Ana"")",Reyes,,,,,\nAna,Reyes,"=HYPERLINK(""https://www.linkedin.com/in/ana"",""x"")",=a@b.example,@Home,=1+1,\n',
    );
    expect(unread.map(({ reason }) => reason)).toEqual(['formula']);
    expect(people).toEqual([
      {
        ...{ line: 3, name: 'Ana Reyes', company: '@Home', role: '=1+1' },
        ...{ email: '=a@b.example', linkedin: 'https://www.linkedin.com/in/ana' },
      },
    ]);
  });

  it.each([
    ['https://www.linkedin.com/company/northwind', 'ana at example.com'],
    ['javascript:alert(1)//linkedin.com/in/ana', 'ana@example'],
  ])('has neither %s as profile nor %s as mail', (profile, mail) => {
    expect(read(`Ana,Reyes,${profile},${mail},,,`).people).toEqual([
      { line: 2, name: 'Ana Reyes', unfit: [{ field: 'email', text: mail }] },
    ]);
  });

  it('whose quote is never closed is told by line, and the others are read', () => {
    const { people, unread } = read(
      'Ana,Reyes,,,,,\nBo,"Chen,,,,,\nKim,Park,,,,,\nZoë,Ünal,,,,,\n',
    );
    expect(people.map(({ line, name }) => [line, name])).toEqual([
      ...[
        [2, 'Ana Reyes'],
        [4, 'Kim Park'],
        [5, 'Zoë Ünal'],
      ],
    ]);
    expect(unread).toEqual([{ line: 3, reason: 'open-quote', text: 'Bo Chen,,,,,' }]);
  });

  it('whose quote is closed by the next one far below is told by line', () => {
    const { people, unread } = read(
      `Bo,"Chen,,,,,\n${'Kim,Park,,,,,\n'.repeat(40)}Ana,Reyes,,,"Acme, Inc.",,\n`,
    );
    expect(people).toHaveLength(41);
    expect(people.at(-1)).toEqual({ line: 43, name: 'Ana Reyes', company: 'Acme, Inc.' });
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[2, 'open-quote']]);
  });

  it('whose quote is closed by a cell of somebody else swallows nobody', () => {
    const row = (name: string, company: string): string =>
      `${name},Reyes,,,${company},VP,08 Feb 2026\n`;
    const { people, unread } = read(
      row('Ana', '"Acme') + row('Bo', 'Initech') + row('Cy', '"X, Inc"') + row('Di', 'Z'),
    );
    expect(people.map(({ name, company }) => [name, company])).toEqual([
      ['Bo Reyes', 'Initech'],
      ['Cy Reyes', 'X, Inc'],
      ['Di Reyes', 'Z'],
    ]);
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[2, 'open-quote']]);
  });

  it('has no signs that turn the order of what stands behind them', () => {
    const { people } = read('Ana,Reyes,,,\u202EAcme,\u2067Chef\u2069,\n');
    expect(people).toEqual([{ line: 2, name: 'Ana Reyes', company: 'Acme', role: 'Chef' }]);
  });

  it('may have lines and quotes within a cell', () => {
    const { people } = read('Ana,Reyes,,,"Acme ""and""\nSons",VP,08 Feb 2026\n');
    expect(people).toMatchObject([{ line: 2, company: 'Acme "and" Sons' }]);
  });

  it('that is damaged is not taken for a member whom LinkedIn hides', () => {
    const reasons = (rows: string): readonly unknown[] =>
      read(rows).unread.map(({ line, reason }) => [line, reason]);
    expect(reasons('"Ana,Reyes,,,Acme,VP,08 Feb 2026\n,,,,,,08 Feb 2026\n')).toEqual([
      [2, 'open-quote'],
      [3, 'hidden-member'],
    ]);
    expect(reasons('123\n,,,,,,08 Feb 2026\n')).toEqual([
      [2, 'no-name'],
      [3, 'hidden-member'],
    ]);
  });

  it('may be short, long, empty, the header again, of a million cells or with a cell of a megabyte', () => {
    const { people, unread } = read(
      [
        ...['Ana,Reyes', 'Bo,Chen,,,,,,,,', ',,,', ''],
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        ...[`Kim,Park${','.repeat(1_000_000)}`, `Zoë,Ünal,,,${'x'.repeat(1_000_000)},,`],
      ].join('\n'),
    );
    expect(people.map(({ line, name }) => [line, name])).toEqual([
      ...[
        [2, 'Ana Reyes'],
        [3, 'Bo Chen'],
        [7, 'Kim Park'],
        [8, 'Zoë Ünal'],
      ],
    ]);
    expect(people.at(-1)?.company?.length).toBe(300);
    expect(unread).toHaveLength(0);
  });
});
