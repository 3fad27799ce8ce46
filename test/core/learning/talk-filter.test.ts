import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allTalks,
  filterPeople,
  filterTalks,
  isNarrowed,
  type TalkFilter,
  traitChoices,
} from '../../../src/core/learning/talk-filter';
import { traitKey, traitOf } from '../../../src/core/learning/trait';
import { day } from '../../builders/clock';
import { aTalk } from '../../builders/talks';
import { en } from '../../../src/core/texts/en';

const today = day('2026-11-22');
const talkTraits = ['field', 'company', 'role'] as const;

const talks = [
  aTalk({ name: 'Ana', front: { field: 'Design', company: '[[Companies/Acme]]', role: 'Lead' } }),
  aTalk({
    ...{ name: 'Bo', day: '2026-11-22', takeaway: 'Sketch first' },
    front: { field: '[[Fields/design]]', company: '[[Companies/Bolt|Acme]]' },
  }),
  aTalk({
    name: 'Cy',
    day: '2026-10-24',
    front: { field: '  DESIGN ' },
    answers: { 'Why?': 'Fun' },
  }),
  aTalk({ name: 'Di', day: '2026-10-23', front: { field: 'Über  design' }, thanked: '2026-11-20' }),
  aTalk({ name: 'Eve', day: '0001-01-01', front: { field: '__proto__' } }),
  aTalk({ name: 'Flo', day: '9999-12-31', reflection: { 'Next steps?': 'Write to [[Søren]]' } }),
  aTalk({ name: 'Gus', day: '2025-11-22', front: { field: 'constructor' }, fit: 1 }),
];

function left(wanted: Partial<TalkFilter>): readonly string[] {
  const filter = { ...allTalks, ...wanted };
  return filterTalks(talks, filter, today).map(({ contact }) => contact.name);
}

describe('talks are told apart', () => {
  it.each([
    [{ field: 'design' }, ['Ana', 'Bo', 'Cy']],
    [{ field: ' über design' }, ['Di']],
    [{ field: '__proto__' }, ['Eve']],
    [{ field: 'constructor' }, ['Gus']],
    [{ field: 'toString' }, []],
    [{ company: 'acme' }, ['Ana', 'Bo']],
    [{ company: 'Bolt' }, []],
    [{ field: 'Design', role: 'lead' }, ['Ana']],
    [{ role: 'Lead', company: 'Bolt' }, []],
  ])('by properties of the person, whatever their case or link: %j', (wanted, expected) => {
    expect(left(wanted)).toEqual(expected);
  });

  it.each([
    [30, ['Bo', 'Cy', 'Flo']],
    [90, ['Bo', 'Cy', 'Di', 'Flo']],
    [365, ['Bo', 'Cy', 'Di', 'Flo']],
    [0, ['Ana', 'Bo', 'Cy', 'Di', 'Eve', 'Flo', 'Gus']],
  ] as const)('by how long ago they were, today the first of %s days', (span, expected) => {
    expect(left({ span })).toEqual(expected);
  });

  it('by time on the first days of the calendar too', () => {
    const filter = { ...allTalks, span: 365 } as const;
    expect(filterTalks(talks.slice(4, 5), filter, day('0001-01-02'))).toHaveLength(1);
    expect(filterTalks(talks.slice(4, 5), filter, day('0000-01-02'))).toHaveLength(1);
  });

  it.each([
    ['bo', ['Bo']],
    ['uber', ['Di']],
    ['SKETCH first', ['Bo']],
    ['first sketch', ['Bo']],
    ['why', ['Cy']],
    ['fun cy', ['Cy']],
    ['fun bo', []],
    ['soren', ['Flo']],
    ['bolt', []],
    ['lead acme', ['Ana']],
    ['proto', ['Eve']],
  ])('by words that all have to be found: %j', (text, expected) => {
    expect(left({ text })).toEqual(expected);
  });
});

const anyFilter: fc.Arbitrary<TalkFilter> = fc.record({
  text: fc.constantFrom('', ' ', '\u200b', 'a', 'design', 'fun', 'DI', 'nobody'),
  field: fc.constantFrom('', ' ', 'Design', 'über design', '__proto__', 'Law'),
  company: fc.constantFrom('', '\t', 'ACME', 'Bolt'),
  role: fc.constantFrom('', '  ', 'lead'),
  span: fc.constantFrom(0, 30, 90, 365),
});

describe('a filter', () => {
  it.each([{}, { text: ' ' }, { text: '\u200b' }, { field: ' ' }, { company: '\t', role: ' ' }])(
    'of nothing leaves the very same talks: %j',
    (blank) => {
      const filter = { ...allTalks, ...blank };
      expect(isNarrowed(filter)).toBe(false);
      expect(filterTalks(talks, filter, today)).toBe(talks);
    },
  );

  it('leaves some of the talks in their order, and the same in another one’s', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const narrow = filterTalks(talks, filter, today);
        expect(narrow).toEqual(talks.filter((talk) => narrow.includes(talk)));
        expect(filterTalks([...talks].reverse(), filter, today)).toEqual([...narrow].reverse());
        if (!isNarrowed(filter)) expect(narrow).toBe(talks);
      }),
    );
  });

  it('leaves the same twice, and with another the same in either order', () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (one, other) => {
        const narrow = filterTalks(talks, one, today);
        expect(filterTalks(narrow, one, today)).toEqual(narrow);
        const both = filterTalks(narrow, other, today);
        expect(filterTalks(filterTalks(talks, other, today), one, today)).toEqual(both);
        expect(both).toEqual(
          narrow.filter((talk) => filterTalks([talk], other, today).length === 1),
        );
      }),
    );
  });

  it('leaves what each of its parts does', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const parts = (['text', 'span', ...talkTraits] as const).map((name) =>
          filterTalks(talks, { ...allTalks, [name]: filter[name] }, today),
        );
        expect(filterTalks(talks, filter, today)).toEqual(
          talks.filter((talk) => parts.every((part) => part.includes(talk))),
        );
      }),
    );
  });
});

describe('what one can choose from', () => {
  it('is each field once as the first talk has it, in alphabetical order, none for those without', () => {
    expect(traitChoices(talks, 'field', en.speech.compare)).toEqual([
      ...['__proto__', 'constructor', 'Design', 'Über  design'],
    ]);
    expect(traitChoices(talks, 'company', en.speech.compare)).toEqual(['Acme']);
    expect(traitChoices([], 'role', en.speech.compare)).toEqual([]);
  });

  it('leaves every talk with that and none without', () => {
    for (const trait of talkTraits) {
      const choices = traitChoices(talks, trait, en.speech.compare);
      const chosen = choices.flatMap((value) =>
        filterTalks(talks, { ...allTalks, [trait]: value }, today),
      );
      const having = talks.filter((talk) => traitKey(traitOf(talk, trait)) !== '');
      expect(new Set(chosen)).toEqual(new Set(having));
      expect(chosen).toHaveLength(having.length);
    }
  });
});

describe('the people that a filter leaves', () => {
  const talk = aTalk({ name: 'Ana', day: '2026-02-01', answers: { 'What next?': 'Carpentry.' } });
  const bo = aTalk({ name: 'Bo', front: { field: 'Carpentry' } }).contact;
  const cy = aTalk({ name: 'Cy', front: { contacted: '2026-11-20' } }).contact;
  const all = [talk.contact, bo, cy];
  const left = (filter: Partial<TalkFilter>): readonly string[] => {
    const whole = { ...allTalks, ...filter };
    const found = filterTalks([talk], whole, day('2026-11-25'));
    return filterPeople(all, whole, day('2026-11-25'), found).map(({ name }) => name);
  };

  it('are all where it leaves all', () => {
    expect(left({})).toEqual(['Ana', 'Bo', 'Cy']);
  });

  it('are those who are found themselves, or said it in a talk', () => {
    expect(left({ text: 'carpentry' })).toEqual(['Ana', 'Bo']);
  });

  it('are those with whom something happened in a time, a talk of long ago among it', () => {
    expect(left({ span: 30 })).toEqual(['Cy']);
    expect(left({ span: 365 })).toEqual(['Ana', 'Cy']);
  });

  it('are those of a field', () => {
    expect(left({ field: 'carpentry' })).toEqual(['Bo']);
  });
});
