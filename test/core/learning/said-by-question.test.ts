import { describe, expect, it } from 'vitest';
import {
  type AnsweredQuestion,
  listAnswered,
  whatWasSaid,
} from '../../../src/core/learning/said-by-question';
import type { Talk } from '../../../src/core/learning/talks';
import { canonicalWords, namingHabit, written } from '../../../src/core/words';
import { aTalk } from '../../builders/talks';
import { textsIn } from '../../../src/core/texts/in-language';
import { byCodeUnits } from '../../../src/core/texts/text-order';

type TalkTrait = Parameters<typeof whatWasSaid>[2];

const comeAcross = written(canonicalWords.prompts.comeAcross);

function listed(talks: readonly Talk[]): readonly unknown[] {
  return listAnswered(talks).map(({ part, question, count }) => [part, question, count]);
}

/** Who said what to a question or prompt, by the groups. */
function said(talks: readonly Talk[], question: string, trait: TalkTrait = 'field'): unknown {
  const found = listAnswered(talks).find((each) => each.question === question);
  return whatWasSaid(talks, found as AnsweredQuestion, trait, byCodeUnits).map(
    ({ name, answers }) => [
      name,
      ...answers.map(({ talk, said: { answer } }) => `${talk.contact.name}: ${answer}`),
    ],
  );
}

describe('the answered questions', () => {
  it('are the most answered first, questions before prompts, then by their words', () => {
    const talks = [
      aTalk({ answers: { 'Why?': 'So.', 'And?': 'No.' }, reflection: { 'Fit?': 'Yes.' } }),
      aTalk({ name: 'Bo', reflection: { 'Fit?': 'No.', 'All?': 'Yes.' } }),
      aTalk({ name: 'Cy' }),
    ];
    expect(listed(talks)).toEqual([
      ['reflection', 'Fit?', 2],
      ['questions', 'And?', 1],
      ['questions', 'Why?', 1],
      ['reflection', 'All?', 1],
    ]);
  });

  it('are one whatever their case, end marks and wording, and as the latest talk has them', () => {
    const [now = '', before = ''] = canonicalWords.topics.path.questions.turn;
    const talks = [
      aTalk({ day: '2026-01-01', answers: { 'what next': 'A.', [before]: 'B.' } }),
      aTalk({ name: 'Bo', day: '2026-02-01', answers: { 'What next?!': 'C.', [now]: 'D.' } }),
      aTalk({ name: 'Cy', answers: { 'WHAT NEXT': 'E.' } }),
    ];
    expect(listed(talks)).toEqual([
      ['questions', 'What next?!', 3],
      ['questions', now, 2],
    ]);
  });

  it('are one for a prompt whichever habit it names', () => {
    const named = (habit: string): string => namingHabit(comeAcross, habit, canonicalWords);
    const talks = [
      aTalk({ day: '2026-01-01', reflection: { [named('Arrive early')]: 'On time.' } }),
      aTalk({ name: 'Bo', day: '2026-02-01', reflection: { [comeAcross]: 'Well.' } }),
      aTalk({ name: 'Cy', reflection: { [named('Let them finish')]: 'I did.' } }),
    ];
    expect(listed(talks)).toEqual([['reflection', comeAcross, 3]]);
  });

  it('are two where one is a prompt, and where one has other signs and no words', () => {
    const talks = [
      aTalk({ answers: { 'Why?': 'A.', '🎯': 'B.', '💡': 'C.' }, reflection: { 'Why?': 'D.' } }),
    ];
    expect(listAnswered(talks)).toHaveLength(4);
    expect(new Set(listAnswered(talks).map(({ key }) => key)).size).toBe(4);
  });

  it('count each answer, two of one talk and those with one person too', () => {
    const one = aTalk({ day: '2026-01-01', answers: { 'Why?': 'A.', why: 'B.' } });
    expect(listed([one, { ...one, day: null }])).toEqual([['questions', 'Why?', 4]]);
  });

  it('are none without talks or answers', () => {
    expect(listAnswered([])).toEqual([]);
    expect(listAnswered([aTalk()])).toEqual([]);
  });

  it('may be called anything', () => {
    expect(listed([aTalk({ answers: { ['__proto__']: 'A.', constructor: 'B.' } })])).toEqual([
      ['questions', 'constructor', 1],
      ['questions', '__proto__', 1],
    ]);
  });
});

describe('what was said', () => {
  const inField = (field: string, name: string, day: string, answer: string): Talk =>
    aTalk({ name, day, answers: { 'Why?': answer, 'Other?': 'No.' }, front: { field } });

  const talks = [
    inField('design', 'Ana', '2026-01-01', 'A.'),
    inField('Law', 'Bo', '2026-05-01', 'B.'),
    inField('[[Fields/Design]]', 'Cy', '2026-02-01', 'C.'),
    inField('__proto__', 'Di', '0001-01-01', 'D.'),
    aTalk({ name: 'Eve', answers: { 'WHY ★': 'E.' }, reflection: { 'Why?': 'Not this.' } }),
    inField('Art', 'Flo', '2026-03-01', 'F.'),
  ];

  it('is every answer in groups by name, those of none last, the latest first in each', () => {
    expect(said(talks, 'Why?')).toEqual([
      ['__proto__', 'Di: D.'],
      ['Art', 'Flo: F.'],
      ['Design', 'Cy: C.', 'Ana: A.'],
      ['Law', 'Bo: B.'],
      ['', 'Eve: E.'],
    ]);
  });

  it('has its groups in the order that is asked for', () => {
    const named = ['Zoo', 'Ärzte', 'Art'].map((field) => inField(field, 'Ana', '2026-01-01', 'A.'));
    const [question] = listAnswered(named);
    const { compare } = textsIn.de.speech;
    const groups = whatWasSaid(named, question as AnsweredQuestion, 'field', compare);
    expect(groups.map(({ name }) => name)).toEqual(['Art', 'Ärzte', 'Zoo']);
  });

  it('may be by company or role', () => {
    const talk = aTalk({ front: { company: '[[Acme]]' }, answers: { 'Why?': 'A.' } });
    expect(said([talk], 'Why?', 'company')).toEqual([['Acme', 'Ada: A.']]);
    expect(said([talk], 'Why?', 'role')).toEqual([['', 'Ada: A.']]);
  });

  it('is as much as the question counts', () => {
    for (const question of listAnswered(talks)) {
      const groups = whatWasSaid(talks, question, 'field', byCodeUnits);
      expect(groups.flatMap(({ answers }) => answers)).toHaveLength(question.count);
    }
  });

  it('is nothing of a question that these talks have not', () => {
    const [question] = listAnswered(talks);
    expect(whatWasSaid([], question as AnsweredQuestion, 'field', byCodeUnits)).toEqual([]);
  });
});
