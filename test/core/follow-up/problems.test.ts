import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/core/contact/contact';
import { propertyNames } from '../../../src/core/contact/properties';
import { readContact } from '../../../src/core/contact/read-contact';
import { listFollowUps } from '../../../src/core/follow-up/list-follow-ups';
import {
  countForeignStatuses,
  listProblems,
  sayForeignStatuses,
} from '../../../src/core/follow-up/problems';
import { snapshotAt } from '../../../src/core/follow-up/incremental/snapshot';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { anyValue, recordOf } from '../../builders/arbitrary';
import { at } from '../../builders/clock';
import { aNote, readFrom } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

type Note = Readonly<Record<string, unknown>>;

const NOW = '2026-11-22T10:00';

function problemsOf(
  notes: readonly Note[],
  now = NOW,
  settings: Settings = defaultSettings,
): readonly Problem[] {
  const read = notes.map((note, index) => readFrom(note, `Person ${index}`, settings));
  return snapshotAt(read, settings, at(now), en, null).problems;
}

const toldOf = (note: Note, now = NOW): string[] =>
  problemsOf([note], now).map(({ property, quickFix }) =>
    quickFix ? `${property}: ${quickFix}` : property,
  );

describe('a status without its own date', () => {
  it.each<[Note, string[]]>([
    [{ status: 'contacted' }, ['contacted']],
    [{ status: 'contacted', contacted: '2026-11-20' }, []],
    [{ status: 'contacted', offered: '2026-11-20' }, ['contacted']],
    [{ status: 'replied' }, ['replied']],
    [{ status: 'replied', replied: '2026-11-20' }, []],
    [{ status: 'replied', offered: '2026-11-20' }, []],
    [{ status: 'replied', contacted: '2026-11-02', replied: '2026-11-20' }, []],
    [{ status: 'scheduled' }, ['interview']],
    [{ status: 'scheduled', interview: '2026-11-25' }, []],
    [{ status: 'interviewed' }, ['interview']],
    [{ status: 'interviewed', interview: '2026-11-20' }, []],
    [{ status: 'in-touch' }, ['checked-in']],
    [{ status: 'in-touch', 'check-in-every': 0 }, []],
    [{ status: 'in-touch', replied: '2026-11-20' }, []],
    [{ status: 'identified' }, []],
    [{ status: 'declined' }, []],
    [{ status: 'no-reply' }, []],
    [{ status: 'closed' }, []],
  ])('%j: %j', (note, expected) => {
    expect(toldOf(note)).toEqual(expected);
  });

  it('is told with the property to fill, under the vault’s own name', () => {
    const settings = settingsWith({ propertyNames: { interview: 'talk' } });
    const [problem] = problemsOf([{ status: 'scheduled' }], NOW, settings);
    expect(problem).toMatchObject({
      path: 'Contacts/Person 0.md',
      property: 'interview',
      value: null,
    });
    expect(problem?.message).toContain('`talk` is missing');
  });

  it('is told beside what could not be read elsewhere in the note', () => {
    expect(toldOf({ status: 'contacted', nudges: 'many' })).toEqual(['nudges', 'contacted']);
  });

  it('is told once where the date is there but cannot be read', () => {
    expect(toldOf({ status: 'contacted', contacted: 'last week' })).toEqual(['contacted']);
  });
});

describe('a hand edit that contradicts the status', () => {
  it.each<[string, Note, string[]]>([
    [
      'an answer after the asking',
      { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-05' },
      ['status: mark-as-answered'],
    ],
    [
      'an answer on the day of asking',
      { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-03' },
      ['status: mark-as-answered'],
    ],
    [
      'an answer before the asking is none to it',
      { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-02' },
      [],
    ],
    [
      'an interview ahead of someone who answered',
      { status: 'replied', replied: '2026-11-03', interview: '2026-11-25' },
      ['status: mark-as-booked'],
    ],
    [
      'an interview going on',
      { status: 'replied', replied: '2026-11-03', interview: '2026-11-22T09:31' },
      ['status: mark-as-booked'],
    ],
    [
      'an interview that is over is an earlier one',
      { status: 'replied', replied: '2026-11-03', interview: '2026-11-22T09:30' },
      [],
    ],
  ])('%s: %j', (_name, note, expected) => {
    expect(toldOf(note)).toEqual(expected);
  });
});

describe('what does not fit', () => {
  const settings = settingsWith({
    propertyNames: { status: 'stage', replied: 'answer', interview: 'talk', 'checked-in': 'hello' },
  });

  it.each<[Note, Omit<Problem, 'path'>]>([
    [
      { stage: 'contacted' },
      {
        property: 'contacted',
        value: null,
        message:
          'They are marked as “Asked”, but `contacted` is missing. Fill it in to be reminded when to write again.',
      },
    ],
    [
      { stage: 'replied' },
      {
        property: 'replied',
        value: null,
        message:
          'They are marked as “Answered”, but `answer` is missing. Fill it in to be reminded to agree on a time.',
      },
    ],
    [
      { stage: 'interviewed' },
      {
        property: 'interview',
        value: null,
        message:
          'They are marked as “Talked”, but `talk` is missing. Fill it in with the day and time of the talk.',
      },
    ],
    [
      { stage: 'in-touch' },
      {
        property: 'checked-in',
        value: null,
        message:
          'Nothing says when you were last in touch. Fill in `hello` to be reminded to say hello.',
      },
    ],
    [
      { stage: 'contacted', contacted: '2026-11-03', answer: '2026-11-05' },
      {
        property: 'status',
        value: 'contacted',
        message:
          'They answered on Thu 5 Nov, but are still marked as “Asked”. Mark them as answered.',
        quickFix: 'mark-as-answered',
      },
    ],
    [
      { stage: 'replied', answer: '2026-11-03', talk: '2026-11-25T14:00' },
      {
        property: 'status',
        value: 'replied',
        message:
          'An interview is set for Wed 25 Nov, 14:00, but they are still marked as “Answered”. If it is agreed, mark them as booked.',
        quickFix: 'mark-as-booked',
      },
    ],
    [
      { stage: 'closed', answer: '2026-12-24' },
      {
        property: 'replied',
        value: '2026-12-24',
        message: '`answer` says Thu 24 Dec, which is in the future. Write the day it was done.',
      },
    ],
  ])('in %j is told in the words of the vault', (note, expected) => {
    expect(problemsOf([note], NOW, settings)).toStrictEqual([
      { path: 'Contacts/Person 0.md', ...expected },
    ]);
  });
});

describe('a day of something done', () => {
  it.each([
    'introduction-asked',
    'contacted',
    'replied',
    'offered',
    'prepared',
    'thanked',
    'reflected',
    'reported-back',
    'checked-in',
  ])('in `%s` may be tomorrow and not later', (property) => {
    const note = (value: string): Note => ({ status: 'closed', [property]: value });
    expect(toldOf(note('2026-11-23'))).toEqual([]);
    expect(toldOf(note('2026-11-24'))).toEqual([property]);
    expect(toldOf(note('2026-11-24'), '2026-11-23T00:00')).toEqual([]);
    expect(readFrom(note('2026-11-24')).contact).toMatchObject({ [property]: '2026-11-24' });
  });

  it.each(['interview', 'follow-up', 'snoozed-until'])('is not meant by `%s`', (property) => {
    expect(toldOf({ status: 'closed', [property]: '2027-11-24' })).toEqual([]);
  });
});

describe('unknown statuses', () => {
  const unknown = (count: number): Note[] =>
    Array.from({ length: count }, (_, index) => ({ status: `draft ${index}`, nudges: 'x' }));

  it('are nine problems for nine notes', () => {
    const told = problemsOf(unknown(9));
    expect(told.filter(({ property }) => property === 'status')).toHaveLength(9);
  });

  it('are one problem for ten notes and more; the other problems stay', () => {
    const told = problemsOf(unknown(10));
    const statuses = told.filter(({ property }) => property === 'status');
    expect(statuses).toHaveLength(1);
    expect(statuses[0]?.path).toBe('');
    expect(statuses[0]?.message).toContain(
      '`status` already means something else here. To use another property, set it under',
    );
    expect(told.filter(({ property }) => property === 'nudges')).toHaveLength(10);
  });

  it('do not hide what is wrong with a status of ours', () => {
    const answered = { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-05' };
    const told = problemsOf([...unknown(10), answered]);
    expect(told.filter(({ quickFix }) => quickFix !== undefined)).toHaveLength(1);
  });

  it('are counted from ten on, and said with the way out', () => {
    const read = (notes: readonly Note[]) => notes.map((note) => readFrom(note));
    expect(countForeignStatuses(read(unknown(9)))).toBe(0);
    expect(countForeignStatuses(read([...unknown(9), { status: 'closed' }]))).toBe(0);
    expect(countForeignStatuses(read([...unknown(11), { status: 'closed' }]))).toBe(11);
    expect(sayForeignStatuses(11, settingsWith({ propertyNames: { status: 'stage' } }), en)).toBe(
      '11 notes use “stage” for something else, so the people in them are not on your list. To use another property, set it under “Property names” in the settings.',
    );
  });

  it('have no follow-ups', () => {
    const contact = readFrom({ status: 'draft', 'follow-up': '2026-11-01' }).contact;
    expect(listFollowUps([contact], defaultSettings, at(NOW), en).followUps).toEqual([]);
  });
});

describe('the list of problems', () => {
  it('stands by name, whatever the order of the notes', () => {
    const read = ['C', 'A', 'B'].map((name) => readFrom({ status: 'scheduled' }, name));
    const paths = snapshotAt(read, defaultSettings, at(NOW), en, null).problems.map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['Contacts/A.md', 'Contacts/B.md', 'Contacts/C.md']);
  });

  it('leaves the notes in the order in which they were given', () => {
    const notes = ['Zoe', 'Ana'].map((name) => readFrom({ status: 'ripe' }, name));
    const listed = listProblems(notes, { settings: defaultSettings, texts: en });
    expect(listed.map(({ path }) => path)).toEqual(['Contacts/Ana.md', 'Contacts/Zoe.md']);
    expect(notes.map(({ contact }) => contact.name)).toEqual(['Zoe', 'Ana']);
  });

  it('never throws, nor does the list of follow-ups, whatever stands in the notes', () => {
    const anyNote = fc
      .array(fc.tuple(fc.constantFrom(...propertyNames), anyValue), { maxLength: 12 })
      .map(recordOf);
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 6 }), (notes) => {
        const read = notes.flatMap((note, index) => {
          const one = readContact(
            aNote({ status: 'contacted', ...note }, `Person ${index}`),
            defaultSettings,
            en,
          );
          return one === null ? [] : [one];
        });
        for (const problem of snapshotAt(read, defaultSettings, at(NOW), en, null).problems) {
          expect(Object.isFrozen(problem)).toBe(true);
          // What stands between the quotes is the note's own.
          const said = problem.message.replace(/“.*?”(?= |,|\.)/gs, '');
          expect(said).not.toMatch(/undefined|NaN|\[object/);
        }
        const contacts = read.map(({ contact }) => contact);
        for (const { why } of listFollowUps(contacts, defaultSettings, at(NOW), en).followUps) {
          expect(why).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 300, examples: [[[{ status: [[Number.NaN, '']] }]]] },
    );
  });

  it('is frozen throughout', () => {
    const told = problemsOf([
      { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-05' },
      { status: 'scheduled', nudges: ['a', 'b'] },
    ]);
    expect(told.every((problem) => Object.isFrozen(problem))).toBe(true);
  });
});
