import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/core/import/name-parts';

describe('a name in a file', () => {
  it.each([
    ['Reyes, SHRM-CP', 'Ana Reyes'],
    ['Reyes, P.Eng', 'Ana Reyes'],
    ['Reyes, CSPO, AWS', 'Ana Reyes'],
    ['Reyes, PhD', 'Ana Reyes'],
    ['Reyes, Jr.', 'Ana Reyes Jr.'],
    ['de la Cruz', 'Ana de la Cruz'],
  ])('is without what stands behind the last name: %s', (last, name) => {
    expect(readName({ first: 'Ana', last })?.name).toBe(name);
  });

  it.each([
    ...['SHRM-CP', 'PMP CFA', 'P.Eng.', 'P. Eng.', 'CPA, LL.M.', 'MD', 'RN BSN', 'Ph. D.', 'CEO'],
    ...[
      'MBA, PhD',
      'MSc. PMP®',
      '(PMP)',
      '| CPA',
      '- MBA/PMP',
      'Esq.',
      'E.s.q.',
      'M.D.',
      'SPHR, SHRM-SCP',
    ],
  ])('is without what stands behind the last name with no comma or one: Reyes %s', (behind) => {
    expect(readName({ first: 'Ana', last: `Reyes ${behind}` })?.name).toBe('Ana Reyes');
    expect(readName({ whole: `Ana Reyes ${behind}` })?.name).toBe('Ana Reyes');
    expect(readName({ whole: `Ana Reyes, ${behind}` })?.name).toBe('Ana Reyes');
  });

  it.each([
    ['Ana', 'Ma'],
    ['Jack', 'MA'],
    ['Anh Tuan', 'DO'],
    ['Pierre', 'MBA'],
    ['Bo', 'MS'],
    ['Suresh', 'M.R.'],
    ['Martin', 'King III'],
    ['Martin', 'King V'],
    ['Anil', 'KC'],
  ])('keeps a last name that might be a degree, and what belongs to it: %s %s', (first, last) => {
    expect(readName({ first, last })?.name).toBe(`${first} ${last}`);
    expect(readName({ whole: `${first} ${last}` })?.name).toBe(`${first} ${last}`);
  });

  it.each([
    ['Reyes, Ana', 'Ana Reyes'],
    ['REYES, ANA', 'ANA REYES'],
    ['Reyes, ANA', 'ANA Reyes'],
    ['Li, MING', 'MING Li'],
    ['Reyes, J.P.', 'J.P. Reyes'],
    ['Smith, TJ', 'TJ Smith'],
    ['Patel, Dev', 'Dev Patel'],
    ['Smith, Mason', 'Mason Smith'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['García Márquez, GABRIEL', 'GABRIEL García Márquez'],
    ['van der Berg, JAN', 'JAN van der Berg'],
    ['Reyes, Dr. Ana', 'Dr. Ana Reyes'],
    ['Reyes, Ana PhD', 'Ana Reyes'],
    ['Reyes, Ana, PhD, PMP', 'Ana Reyes'],
    ['King, Martin Jr.', 'Martin King Jr.'],
    ['King, Martin, Jr.', 'Martin King Jr.'],
    ['Martin King, Jr., PhD', 'Martin King Jr.'],
    ['王, 小明', '王小明'],
    ['王，小明', '王小明'],
    ['Ana Reyes', 'Ana Reyes'],
  ])('is turned round where a first name stands behind the comma: %s', (whole, name) => {
    expect(readName({ whole })?.name).toBe(name);
  });

  it.each([
    ...['CEO', 'Ceo', 'CTO', 'VP', 'HR', 'Founder', 'co-founder', 'Recruiter', 'PhD', 'RN', 'Esq.'],
    ...['SHRM-CP', 'P.Eng.', 'Dipl.-Ing.', 'PMP, CFA', 'she/her', 'IBM', 'Acme Ltd', 'KPMG'],
  ])('is as it is where none does, but a position, degree or company: Reyes, %s', (behind) => {
    expect(readName({ whole: `Reyes, ${behind}` })?.name).toBe('Reyes');
    expect(readName({ whole: `REYES, ${behind}` })?.name).toBe('REYES');
    expect(readName({ whole: `Ana Reyes, ${behind}` })?.name).toBe('Ana Reyes');
    expect(readName({ whole: `ANA REYES, ${behind}` })?.name).toBe('ANA REYES');
  });

  it.each(['Head of Sales', 'Senior Recruiter', 'CSPO, AWS', 'SAFe', 'IBM', 'PhD, Madrid'])(
    'is as it is where what somebody does stands behind it all: Ana Reyes, %s',
    (behind) => {
      expect(readName({ whole: `Ana Reyes, ${behind}` })?.name).toBe('Ana Reyes');
    },
  );

  it.each(['Chase', 'Ford', 'Church', 'Orange'])(
    'is turned round where a company is called as somebody may be: Smith, %s',
    (first) => {
      expect(readName({ whole: `Smith, ${first}` })?.name).toBe(`${first} Smith`);
    },
  );

  it('is turned round by what the parts of a card say, where there are any', () => {
    const told = { first: 'Ana', last: 'Reyes', isWholeBest: true };
    expect(readName({ ...told, whole: 'Ana Reyes, Northwind' })?.name).toBe('Ana Reyes');
    expect(readName({ ...told, whole: 'Reyes, Ana' })?.name).toBe('Ana Reyes');
  });
});
