import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/texts/en';
import { dayEndedBy, speechIn } from '../../../src/core/texts/speech';
import { at, day } from '../../builders/clock';

const today = day('2026-11-22');
const { speech } = en;

describe('a day as people say it', () => {
  it.each([
    ['2026-11-24', 'Tue 24 Nov'],
    ['2026-01-01', 'Thu 1 Jan'],
    ['2027-01-04', 'Mon 4 Jan 2027'],
    ['2025-12-31', 'Wed 31 Dec 2025'],
  ])('%s is %s', (said, expected) => {
    expect(speech.day(day(said), today)).toBe(expected);
  });

  it('has its time where it has one', () => {
    expect(speech.when(at('2026-11-24T09:05'), today)).toBe('Tue 24 Nov, 09:05');
    expect(speech.when(day('2026-11-24'), today)).toBe('Tue 24 Nov');
  });

  it.each([
    ['2026-11-20', 'Fri 20 Nov'],
    ['2026-11-21', 'yesterday, Sat 21 Nov'],
    ['2026-11-22', 'today, Sun 22 Nov'],
    ['2026-11-23', 'tomorrow, Mon 23 Nov'],
    ['2026-11-24', 'Tue 24 Nov'],
  ])('%s near today is %s', (said, expected) => {
    const next = en.sidebar.empty.next('Ana', 'Prepare', day(said), today);
    expect(next).toBe(`Next: Ana, ${expected}. Prepare.`);
  });

  it('has the words and the order of its language', () => {
    const german = speechIn('de', {
      day: ({ weekday, date, month }) => `${weekday}, ${date}. ${month}`,
      withYear: (said, year) => `${said} ${year}`,
      withTime: (said, time) => `${said}, ${time} Uhr`,
      betweenSentences: ' ',
    });
    expect(german.when(at('2027-03-02T09:05'), today)).toBe('Di, 2. März 2027, 09:05 Uhr');
    expect(german.nearDay(day('2026-11-23'), today)).toBe('morgen');
    expect(german.list(['Ana', 'Bo', 'Cy'])).toBe('Ana, Bo und Cy');
  });
});

describe('a moment that ends a day', () => {
  it.each([
    ['2026-11-26T00:00', '2026-11-25'],
    ['2026-12-01T00:00', '2026-11-30'],
    ['2027-01-01T00:00', '2026-12-31'],
    ['2026-11-26T00:01', null],
    ['2026-11-26T14:30', null],
  ])('at %s is %s', (moment, ended) => {
    expect(dayEndedBy(at(moment))).toBe(ended);
  });
});

describe('a count', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
    [1200, '1,200 days'],
  ])('of %d is %s', (count, expected) => {
    expect(speech.count(count, { one: '# day', other: '# days' })).toBe(expected);
  });
});

describe('names in a row', () => {
  it.each([
    [['Ana'], 'Ana'],
    [['Ana', 'Bo'], 'Ana and Bo'],
    [['Ana', 'Bo', 'Cy'], 'Ana, Bo and Cy'],
  ])('%j are %s', (names, expected) => {
    expect(speech.list(names)).toBe(expected);
  });
});

describe('facts beside each other', () => {
  it.each([
    [[], ''],
    [['Editor'], 'Editor'],
    [['Editor', 'Northwind'], 'Editor, Northwind'],
    [['a', 'b', 'c'], 'a, b, c'],
  ])('%j are %s', (facts, expected) => {
    expect(speech.beside(facts)).toBe(expected);
  });
});

describe('sentences behind each other', () => {
  it('have between them what their language puts there', () => {
    const japanese = speechIn('ja', {
      day: ({ weekday, date, month }) => `${month}${date}日(${weekday})`,
      withYear: (said, year) => `${year}年${said}`,
      withTime: (said, time) => `${said} ${time}`,
      betweenSentences: '',
    });
    expect(speech.sentences(['One.', 'Two.'])).toBe('One. Two.');
    expect(japanese.sentences(['はい。', 'いいえ。'])).toBe('はい。いいえ。');
  });
});

describe('what was done, with what is said besides', () => {
  const { said, both } = en.steps;

  it('is a title where it stands alone, and a sentence before others', () => {
    expect(said('Ana: snoozed', [])).toBe('Ana: snoozed');
    expect(said('Ana: snoozed', ['It rains.'])).toBe('Ana: snoozed. It rains.');
    expect(both('Ana: snoozed', 'Bo: snoozed')).toBe('Ana: snoozed. Bo: snoozed');
  });

  it('has one full stop behind a name that ends with one', () => {
    const { added, named, referred } = en.adding;
    expect(said(named('Ana', 'Bo Lind Jr.'), ['It rains.'])).toBe(
      'Ana: Bo Lind Jr.’s suggestion noted. It rains.',
    );
    for (const summary of [added('Ana', 'Bo Lind Jr.'), referred('Ana', 'Bo Lind Jr.')]) {
      expect(said(summary, ['It rains.'])).toMatch(/[^.]\. It rains\.$/);
    }
    expect(en.anyCommand.unfit(['Bo Lind Jr.'])).toMatch(/ Jr\.$/);
  });
});

describe('a text with what somebody wrote in it', () => {
  it('keeps a # that is theirs', () => {
    expect(en.dialogs.letGo.replaceTitle('Ana #2', 1)).toBe('Ana #2: replace this value?');
    const found = [{ name: 'C# mail', line: 4 }];
    expect(en.templates.codeOfAnother(found)).toContain('“C# mail” (line 4)');
    expect(en.problems.foreignStatuses(11, 'stage #')).toContain('11 notes use “stage #”');
  });
});
