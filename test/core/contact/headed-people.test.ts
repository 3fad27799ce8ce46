import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/core/contact/line/read-people';

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

describe('a name that nobody has', () => {
  it.each(['Adriatic Ferries', 'Lumen Health', 'Kite Analytics', 'Design Review', 'LinkedIn'])(
    'is taken for a company: %s',
    (name) => {
      expect(read(`- ${name}`)).toEqual([`${name}, company`]);
    },
  );

  it.each(['Tom Baker', 'Maria Sales', 'Jo Brand', 'Ana Kovics', 'McKenzie', 'May Davies'])(
    'is not %s',
    (name) => {
      expect(read(`- ${name}`)).toEqual([name]);
    },
  );
});
