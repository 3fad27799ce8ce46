import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/core/learning/headline';
import { sideBySide } from '../../../src/core/learning/side-by-side';
import type { Talk } from '../../../src/core/learning/talks';
import { topicsOf } from '../../../src/core/learning/topics';
import { en } from '../../../src/core/texts/en';
import { aTalk } from '../../builders/talks';
import { byCodeUnits } from '../../../src/core/texts/text-order';

const topics = topicsOf([
  { topic: 'Work', questions: ['What do you do?'] },
  { topic: 'People', questions: ['Whom should I meet?'] },
]);

/** What is said on top of talks in fields, each with a talk for each fit; null for one that was not told. */
function headline(
  fields: Readonly<Record<string, readonly (number | null)[]>>,
  answers: Readonly<Record<string, string>> = {},
): ReturnType<typeof headlineOf> {
  const talks = Object.entries(fields).flatMap(([field, fits]) =>
    fits.map((fit): Talk => {
      const front = field === '' ? {} : { field };
      return aTalk({ front, answers, ...(fit === null ? {} : { fit }) });
    }),
  );
  return headlineOf(sideBySide(talks, 'field', topics, byCodeUnits));
}

describe('the sentence on top', () => {
  it.each([
    [{}, 0],
    [{ Law: [5] }, 1],
    [{ Law: [5], '': [1] }, 2],
  ])('says no more than how many talks there were before the third: %j', (fields, talks) => {
    expect(headline(fields)).toMatchObject({ talks, highest: null, lowest: null, unknown: null });
  });

  it('counts all talks, and names the fields that are known, the one with the most talks first', () => {
    expect(headline({ Art: [1], Law: [1, 2], '': [3, 3, 3] })).toMatchObject({
      talks: 6,
      groups: ['Law', 'Art'],
    });
  });

  it.each([
    [{ Law: [1], '': [2, 2] }, '3 talks, 1 of them in Law.'],
    [{ Law: [1], Art: [1], '': [2] }, '3 talks, 2 of them in 2 fields.'],
    [{ Law: [1], Art: [1, 1] }, '3 talks, in 2 fields.'],
    [{ '': [2, 2, 2] }, '3 talks so far.'],
  ])('counts as those of a field only the ones of which it is known: %j', (fields, said) => {
    expect(en.lookBack.headline({ ...headline(fields), unknown: null }, 'field')).toBe(said);
  });

  it('tells where the fit was highest and lowest in the middle', () => {
    expect(headline({ Law: [5, 1, 1], Art: [4, 3], Care: [2, null, 5, 2] })).toMatchObject({
      highest: { group: 'Art', fits: [3, 4] },
      lowest: { group: 'Law', fits: [1, 1, 5] },
    });
  });

  it.each([
    ['nothing of one field alone', { Law: [5, 5, 5] }, null, null],
    ['nothing where only one has two rated talks', { Law: [5, 5], Art: [1, null] }, null, null],
    ['nothing of those of no known field', { Law: [5, 5], '': [1, 1] }, null, null],
    ['nothing where all are alike', { Law: [2, 4], Art: [3, 3] }, null, null],
    ['nothing where two are highest', { Law: [4, 4], Art: [4, 4], Care: [1, 1] }, null, null],
    ['no lowest where two are', { Law: [1, 1], Art: [4, 4], Care: [1, 1] }, 'Art', null],
    ['both of two', { Law: [1, 2], Art: [2, 2] }, 'Art', 'Law'],
    ['halves', { Law: [3, 4], Art: [3, 3], Care: [4, 4] }, 'Care', 'Art'],
    [
      'of an even number the mean of the two in the middle',
      { A: [1, 2, 5, 5], B: [3, 3, 4] },
      'A',
      'B',
    ],
  ])('says of the fit %s', (_what, fields, highest, lowest) => {
    const said = headline(fields);
    expect([said.highest?.group ?? null, said.lowest?.group ?? null]).toEqual([highest, lowest]);
  });

  it('tells one topic that the field with the most talks does not tell yet', () => {
    const unknown = { group: 'Law', topic: 'People' };
    const told = { 'what do you do': 'Sue.' };
    expect(headline({ Law: [null, null, null], Art: [1, 1] }, told)).toMatchObject({ unknown });
  });

  it.each([
    ['tells all', { Law: [1, 1, 1] }, { 'What do you do?': 'A.', 'Whom should I meet?': 'B.' }],
    ['has but two', { Law: [1, 1], Art: [1, 1] }, {}],
    ['is none that is known', { Law: [1, 1], '': [1, 1, 1] }, {}],
  ])('tells no topic where that field %s', (_what, fields, answers) => {
    expect(headline(fields, answers)).toMatchObject({ unknown: null });
  });
});
