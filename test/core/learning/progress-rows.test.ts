import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/core/learning/progress';
import {
  daysRows,
  messageRows,
  milestoneRows,
  sourceRows,
} from '../../../src/core/learning/progress-rows';
import { en } from '../../../src/core/texts/en';

const progress: Progress = {
  funnel: { listed: 8, asked: 6, answered: 3, booked: 2, talked: 2, thanked: 1 },
  daysToAnswer: [0, 2, 3],
  bySource: [
    { name: 'LinkedIn', asked: 5, answered: 2 },
    { name: '', asked: 1, answered: 1 },
  ],
  byFirstMessage: [{ name: 'known', asked: 4, answered: 3 }],
  ...{ weeks: [], beforeWeeks: 0, rated: [] },
};

describe('the rows of a picture', () => {
  it('tell what part of those before came so far, where these are five at least', () => {
    expect(
      milestoneRows(progress, en).map(({ name, count, share }) => [name, count, share]),
    ).toEqual([
      ['On my list', 8, null],
      ['Asked', 6, 0.75],
      ['Answered', 3, 0.5],
      ['Booked', 2, null],
      ['Talked', 2, null],
      ['Thanked on time', 1, null],
    ]);
  });

  it('name the stretches of days in words', () => {
    expect(daysRows(progress, en).map(({ name, count }) => [name, count])).toEqual([
      ['0', 1],
      ['1', 0],
      ['2–3', 2],
      ['4–7', 0],
      ['8–14', 0],
      ['15+', 0],
    ]);
  });

  it('say of replies how many of those who were asked answered, by name', () => {
    expect(sourceRows(progress, en).map(({ name, says }) => [name, says])).toEqual([
      ['LinkedIn', '2 of 5 (40%)'],
      ['Not noted', '1 of 1'],
    ]);
    expect(messageRows(progress, en).map(({ name, says }) => [name, says])).toEqual([
      ['To friends and family', '3 of 4'],
    ]);
  });
});
