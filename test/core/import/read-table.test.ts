import { describe, expect, it } from 'vitest';
import { importFile, readPeopleIn, readWhole } from '../../builders/import-files';

describe('LinkedIn’s connections', () => {
  it('are read below the notes that the file begins with', () => {
    const { format, encoding, isEncodingSure, people, unread } = readPeopleIn(
      importFile('linkedin-connections.csv'),
    );
    expect({ format, encoding, isEncodingSure }).toEqual({
      ...{ format: 'linkedin', encoding: 'utf-8', isEncodingSure: true },
    });
    expect(people).toEqual([
      {
        ...{ line: 5, name: 'Ana Reyes', company: 'Northwind', role: 'Product Designer' },
        linkedin: 'https://www.linkedin.com/in/ana-reyes-08',
      },
      {
        ...{ line: 6, name: 'Mary Ann Okafor', firstName: 'Mary Ann' },
        ...{ company: 'Harbor, Bell & Co.', role: 'Head of Research' },
        email: 'mary.okafor@example.org',
        linkedin: 'https://www.linkedin.com/in/maryannokafor',
      },
      {
        ...{ line: 9, name: 'Jörg Weiß', company: 'Stadtwerke Köln' },
        role: 'Leiter "Neue Netze"',
        linkedin: 'https://www.linkedin.com/in/j%C3%B6rg-wei%C3%9F-123',
      },
      {
        ...{ line: 10, name: '王伟', firstName: '伟' },
        linkedin: 'https://www.linkedin.com/in/wang-wei',
      },
      { line: 11, name: 'Dr. Bo Chen', linkedin: 'https://www.linkedin.com/in/bochen' },
    ]);
    expect(unread).toEqual([
      { line: 7, reason: 'hidden-member', text: '' },
      { line: 8, reason: 'hidden-member', text: '' },
    ]);
  });

  it('are read as they were before they had addresses of profiles', () => {
    const { format, people } = readPeopleIn(importFile('linkedin-before-2023.csv'));
    expect(format).toBe('linkedin');
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ['Ana Reyes', undefined],
      ['Bo Chen', 'bo.chen@example.com'],
    ]);
  });

  it('are read as Excel saves them again', () => {
    const { format, people, unread } = readPeopleIn(importFile('linkedin-saved-by-excel.csv'));
    expect(format).toBe('linkedin');
    expect(people.map(({ line, name, company }) => [line, name, company])).toEqual([
      [5, 'Ana Reyes', 'Northwind'],
      [7, 'Zoë Ünal', 'Acme; Sons'],
    ]);
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[6, 'hidden-member']]);
  });

  it('are read from cells that a program filled up with blanks', () => {
    const wide = (cell: string): string => cell.padEnd(cell.length + 80);
    const cells = ['Ana', 'Reyes', 'https://www.linkedin.com/in/ana', 'ana@x.org', 'Acme', 'Chef'];
    const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    const { people } = readPeopleIn(`${head}\n${cells.map(wide).join(',')},08 Feb 2026\n`);
    expect(people).toEqual([
      {
        ...{ line: 2, name: 'Ana Reyes', company: 'Acme', role: 'Chef', email: 'ana@x.org' },
        linkedin: 'https://www.linkedin.com/in/ana',
      },
    ]);
  });

  it.each(['linkedin-invitations.csv', 'linkedin-messages.csv'])(
    'are not what is in %s',
    (name) => {
      expect(readWhole(importFile(name))).toEqual({
        ...{ kind: 'refused', reason: 'not-the-connections' },
      });
    },
  );
});

describe('Google’s contacts', () => {
  it('are read with the first of several values in a cell', () => {
    const { format, people, unread } = readPeopleIn(importFile('google.csv'));
    expect(format).toBe('google');
    expect(people).toEqual([
      {
        ...{ line: 2, name: 'Ana María Reyes', company: 'Northwind', role: 'Product Designer' },
        ...{ email: 'ana@northwind.example', phone: '+34 600 123 456' },
        linkedin: 'https://www.linkedin.com/in/ana-reyes-08',
        address: 'Calle Mayor 1, 28013 Madrid, Spain',
        otherMarks: 'ana.reyes@example.org ana@home.example',
      },
      { line: 6, name: 'Bo Chen Jr.' },
    ]);
    expect(unread).toEqual([
      { line: 7, reason: 'company', text: 'Harbor Books * myContacts orders@harbor.example' },
      { line: 8, reason: 'no-name', text: '* myContacts someone@example.net' },
    ]);
  });

  it('are read as they were written before', () => {
    const { format, people } = readPeopleIn(importFile('google-before.csv'));
    expect(format).toBe('google');
    expect(people).toEqual([
      {
        ...{ line: 2, name: 'Zoë Ünal', company: 'Stadtwerke', role: 'Engineer' },
        ...{ email: 'zoe@example.org', phone: '030 1234567' },
        address: 'Hauptstraße 5, 10115 Berlin',
      },
    ]);
  });
});

describe('Outlook’s contacts', () => {
  it('are read with the job title, not the title, as the role', () => {
    const { format, people } = readPeopleIn(importFile('outlook.csv'));
    expect(format).toBe('outlook');
    expect(people).toEqual([
      {
        ...{ line: 2, name: 'Ana Reyes', company: 'Northwind', role: 'Product Designer' },
        ...{ email: 'ana@northwind.example', phone: '(555) 010-0199' },
        linkedin: 'https://www.linkedin.com/in/ana-reyes-08',
        address: '1 Main Street, Springfield, IL, 62701, United States of America',
      },
      { line: 3, name: 'Bo Chen III', email: 'bo@example.com', phone: '+1 555 010 0100' },
    ]);
  });

  it('are read as Outlook.com writes them', () => {
    const { format, people } = readPeopleIn(importFile('outlook-com.csv'));
    expect(format).toBe('outlook');
    expect(people).toEqual([
      {
        ...{ line: 2, name: 'Ana Reyes', company: 'Northwind', role: 'Product Designer' },
        ...{ email: 'ana@northwind.example', phone: '555 0100' },
        address: '1 Main Street, Springfield, IL, 62701, USA',
      },
    ]);
  });

  it.each([
    [
      'German',
      {
        ...{ line: 2, name: 'Jörg Weiß', company: 'Stadtwerke Köln', role: 'Leiter' },
        ...{ email: 'joerg.weiss@example.de', phone: '0221 123456' },
        address: 'Hauptstraße 5, 50667, Köln, Deutschland',
      },
    ],
    [
      'French',
      {
        ...{ line: 2, name: 'Zoé Lefèvre', company: 'Librairie du Port', role: 'Gérante' },
        ...{ email: 'zoe@example.fr', phone: '06 12 34 56 78' },
        address: '3 quai du Port, 13002, Marseille, France',
      },
    ],
    [
      'Spanish',
      {
        ...{ line: 2, name: 'Ana Reyes Núñez', company: 'Puerto Libros', role: 'Librera' },
        ...{ email: 'ana@example.es', phone: '600 123 456' },
        address: 'Calle Mayor 1, 28013, Madrid, España',
      },
    ],
    [
      'Italian',
      {
        ...{ line: 2, name: 'Lucia Bianchi', company: 'Libreria del Porto', role: 'Libraia' },
        ...{ email: 'lucia@example.it', phone: '333 123 4567' },
        address: 'Via Roma 1, 16121, Genova, Italia',
      },
    ],
    [
      'Portuguese',
      {
        ...{ line: 2, name: 'João da Silva', company: 'Livraria do Porto', role: 'Gerente' },
        ...{ email: 'joao@example.com.br', phone: '(81) 91234-5678' },
        address: 'Rua Direita 1, Recife, 50010-000, Brasil',
      },
    ],
    [
      'Dutch',
      {
        ...{ line: 2, name: 'Sanne van den Berg', company: 'Havenboeken', role: 'Redacteur' },
        ...{ email: 'sanne@example.nl', phone: '06 12345678' },
        address: 'Kade 3, 3011 AA, Rotterdam, Nederland',
      },
    ],
    [
      'Polish',
      {
        ...{ line: 2, name: 'Łucja Wiśniewska', company: 'Księgarnia Portowa', role: 'Redaktorka' },
        ...{ email: 'lucja@example.pl', phone: '600 123 456' },
        address: 'ul. Długa 1, 80-827, Gdańsk, Polska',
      },
    ],
    [
      'Swedish',
      {
        ...{ line: 2, name: 'Åsa Öberg', company: 'Hamnböcker', role: 'Redaktör' },
        ...{ email: 'asa@example.se', phone: '070-123 45 67' },
      },
    ],
    [
      'Chinese',
      {
        ...{ line: 2, name: '王伟', firstName: '伟', company: '北方科技', role: '工程师' },
        ...{ email: 'wang.wei@example.cn', phone: '13800138000' },
        address: '中国, 北京, 长安街1号, 100000',
      },
    ],
  ])('are read with their headers in %s', (language, person) => {
    const { format, people } = readPeopleIn(importFile(`outlook-${language.toLowerCase()}.csv`));
    expect(format).toBe('outlook');
    expect(people).toEqual([person]);
  });
});
