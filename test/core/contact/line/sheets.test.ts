import { describe, expect, it } from 'vitest';
import { readContactLine } from '../../../builders/people';
import { readPeople } from '../../../../src/core/contact/line/read-people';

function rows(...lines: readonly string[]): readonly unknown[] {
  const read = readPeople(
    lines.map((text) => ({ text })),
    new Set(),
  );
  return read.map((people) =>
    people.map(({ name, role, company, email }) => [name, role, company, email].join('|')),
  );
}

describe('a pasted sheet', () => {
  it('has its columns where its head says, those of addresses and empty ones among them', () => {
    expect(
      rows(
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        'Ana,Reyes,https://www.linkedin.com/in/ana,,Acme,Nurse,22 Nov 2026',
        'Bo,Chen,https://www.linkedin.com/in/bo,bo@x.org,,"Lead, Ops",22 Nov 2026',
      ),
    ).toEqual([[], ['Ana Reyes|Nurse|Acme|'], ['Bo Chen|Lead, Ops||bo@x.org']]);
    expect(rows('Email;Name;Company', 'ana@x.org;Ana Reyes;Acme', ';"Chen, Bo";"Blue"')).toEqual([
      [],
      ['Ana Reyes||Acme|ana@x.org'],
      ['Chen, Bo||Blue|'],
    ]);
    expect(rows('Name\tPhone\tRole', 'Ana Reyes\t555 123 4567\tLead - Ops', 'Bo\t\t')).toEqual([
      [],
      ['Ana Reyes|Lead - Ops||'],
      ['Bo|||'],
    ]);
  });

  it('has no degree and no pronouns in a role, and a degree as one where nothing else is told', () => {
    const head = '| Name | Role |';
    expect(rows(head, '|---|---|', '| Ana Reyes | designer (she/her), MPH |')).toEqual([
      [],
      [],
      ['Ana Reyes|designer||'],
    ]);
    expect(rows(head, '|---|---|', '| Ana Reyes | RN |')).toEqual([[], [], ['Ana Reyes|RN||']]);
  });

  it.each([
    'Reyes, Ana;nurse;Acme',
    'Reyes, Ana\tnurse\tAcme',
    '"Reyes, Ana";nurse;Acme',
    '"Reyes, Ana",nurse,Acme',
    '| Reyes, Ana | nurse | Acme |',
  ])('has a name with a comma in one cell: %s', (line) => {
    expect(readContactLine(line)).toMatchObject({
      ...{ name: 'Reyes, Ana', role: 'nurse', company: 'Acme', doubtful: false },
    });
  });

  it('leaves it open whether a name has the comma where semicolons may be no columns', () => {
    expect(readContactLine('- van der Berg, Jan; nurse')).toMatchObject({
      ...{ name: 'van der Berg, Jan', role: 'nurse', company: '', doubtful: true },
    });
  });

  it.each([
    ['Ana Reyes［Acme］', 'Acme'],
    ['Ana Reyes〔Acme〕', 'Acme'],
    ['Ana Reyes〈Acme〉', 'Acme'],
    ['Ana Reyes／Acme', 'Acme'],
    ['Ana Reyes＜ana@x.org＞（Acme）', 'Acme'],
  ])('has the signs of other scripts for what they are: %s', (line, company) => {
    expect(readContactLine(line)).toMatchObject({ name: 'Ana Reyes', company });
  });

  it.each(['- Total | 5', '| **Sum** | 2 |', '- Designer', '- Work', '- Alumni'])(
    'has nobody ticked on %s',
    (line) => {
      expect(readContactLine(line)?.doubtful).toBe(true);
    },
  );

  it.each([
    ['Vorname;Name;Firma', 'Ana;Reyes;Acme', 'Ana Reyes||Acme|'],
    ['Name;First name;Company', 'Reyes;Ana;Acme', 'Ana Reyes||Acme|'],
    ['First name;Name;Company', 'Ana;Ana Reyes;Acme', 'Ana Reyes||Acme|'],
    ['Surname;Name', 'Reyes;Ana', 'Ana Reyes|||'],
    ['Contact;Name;Company', 'by post;Ana Reyes;Acme', 'Ana Reyes||Acme|'],
    ['Nombre;Apellidos;Empresa', 'Ana;Reyes;Acme', 'Ana Reyes||Acme|'],
  ])('has the other half of the name under its plainest head: %s', (head, row, told) => {
    expect(rows(head, row)).toEqual([[], [told]]);
  });
});

describe("a table's heads", () => {
  it.each([
    ['Who', 'What they do', 'Where they work'],
    ['氏名', '職種', '会社'],
    ['姓名', '职业', '工作单位'],
    ['이름', '직업', '회사'],
    ['Имя', 'Профессия', 'Место работы'],
    ['الاسم', 'الوظيفة', 'الشركة'],
    ['Wer', 'Was sie macht', 'Wo'],
    ['Qui', "Ce qu'elle fait", 'Où'],
    ['Quién', 'Qué hace', 'Dónde trabaja'],
    ['Quem', 'O que faz', 'Onde trabalha'],
    ['Chi', 'Cosa fa', 'Dove lavora'],
  ])('name the columns in the languages that people write: %s, %s, %s', (name, role, company) => {
    const [[person] = []] = readPeople(
      [{ text: '| Acme | Ana Reyes | nurse |', head: `| ${company} | ${name} | ${role} |` }],
      new Set(),
    );
    expect(person).toMatchObject({
      name: 'Ana Reyes',
      role: 'nurse',
      company: 'Acme',
      doubt: null,
    });
  });

  it.each([
    ['Vim', 'Royal Opera House', 'unknown-column'],
    ['Vim', 'lighting designer', 'unknown-column'],
    ['Vim', 'knows everybody in town', null],
    ['How we met', 'Royal Opera House', null],
  ])('leave a row to the user where another column, %s, may be of use: %s', (head, cell, doubt) => {
    const [[person] = []] = readPeople(
      [{ text: `| Ana Reyes | nurse | ${cell} |`, head: `| Name | Role | ${head} |` }],
      new Set(),
    );
    expect(person?.doubt).toBe(doubt);
  });

  it('tell nothing where they are longer than any line about a person, nor do their rows', () => {
    const told = (note: string): readonly unknown[] =>
      readPeople([{ text: '| Ana Reyes |', head: `| Name | ${note} |` }], new Set());
    expect(told('Note')).toMatchObject([[{ name: 'Ana Reyes' }]]);
    expect(told('Note'.repeat(250))).toEqual([[]]);
  });
});
