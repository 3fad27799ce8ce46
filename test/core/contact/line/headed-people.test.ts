import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../src/core/contact/line/read-people';

/** The people on a line as `name, company`, those left to the user with the reason. */
function read(text: string): readonly string[] {
  return readPeople([{ text }], new Set())
    .flat()
    .map(({ name, company, doubt }) =>
      [name, company, doubt ?? ''].filter((each) => each !== '').join(', '),
    );
}

describe('people behind a key or a label', () => {
  it.each([
    ['attendees:: [[Ana Reyes]], [[Bo Chen]]', ['Ana Reyes', 'Bo Chen']],
    ['- **Participants**:: [[Ana Reyes]]', ['Ana Reyes']],
    ['- with:: Ana Reyes', ['Ana Reyes']],
    ['- Present: [[Ana Reyes]]', ['Ana Reyes']],
    ['- guests:: Ana, Bo', ['Ana, Bo, several']],
    ['- attendees::', []],
  ])('are offered where it says that people come: %s', (line, people) => {
    expect(read(line)).toEqual(people);
  });

  it.each(['project:: [[Solar roof]]', '- status:: active', '- **Company**:: [[Acme]]'])(
    'are none where it is the key of something else: %s',
    (line) => {
      expect(read(line)).toEqual([]);
    },
  );

  it.each(['- Company: [[Acme]]', '- Project: [[Solar]]', '- **Location:** [[Berlin]]'])(
    'come without a tick where it is the label of something else: %s',
    (line) => {
      expect(read(line)).toEqual([expect.stringMatching(/, no-name$/)]);
    },
  );

  it.each([
    ['- [[Acme]]: [[Ana Reyes]]', ['Ana Reyes, Acme']],
    ['- [[Acme]]: [[Ana Reyes]], [[Bo Chen]]', ['Ana Reyes, Acme', 'Bo Chen, Acme']],
    ['- [[Blue Harbor]]: [[Ana Reyes]]', ['Ana Reyes, Blue Harbor']],
    ['- [[Ana Reyes]]: [[Acme]]', ['Ana Reyes, Acme']],
    ['- Ana Reyes: [[Acme]]', ['Ana Reyes, Acme']],
    ['- [[Acme]]: [[Wanja]]', ['Wanja, Acme, guess']],
    ['- [[Blue Harbor]]: [[Wanja Keyes]]', ['Blue Harbor, Wanja Keyes, guess']],
  ])('are told from the company that heads them: %s', (line, people) => {
    expect(read(line)).toEqual(people);
  });
});

describe('what stands with a name', () => {
  it.each(['May', 'June 2024', 'since March', 'in Jan 2025', 'next Monday', 'asked on 2026-10-02'])(
    'is no company where it is a time: %s',
    (time) => {
      expect(read(`- Ana Reyes, ${time}`)).toEqual(['Ana Reyes']);
    },
  );

  it.each(['- Ana Reyes, Peter Chen', '- Ana Reyes (Peter Chen)', 'Ana Reyes; Peter Chen'])(
    'is left to the user where it reads like another person: %s',
    (line) => {
      expect(read(line)).toEqual(['Ana Reyes, Peter Chen, another']);
    },
  );

  it.each([
    '- Ana Reyes: "How we rebuilt payments"',
    '- Ana Reyes – Why tests lie',
    '- Ana Reyes (Acme): Rebuilding payments without downtime',
    '- Ana Reyes (LinkedIn)',
    '- Ana Reyes, Northwind Foods, Prague office',
  ])('is left to the user where it may be no company: %s', (line) => {
    expect(read(line)).toEqual([expect.stringMatching(/^Ana Reyes, .*guess$/)]);
  });

  it('is nothing where a page was copied with its title', () => {
    expect(read('- Ana Reyes | LinkedIn')).toEqual(['Ana Reyes']);
  });
});

describe('a city', () => {
  it('is neither a person nor a company', () => {
    expect(read('- Berlin')).toEqual(['Berlin, no-name']);
    expect(read('- Ana Reyes, London')).toEqual(['Ana Reyes']);
    expect(read('- Ana Reyes, nurse, Acme, London')).toEqual(['Ana Reyes, Acme']);
    expect(read('- Paris Jones')).toEqual(['Paris Jones']);
  });
});

describe('a name that nobody has', () => {
  it.each(['Adriatic Ferries', 'Lumen Health', 'Kite Analytics', 'Design Review', 'LinkedIn'])(
    'is taken for a company: %s',
    (name) => {
      expect(read(`- ${name}`)).toEqual([`${name}, company`]);
    },
  );

  it.each(['Tom Baker', 'Maria Sales', 'Jo Brand', 'Ana Kovics', 'Jo McKenzie', 'May Davies'])(
    'is not %s',
    (name) => {
      expect(read(`- ${name}`)).toEqual([name]);
    },
  );
});

describe('a name of which nothing tells that it is a person’s', () => {
  it.each([
    'Patagonia',
    'Glassdoor',
    'Berlin Partners',
    'Swiss Post',
    'McKenzie',
    'Zuri, met at a fair',
  ])('is left to the user: %s', (line) => {
    expect(read(`- ${line}`)).toEqual([expect.stringMatching(/guess|company/)]);
  });

  it.each([
    'Sarah',
    'Julia Hahn',
    'Goran Ilić',
    'Austin Reyes',
    '王伟',
    'With: Zuri',
    'Zuri (she/her)',
  ])('is plain otherwise: %s', (line) => {
    expect(read(`- ${line}`).join()).not.toMatch(/guess|company/);
  });
});

describe('a name with small words in it', () => {
  it.each([
    ['Ludwig von Hagen (Acme)', 'Ludwig von Hagen, Acme'],
    ['Ana da Silva, Acme', 'Ana da Silva, Acme'],
    ['Maria Clara da Silva', 'Maria Clara da Silva'],
    ['María José Fernández de la Cruz', 'María José Fernández de la Cruz'],
    ['Ana Reyes von Acme', 'Ana Reyes, Acme, guess'],
    ['Ana Reyes works at Acme', 'Ana Reyes, Acme'],
  ])('is whole: %s', (line, person) => {
    expect(read(`- ${line}`)).toEqual([person]);
  });

  it.each(['Ana Reyes (’14), Acme', 'Ana Reyes (class of 2014), Acme'])(
    'is told without the year of a class: %s',
    (line) => {
      expect(read(`- ${line}`)).toEqual(['Ana Reyes, Acme']);
    },
  );

  it('is left to the user where its writer put a question mark to the company', () => {
    expect(read('- Ana Reyes, Acme?')).toEqual(['Ana Reyes, Acme?, guess']);
  });

  it('has the job before the company that it is of', () => {
    const [[person] = []] = readPeople(
      [{ text: '- Ana Reyes, Leiterin der Acme GmbH' }],
      new Set(),
    );
    expect(person).toMatchObject({ role: 'Leiterin', company: 'Acme GmbH', doubtful: false });
  });
});

describe('a name right beside a link to a company', () => {
  const companies = new Set(['acme']);
  const readOne = (text: string, isOfNobody?: (target: string) => boolean): unknown[] => {
    const [people] = readPeople([{ text }], companies, isOfNobody);
    return (people ?? []).map(({ name, role, company, from, to, doubt }) => [
      ...[name, role, company, text.slice(from, to), doubt],
    ]);
  };

  it.each([
    ['- Bo [[Acme]]', 'Bo', ''],
    ['- Cy Lee [[Acme]]', 'Cy Lee', ''],
    ['- [ ] Cy Lee [[Firms/Acme|Acme]], designer #ask', 'Cy Lee', 'designer'],
    ['- Cy Lee (designer) [[Acme]]', 'Cy Lee', 'designer'],
    ['- [[Acme]]: Cy Lee', 'Cy Lee', ''],
    ['- [[Acme]] | Cy Lee', 'Cy Lee', ''],
    ['- [[Acme]] – Cy Lee, designer', 'Cy Lee', 'designer'],
  ])('is who %s is about', (text, name, role) =>
    expect(readOne(text)).toEqual([[name, role, 'Acme', name, null]]),
  );

  it('is left to the user where the link leads to another note about nobody', () => {
    const isThere = (target: string): boolean => target === 'Zeta';
    expect(readOne('- Cy Lee [[Zeta]]', isThere)).toEqual([
      ['Cy Lee', '', 'Zeta', 'Cy Lee', 'guess'],
    ]);
    expect(readOne('- Cy Lee [[Ana Reyes]]', isThere)).toEqual([
      ['Ana Reyes', '', '', '[[Ana Reyes]]', 'no-name'],
    ]);
  });

  it.each(['- [[Acme]]', '- Ask [[Acme]]', '- Read about [[Acme]]', '- [[Acme]] hires in May'])(
    'is none in %s',
    (text) => expect(readOne(text).flat()).toContain('[[Acme]]'),
  );
});
