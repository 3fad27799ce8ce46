import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { importFile, readPeopleIn } from '../../builders/import-files';

/** Who is read from the lines of cards. */
function readCardsOf(...lines: readonly string[]): ReturnType<typeof readPeopleIn> {
  return readPeopleIn(`${lines.join('\r\n')}\r\n`);
}

/** One person whose card has some lines. */
function personOf(version: string, ...lines: readonly string[]): unknown {
  const { people } = readCardsOf(...['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD']);
  return people[0];
}

/** Why the one card with some lines is nobody. */
function reasonOf(...lines: readonly string[]): string | undefined {
  const { people, unread } = readCardsOf('BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD');
  expect(people).toEqual([]);
  return unread[0]?.reason;
}

describe('vCards', () => {
  it('are read as Apple writes them, without its companies and groups', () => {
    const { format, people, unread } = readPeopleIn(importFile('apple.vcf'));
    expect(format).toBe('vcard');
    expect(people).toEqual([
      {
        ...{ line: 1, name: 'Ana Reyes', company: 'Northwind', role: 'Product Designer' },
        ...{ email: 'ana@northwind.example', phone: '+34 600 123 456' },
        linkedin: 'http://www.linkedin.com/in/ana-reyes-08',
        address: 'Calle Mayor 1, Piso 2, Madrid, 28013, Spain',
        otherMarks: 'ana@home.example',
      },
      {
        ...{ line: 41, name: 'Dr. Mary Ann Okafor', firstName: 'Mary Ann' },
        company: 'Bell, Book & Co.',
      },
    ]);
    expect(unread).toEqual([
      { line: 20, reason: 'company', text: 'Harbor Books orders@harbor.example' },
      { line: 28, reason: 'group', text: 'Friends' },
      { line: 35, reason: 'no-name', text: 'someone@example.net' },
    ]);
  });

  it.each(['\r\n ', '\n\t'])('are read where a line is folded within a letter (%j)', (fold) => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const name = bytes('Zoë 王𠮷明 Müller');
    const breaks = bytes(fold);
    for (let at = 1; at < name.length; at += 1) {
      const parts = ['BEGIN:VCARD\nN:Reyes;Ana\nFN:', name.slice(0, at), breaks, name.slice(at)];
      const all = [...parts, '\nEND:VCARD\nBEGIN:VCARD\nFN:x@example.net\nEND:VCARD\n'];
      const file = Uint8Array.from(
        all.flatMap((part) => [...(typeof part === 'string' ? bytes(part) : part)]),
      );
      const { people, unread, encoding, isEncodingSure } = readPeopleIn(file);
      expect(people).toMatchObject([{ name: 'Zoë 王𠮷明 Müller' }]);
      expect([encoding, isEncodingSure]).toEqual(['utf-8', true]);
      expect(unread).toMatchObject([{ line: 6 }]);
    }
  });

  it.each([
    { encoding: 'shift_jis', told: ';CHARSET=SHIFT_JIS', letters: ['96d8', '9363'], name: '木田' },
    { encoding: 'shift_jis', told: '', letters: ['96d8', '9363'], name: '木田' },
    { encoding: 'gb18030', told: ';CHARSET=GB18030', letters: ['cdf5', 'b1f2'], name: '王彬' },
  ] as const)(
    'are read in $encoding with a line folded between letters ($told)',
    ({ encoding, told, letters: [one, other], name }) => {
      const [begin, fold, end] = [`BEGIN:VCARD\r\nFN${told}:`, '\r\n ', '\r\nEND:VCARD\r\n'];
      const bytes = (text: string): Buffer => Buffer.from(text, 'hex');
      const parts = [Buffer.from(begin), bytes(one), Buffer.from(fold), bytes(other)];
      const file = Buffer.concat([...parts, Buffer.from(end)]);
      const choices = told === '' ? { encoding } : {};
      expect(readPeopleIn(file, choices)).toMatchObject({ encoding, people: [{ name }] });
    },
  );

  it('are read with numbers that were copied with marks of their direction', () => {
    expect(personOf('3.0', 'FN:Ana', 'TEL:\u202A+1 555 010 1234\u202C')).toMatchObject({
      phone: '+1 555 010 1234',
    });
  });

  it('are read with the extension of a number', () => {
    const number = 'TEL;VALUE=uri:tel:+1-555-555-5555;ext=5555';
    expect(personOf('4.0', 'FN:Ana', number)).toMatchObject({ phone: '+1-555-555-5555 ext. 5555' });
  });

  it('are read without a fax, however its kind is written', () => {
    const fax = 'TEL;TYPE="work, fax":030 111111';
    expect(personOf('4.0', 'FN:Ana', fax, 'TEL;TYPE=home:030 222222')).toMatchObject({
      phone: '030 222222',
    });
  });

  it('are read as Android writes them, in quoted-printable that parts letters', () => {
    const { people, unread } = readPeopleIn(importFile('android.vcf'));
    expect(people).toEqual([
      {
        ...{ line: 1, name: 'Jörg Weiß', company: 'Stadtwerke Köln', role: 'Leiter' },
        ...{ email: 'joerg@example.de', phone: '0170 7654321' },
        address: 'Hauptstraße 5, Köln, 50667',
      },
      { line: 19, name: 'Bo Chen', phone: '+1-555-010-0100' },
    ]);
    expect(unread).toEqual([]);
  });

  it('are read in version 4.0', () => {
    const { people, unread } = readPeopleIn(importFile('version-4.vcf'));
    expect(people).toEqual([
      {
        ...{ line: 1, name: 'Zoë Ünal', company: 'Stadtwerke', role: 'Engineer' },
        ...{ email: 'zoe@example.org', phone: '+49-170-1234567' },
        linkedin: 'https://www.linkedin.com/in/zoe-unal',
        address: 'Hauptstraße 5, Berlin, 10115, Germany',
        otherMarks: 'zoe@home.example',
      },
    ]);
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
      [14, 'group'],
      [20, 'company'],
    ]);
  });

  it('are read with a byte order mark, LF alone and small letters', () => {
    const { people } = readPeopleIn('\uFEFFbegin:vcard\nversion:3.0\nfn:Ana Reyes\nend:vcard\n');
    expect(people).toEqual([{ line: 1, name: 'Ana Reyes' }]);
  });

  it('take the name from its parts where nothing else tells it', () => {
    expect(personOf('3.0', 'N:Reyes;Ana;;;')).toEqual({ line: 1, name: 'Ana Reyes' });
    expect(personOf('3.0', 'FN:ana@example.com', 'N:Reyes;Ana;;;')).toEqual({
      ...{ line: 1, name: 'Ana Reyes' },
    });
    expect(personOf('2.1', 'N:Müller;Jörg;;Dr.;')).toEqual({ line: 1, name: 'Jörg Müller' });
  });

  it('keep a family name that might be a degree', () => {
    expect(personOf('3.0', 'N:Ma;Yo-Yo;;;PhD')).toMatchObject({ name: 'Yo-Yo Ma' });
    expect(personOf('3.0', 'N:Reyes,MBA;Ana;;;')).toMatchObject({ name: 'Ana Reyes' });
  });

  it.each([
    [['N:;;;;', 'ORG:Harbor Books;'], 'company'],
    [['FN:Harbor Books', 'N:;;;;', 'ORG:Harbor Books;'], 'company'],
    [['FN:Harbor Books', 'X-ABShowAs:COMPANY'], 'company'],
    [['FN:Friends', 'X-ADDRESSBOOKSERVER-KIND:group'], 'group'],
    [['FN:ana@example.com', 'EMAIL:ana@example.com'], 'no-name'],
    [['EMAIL:ana@example.com'], 'no-name'],
    [['FN:=HYPERLINK("https://x.example","Ana")'], 'formula'],
    [['FN:Reyes, =1+1'], 'formula'],
    [['what is this'], 'broken-card'],
  ])('are of nobody with %j', (lines, reason) => {
    expect(reasonOf(...lines)).toBe(reason);
  });

  it('are told by line where they never end, and the others are read', () => {
    const { people, unread } = readCardsOf(
      ...['BEGIN:VCARD', 'FN:Ana Reyes', 'BEGIN:VCARD', 'FN:Bo Chen', 'END:VCARD'],
      ...['END:VCARD', 'not a line', 'BEGIN:VCARD', 'FN:Kim Park'],
    );
    expect(people.map(({ line, name }) => [line, name])).toEqual([[3, 'Bo Chen']]);
    expect(unread).toEqual([
      { line: 1, reason: 'open-card', text: 'Ana Reyes' },
      { line: 8, reason: 'open-card', text: 'Kim Park' },
    ]);
  });

  it('are not those of somebody’s agent', () => {
    const { people } = readCardsOf(
      ...['BEGIN:VCARD', 'VERSION:2.1', 'FN:Ana Reyes', 'AGENT:', 'BEGIN:VCARD', 'FN:Bo Chen'],
      ...['END:VCARD', 'TITLE:Designer', 'END:VCARD'],
    );
    expect(people).toEqual([{ line: 1, name: 'Ana Reyes', role: 'Designer' }]);
  });

  it('go on behind soft breaks with and without a blank, also in what is not read', () => {
    const { people } = readCardsOf(
      ...['BEGIN:VCARD', 'VERSION:2.1', 'NOTE;ENCODING=QUOTED-PRINTABLE:a=', 'b=', 'c'],
      ...['FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=', ' =AB =', 'Reyes'],
      ...['TITLE;QUOTED-PRINTABLE:Engineer=', 'END:VCARD'],
    );
    expect(people).toEqual([{ line: 1, name: 'Zoë Reyes', role: 'Engineer=' }]);
  });

  it.each([
    ['windows-1252', 'J=F6rg'],
    ['ISO-8859-1', 'J=F6rg'],
    ['UTF-8', 'J=C3=B6rg'],
    ['no-such', 'J=C3=B6rg'],
    ['no-such', 'J=F6rg'],
  ])('have letters in the encoding %s that they tell', (charset, name) => {
    const head = `FN;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE`;
    expect(personOf('2.1', `${head}:${name} Wei=`)).toMatchObject({ name: 'Jörg Wei=' });
  });

  it('have letters of two bytes of which one looks plain', () => {
    const head = 'FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE';
    expect(personOf('2.1', `${head}:=83V`)).toMatchObject({ name: 'シ' });
  });

  it('have quoted words of colons and semicolons before a value, and escapes in it', () => {
    expect(
      personOf('4.0', 'FN;LANGUAGE="a:b;c":Ana Reyes', 'ORG:Bell\\; Book\\, Candle;Design'),
    ).toEqual({ line: 1, name: 'Ana Reyes', company: 'Bell; Book, Candle' });
  });

  it('prefer what is preferred, then the mobile phone, and no fax', () => {
    expect(
      personOf(
        ...(['3.0', 'FN:Ana Reyes', 'TEL;TYPE=FAX:555 0000', 'TEL;TYPE=WORK:555 0101'] as const),
        ...['TEL;TYPE=CELL:555 0102', 'EMAIL:a@example.com', 'EMAIL;PREF:b@example.com'],
      ),
    ).toMatchObject({ phone: '555 0102', email: 'b@example.com' });
  });

  it.each([
    ['2.1', 'EMAIL;PREF:b@example.com'],
    ['2.1', 'EMAIL;PREF;INTERNET:b@example.com'],
    ['2.1', 'email;internet;pref:b@example.com'],
    ['3.0', 'EMAIL;TYPE=pref:b@example.com'],
    ['3.0', 'EMAIL;TYPE=INTERNET,PREF:b@example.com'],
    ['3.0', 'EMAIL;TYPE=INTERNET;TYPE=PREF:b@example.com'],
    ['4.0', 'EMAIL;TYPE="home,pref":b@example.com'],
    ['4.0', 'EMAIL;PREF=1:b@example.com'],
    ['4.0', 'EMAIL;TYPE=home;PREF="1":b@example.com'],
    ['4.0', 'EMAIL;PREF=100:b@example.com'],
    ['3.0', 'item2.EMAIL;type=INTERNET;type=pref:b@example.com', 'item2.X-ABLabel:_$!<Other>!$_'],
  ])('of version %s prefer by %s', (version, preferred, ...more) => {
    const others = ['item1.EMAIL;TYPE=WORK:a@example.com', 'item1.X-ABLabel:Studio'];
    const last = ['EMAIL:c@example.com'];
    expect(personOf(version, 'FN:Ana', ...others, preferred, ...more, ...last)).toMatchObject({
      email: 'b@example.com',
      otherMarks: 'a@example.com c@example.com',
    });
  });

  it('prefer by 1 before 50, and either before what nothing prefers', () => {
    const lines = [
      'EMAIL:c@example.com',
      'EMAIL;PREF=1:b@example.com',
      'EMAIL;PREF=50:a@example.com',
    ];
    expect(personOf('4.0', 'FN:Ana', ...lines)).toMatchObject({
      email: 'b@example.com',
      otherMarks: 'a@example.com c@example.com',
    });
    expect(personOf('4.0', 'FN:Ana', ...[...lines].reverse())).toMatchObject({
      email: 'b@example.com',
      otherMarks: 'a@example.com c@example.com',
    });
  });

  it('take by a label of the user’s own nothing for preferred, and the first where nothing is', () => {
    const labelled = ['item1.EMAIL:b@example.com', 'item1.X-ABLabel:Mine'];
    const others = ['item2.EMAIL:a@example.com', 'item2.X-ABLabel:pref'];
    expect(personOf('3.0', 'FN:Ana', ...labelled, ...others)).toMatchObject({
      email: 'b@example.com',
      otherMarks: 'a@example.com',
    });
  });

  it.each(['apple.vcf', 'version-4.vcf'])('say in %s what another reader says', (name) => {
    const text = new TextDecoder().decode(importFile(name));
    const cards = (ICAL.parse(text) as unknown[][]).map((card) => new ICAL.Component(card));
    const first = (card: InstanceType<typeof ICAL.Component>, property: string): unknown => {
      const value: unknown = card.getFirstPropertyValue(property);
      return Array.isArray(value) ? (value as unknown[])[0] : value;
    };
    // It leaves the escapes of names as they are.
    const told = new Map(
      cards.map((card) => [String(first(card, 'fn')).replaceAll('\\,', ','), card]),
    );
    const { people } = readPeopleIn(importFile(name));
    for (const person of people) {
      const card = told.get(person.name) ?? told.get(`${person.name}, PhD`);
      if (card === undefined) throw new Error(`It knows nobody called ${person.name}.`);
      expect(String(first(card, 'org')).replaceAll('\\,', ',')).toBe(person.company);
      expect(first(card, 'email') ?? undefined).toBe(person.email);
      expect(first(card, 'title') ?? first(card, 'role') ?? undefined).toBe(person.role);
    }
  });
});
