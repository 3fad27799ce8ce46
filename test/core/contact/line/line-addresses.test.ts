import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../src/core/contact/line/read-people';

const read = (...lines: string[]) =>
  readPeople(
    lines.map((text) => ({ text })),
    new Set(),
  ).flat();

describe('an address without a name', () => {
  it.each([
    ['https://www.linkedin.com/in/ana-reyes-123abc', 'Ana Reyes'],
    ['<https://www.linkedin.com/in/ana-de-souza-1/>', 'Ana de Souza'],
    ['linkedin.com/in/ana-reyes-phd', 'Ana Reyes'],
    ['[LinkedIn](https://linkedin.com/in/ana-reyes)', 'Ana Reyes'],
    ['LinkedIn: https://linkedin.com/in/ana-reyes', 'Ana Reyes'],
    ['https://www.linkedin.com/in/j%C3%BCrgen-ma%C3%9F', 'Jürgen Maß'],
    ['ana.reyes@example.org', 'Ana Reyes'],
  ])('tells the name as a guess where it is made of one: %s', (address, name) => {
    expect(read(`- ${address}`)).toMatchObject([{ name, doubtful: true, doubt: 'of-address' }]);
  });

  it('tells the name also where a job stands behind it, and none where the name does', () => {
    const profile = 'linkedin.com/in/ana-reyes-1';
    expect(read(`- ${profile} – designer at Acme`)).toMatchObject([
      { name: 'Ana Reyes', role: 'designer', company: 'Acme', doubt: 'of-address' },
    ]);
    expect(read(`- ${profile} – Anita Reyes, designer`)).toMatchObject([
      { name: 'Anita Reyes', role: 'designer', linkedin: profile, doubtful: false },
    ]);
  });

  it.each(['linkedin.com/in/juliahahn', 'jobs@example.org', 'linkedin.com/in/ACoAAB12x9'])(
    'leaves the name to the user where it has none: %s',
    (address) => {
      expect(read(`- ${address}`)).toMatchObject([{ name: '', doubt: 'nameless' }]);
    },
  );

  it('is nobody where it is of a company or a search', () => {
    expect(read('- https://www.linkedin.com/company/acme')).toEqual([]);
    expect(read('- Ana Reyes, linkedin.com/company/acme')).toMatchObject([{ linkedin: '' }]);
  });
});

describe('the address of a name that is a link', () => {
  it.each([
    ['[Julia Hahn](https://www.linkedin.com/in/juliahahn)', { linkedin: /in\/juliahahn$/ }],
    ['**[Julia Hahn](mailto:julia@x.org)**, nurse', { email: /^julia@x.org$/ }],
    ['[Julia Hahn](tel:+44%2020%207946%200018)', { phone: /^\+44 20 7946 0018$/ }],
  ])('is theirs: %s', (line, told) => {
    const [found] = read(`- ${line}`);
    for (const [property, value] of Object.entries(told))
      expect(found?.[property as 'email']).toMatch(value);
  });

  it('is of each where several are on the line', () => {
    const line =
      '- [Julia Hahn](https://linkedin.com/in/jh1), [Bo Lind](mailto:bo@x.org) and [Cy Lima](x.md)';
    expect(read(line).map(({ linkedin, email }) => [linkedin, email])).toEqual([
      ['https://linkedin.com/in/jh1', ''],
      ['', 'bo@x.org'],
      ['', ''],
    ]);
  });

  it('stays on the line where it is of a page', () => {
    const line = '- [Julia Hahn](https://julia.example)';
    expect(read(line)).toMatchObject([{ from: 2, to: 14, linkedin: '', email: '' }]);
  });
});

describe('a telephone number', () => {
  it.each([
    ['Ana Reyes +1 555 123 4567', '+1 555 123 4567'],
    ['Ana Reyes (555) 123-4567', '(555) 123-4567'],
    ['Ana Reyes, nurse, 555-123-4567', '555-123-4567'],
    ['Ana Reyes – tel: 0171 2345678 – nurse', '0171 2345678'],
    ['Ana Reyes, mobile: +49 (0)171 2345678, nurse', '+49 (0)171 2345678'],
    ['Ana Reyes, ph 555.123.4567 x12', '555.123.4567 x12'],
    ['Ana Reyes 📞 555 1234', '555 1234'],
    ['Ana Reyes, Cell: 555–1234', '555–1234'],
    ['Ana Reyes, nurse (0131 496 0000)', '0131 496 0000'],
    ['Ana Reyes (+44 131 496 0000) – nurse', '+44 131 496 0000'],
    ['Ana Reyes, nurse [Tel. 0131 496 0000]', '0131 496 0000'],
    ['Ana Reyes, nurse ((0131) 496 0000)', '(0131) 496 0000'],
    ['Ana Reyes, T: 01234 567890, M: 07700 900123', '01234 567890'],
    ['Ana Reyes, [+44 20 7946 0018](tel:+442079460018)', '+442079460018'],
  ])('is taken for one, and for nothing else: %s', (line, phone) => {
    const role = line.includes('nurse') ? 'nurse' : '';
    expect(read(`- ${line}`)).toMatchObject([{ name: 'Ana Reyes', role, company: '', phone }]);
  });

  it.each(['30.11.2026', '2026/11/30', '94110-1234', '1234567', '11/30/26', '(2015-2019)'])(
    'is not %s',
    (text) => {
      expect(read(`- Ana Reyes, ${text}`)).toMatchObject([{ name: 'Ana Reyes', phone: '' }]);
    },
  );
});

describe('a day, an hour or a deed before a name', () => {
  it.each([
    ...['3pm – Ana Reyes', 'Tuesday 14:00 – Ana Reyes', 'Montag: Ana Reyes', '3–4pm: Ana Reyes'],
    ...['Friday, Nov 27, 3:30 PM: Ana Reyes', 'next week: Ana Reyes', '周三：Ana Reyes'],
  ])('is no part of it: %s', (line) => {
    expect(read(`- ${line}`)).toMatchObject([{ name: 'Ana Reyes', doubtful: false, company: '' }]);
  });

  it.each([
    ...[
      '2026-11-12 coffee with',
      '12 Nov 2026 – lunch with',
      '2026-11-12 met',
      'Mon 3pm call with',
    ],
  ])('is a meeting with somebody where it tells who they are: %s', (lead) => {
    const bo = { name: 'Bo Lind', role: 'planner', company: 'Acme', doubtful: false };
    expect(read(`- ${lead} Bo Lind, planner, Acme`)).toMatchObject([bo]);
    expect(read(`- ${lead} Bo Lind`)).toMatchObject([{ name: 'Bo Lind', doubt: 'task' }]);
  });

  it.each([
    ['Tues: call w/ Ana', 'Ana'],
    ['Mon 3pm – coffee with Bo', 'Bo'],
    ['Di 15 Uhr – Kaffee mit Bo Lind', 'Bo Lind'],
    ['Email Bo Lind about her talk', 'Bo Lind'],
    ['[ ] Reach out to Bo Lind', 'Bo Lind'],
  ])('leaves to the user whom something is to be done with: %s', (line, name) => {
    expect(read(`- ${line}`)).toMatchObject([{ name, doubt: 'task' }]);
  });

  it.each(['Mon', 'Tues', 'Tuesday', 'Tuesday 10:30, Zoom', 'Call the bank'])(
    'is nobody: %s',
    (line) => {
      expect(read(`- ${line}`).filter(({ doubtful }) => !doubtful)).toEqual([]);
    },
  );

  it.each(['Sun Li', 'Mon Mothma', 'Di', 'May Davies', 'Summer Lee'])('is not %s', (name) => {
    expect(read(`- ${name}, nurse`)).toMatchObject([{ name, doubtful: false }]);
  });
});

describe('two people in a cell of a table', () => {
  const row = (name: string) =>
    readPeople([{ text: `| ${name} | Acme |`, head: '| Name | Company |' }], new Set()).flat();

  it.each(['Ana Reyes & Bo Lind', 'Ana Reyes, Bo Lind', 'Ana Reyes / Bo Lind', 'Ana and Bo'])(
    'are left to the user, with the reason: %s',
    (name) => {
      expect(row(name)).toMatchObject([{ company: 'Acme', doubt: 'several' }]);
    },
  );

  it('are two rows where they are links', () => {
    const company = 'Acme';
    expect(row('[[Ana Reyes]], [[x/Bo Lind\\|Bo]]')).toMatchObject([
      { name: 'Ana Reyes', company, doubtful: false },
      { name: 'Bo', company, link: 'x/Bo Lind', doubtful: false },
    ]);
  });
});
