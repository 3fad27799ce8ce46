import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDays, countBusinessDays } from '../../../src/core/time/business-days';
import { addDays, type Day, weekdayOf } from '../../../src/core/time/civil';
import { day } from '../../builders/clock';

const saturdayAndSunday = [0, 6];

/** The plainest reading of the rule: list the days, strike out the free ones, take the n-th. */
function struckOut(from: Day, count: number, weekend: number[], daysOff: Day[]): Day | undefined {
  const following = Array.from({ length: 600 }, (_, index) => addDays(from, index + 1));
  return following.filter((each) => !weekend.includes(weekdayOf(each)) && !daysOff.includes(each))[
    count - 1
  ];
}

describe('the n-th business day after a day', () => {
  it.each([
    ['Tue 3 Nov', '2026-11-03', 1, '2026-11-04'],
    ['Tue 3 Nov', '2026-11-03', 3, '2026-11-06'],
    ['Tue 3 Nov', '2026-11-03', 4, '2026-11-09'],
    ['Tue 3 Nov', '2026-11-03', 7, '2026-11-12'],
    ['a Friday', '2026-11-20', 1, '2026-11-23'],
    ['a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['a Sunday', '2026-11-22', 5, '2026-11-27'],
    ['the last of the year', '2026-12-31', 1, '2027-01-01'],
  ])('after %s (%s), the %d. is %s', (_name, from, count, expected) => {
    expect(businessDays(saturdayAndSunday, [])(day(from), count)).toBe(expected);
  });

  it('leaves out the days off', () => {
    const after = businessDays(saturdayAndSunday, [day('2026-11-26'), day('2026-11-27')]);
    expect(after(day('2026-11-25'), 1)).toBe('2026-11-30');
  });

  it('counts a day off on a weekend once', () => {
    const after = businessDays(saturdayAndSunday, [day('2026-11-28')]);
    expect(after(day('2026-11-27'), 1)).toBe('2026-11-30');
  });

  it('knows other weekends and none', () => {
    expect(businessDays([5, 6], [])(day('2026-11-19'), 1)).toBe('2026-11-22');
    expect(businessDays([], [])(day('2026-11-20'), 2)).toBe('2026-11-22');
    expect(businessDays([0, 1, 2, 3, 4, 5], [])(day('2026-11-22'), 2)).toBe('2026-12-05');
  });

  it('is what striking out the free days gives, for any weekend and days off', () => {
    const someDay = fc.integer({ min: 0, max: 500 }).map((n) => addDays(day('2026-01-01'), n));
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 60 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
        fc.uniqueArray(someDay, { maxLength: 20 }),
        (from, count, weekend, daysOff) => {
          const after = businessDays(weekend, daysOff);
          expect(after(from, count)).toBe(struckOut(from, count, weekend, daysOff));
          expect(after(from, count)).toBe(after(from, count));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes to an end where every day is free', () => {
    expect(businessDays([0, 1, 2, 3, 4, 5, 6], [])(day('9990-01-01'), 1)).toBe('9999-12-31');
  });
});

describe('the business days from one day to another', () => {
  const count = (from: string, to: string, weekend = saturdayAndSunday, daysOff: Day[] = []) =>
    countBusinessDays(day(from), day(to), weekend, daysOff);

  it.each([
    ['the same day', '2026-11-03', '2026-11-03', 0],
    ['the next day', '2026-11-03', '2026-11-04', 1],
    ['a weekend later', '2026-11-06', '2026-11-08', 0],
    ['the Friday after a week', '2026-11-03', '2026-11-13', 8],
    ['six weeks', '2026-11-03', '2026-12-15', 30],
    ['a day before', '2026-11-03', '2026-11-02', 0],
  ])('%s: from %s to %s are %d', (_name, from, to, expected) => {
    expect(count(from, to)).toBe(expected);
  });

  it('leave out days off, once where they are listed twice, fall on a weekend or outside', () => {
    const daysOff = ['2026-11-05', '2026-11-05', '2026-11-07', '2026-11-03', '2026-11-16'].map(day);
    expect(count('2026-11-03', '2026-11-13', saturdayAndSunday, daysOff)).toBe(7);
  });

  it('are as many as lead from the one to the other, whatever the weekend and days off', () => {
    const someDay = fc.integer({ min: 0, max: 500 }).map((n) => addDays(day('2026-01-01'), n));
    fc.assert(
      fc.property(
        someDay,
        someDay,
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
        fc.uniqueArray(someDay, { maxLength: 20 }),
        (from, to, weekend, daysOff) => {
          const after = businessDays(weekend, daysOff);
          const counted = countBusinessDays(from, to, weekend, daysOff);
          expect(after(from, counted + 1) > to || to < from).toBe(true);
          if (counted > 0) expect(after(from, counted) <= to).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are counted from one end of the calendar to the other', () => {
    expect(count('0000-01-03', '9999-12-31')).toBe(2_608_874);
  });
});
