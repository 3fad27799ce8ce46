import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../src/core/contact/line/read-people';

/** The people on a line as `name | role | company`, those left to the user with the reason. */
function read(text: string, companies = new Set<string>()): readonly string[] {
  return readPeople([{ text }], companies)
    .flat()
    .map(({ name, role, company, doubt }) =>
      [name, role, company, ...(doubt === null ? [] : [doubt])].join(' | '),
    );
}

describe('people in brackets behind the link of a company', () => {
  it.each([
    ['- [[Acme]] (Cy Lee)', ['Cy Lee |  | Acme | guess']],
    ['- [[Acme]] (Cy Lee, designer)', ['Cy Lee | designer | Acme | guess']],
    ['- [[Acme]] (contact: Cy Lee)', ['Cy Lee |  | Acme | guess']],
    ['- [[Companies/Acme]] (Dr. Zita Berg, CTO)', ['Dr. Zita Berg | CTO | Acme | guess']],
    ['- [Acme](https://acme.example) (Cy Lee)', ['Cy Lee |  | Acme | guess']],
    ['- [ ] **[[Acme]]** (Cy Lee) 📅 2026-12-01', ['Cy Lee |  | Acme | guess']],
    ['- [[Acme]]（Cy Lee）', ['Cy Lee |  | Acme | guess']],
    ['- [[Acme]] (Cy Lee & Bo Chen)', ['Cy Lee |  | Acme | guess', 'Bo Chen |  | Acme | guess']],
    ['- [[Acme Labs]] (Cy Lee)', ['Cy Lee |  | Acme Labs']],
  ])('are the people: %s', (line, people) => {
    expect(read(line)).toEqual(people);
  });

  it('are sure where the company is known', () => {
    expect(read('- [[Acme]] (Cy Lee, nurse)', new Set(['acme']))).toEqual([
      'Cy Lee | nurse | Acme',
    ]);
  });

  it.each(['- [[Bo Chen]] (Cy Lee)', '- [[Maria]] (Cy Lee)', '- [[Zuri]] (Blue Harbor)'])(
    'are none where the link is what somebody is called, or they say where: %s',
    (line) => {
      const [, name = ''] = /\[\[(.*)\]\]/.exec(line) ?? [];
      expect(read(line)).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
    },
  );
});

describe('names in small letters', () => {
  it.each(['- cy lee, nurse', '- cy lee', '- cy lee – Acme', '- maria, teacher', '1. ana reyes'])(
    'are left to the user in a list: %s',
    (line) => {
      expect(read(line)).toEqual([expect.stringMatching(/ \| lower-case$/)]);
    },
  );

  it('are taken where another line has them with capitals', () => {
    const people = readPeople([{ text: '- cy lee, nurse' }, { text: '- Cy Lee' }], new Set());
    expect(people.flat().every(({ doubtful }) => !doubtful)).toBe(true);
  });
});

describe('a line that greets somebody', () => {
  it.each([
    ['- Hi Kim Park, designer', 'Kim Park | designer |  | greeting'],
    ['Hello Kim Park of Bolt.', 'Kim Park |  | Bolt | greeting'],
    ['- Dear Dr. Anna Berg', 'Dr. Anna Berg |  |  | greeting'],
    ['- Hallo Jan Weber, Arzt', 'Jan Weber | Arzt |  | greeting'],
    ['- Hi, Ana', 'Ana |  |  | greeting'],
  ])('offers whom it greets, without a tick: %s', (line, person) => {
    expect(read(line)).toEqual([person]);
  });

  it('is none where somebody is called so', () => {
    expect(read('- Cara Delgado, nurse')).toEqual(['Cara Delgado | nurse | ']);
  });
});
