import { describe, expect, it } from 'vitest';
import { isComingDay, isDay, isPastDay, momentOf } from '../../../src/core/form/checks';
import { en } from '../../../src/core/texts/en';
import { day } from '../../builders/clock';

const { chooseDay, chooseComingDay, dayToCome, yearOutOfReach } = en.forms;
const today = day('2026-11-25');

describe('a day in a field', () => {
  it.each(['', 'tomorrow', '2026-02-30', '2026-11-25T10:00'])('is none in “%s”', (value) => {
    expect(isDay(en.forms)(value)).toBe(chooseDay);
    expect(isPastDay(today, en.forms)(value)).toBe(chooseDay);
    expect(isComingDay(today, en.forms)(value)).toBe(chooseDay);
  });

  it.each(['0026-11-25', '1999-12-31', '2101-01-01', '9999-11-25'])(
    'is of no year that anybody means in “%s”',
    (value) => {
      expect(isDay(en.forms)(value)).toBe(yearOutOfReach);
      expect(isPastDay(today, en.forms)(value)).toBe(yearOutOfReach);
      expect(isComingDay(today, en.forms)(value)).toBe(yearOutOfReach);
    },
  );

  it('may be of any year from 2000 to 2100', () => {
    expect(['2000-01-01', '2100-12-31'].map(isDay(en.forms))).toEqual([null, null]);
  });

  it('may be today where it is of something that happened, and no day to come', () => {
    expect(['2026-11-24', '2026-11-25', '2026-11-26'].map(isPastDay(today, en.forms))).toEqual([
      null,
      null,
      dayToCome,
    ]);
  });

  it('is after today where it is of something to come', () => {
    expect(['2026-11-24', '2026-11-25', '2026-11-26'].map(isComingDay(today, en.forms))).toEqual([
      chooseComingDay,
      chooseComingDay,
      null,
    ]);
  });
});

describe('the moment of a day and a time', () => {
  it.each([
    ['2026-11-25', '10:00', '2026-11-25T10:00'],
    ['2026-11-25', '', '2026-11-25'],
    ['', '10:00', null],
    ['', '', null],
    ['2026-11-25', '25:00', null],
  ])('of “%s” and “%s” is %s', (day, time, moment) => {
    expect(momentOf(day, time)).toBe(moment);
  });
});
