import { describe, expect, it } from 'vitest';
import { sayCount, sayDay, sayDeadline, sayNear, sayWhen } from '../../../src/core/time/speech';
import { at, day } from '../../builders/clock';

const today = day('2026-11-22');

describe('a day as people say it', () => {
  it.each([
    ['2026-11-24', 'Tue 24 Nov'],
    ['2026-01-01', 'Thu 1 Jan'],
    ['2027-01-04', 'Mon 4 Jan 2027'],
    ['2025-12-31', 'Wed 31 Dec 2025'],
  ])('%s is %s', (said, expected) => {
    expect(sayDay(day(said), today)).toBe(expected);
  });

  it('has its time where it has one', () => {
    expect(sayWhen(at('2026-11-24T09:05'), today)).toBe('Tue 24 Nov, 09:05');
    expect(sayWhen(day('2026-11-24'), today)).toBe('Tue 24 Nov');
  });

  it.each([
    ['2026-11-20', 'Fri 20 Nov'],
    ['2026-11-21', 'yesterday, Sat 21 Nov'],
    ['2026-11-22', 'today, Sun 22 Nov'],
    ['2026-11-23', 'tomorrow, Mon 23 Nov'],
    ['2026-11-24', 'Tue 24 Nov'],
  ])('%s near today is %s', (said, expected) => {
    expect(sayNear(day(said), today)).toBe(expected);
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-11-26T14:30', 'by Thu 26 Nov, 14:30'],
    ['2026-11-26T00:00', 'by the end of Wed 25 Nov'],
    ['2026-12-01T00:00', 'by the end of Mon 30 Nov'],
    ['2027-01-01T00:00', 'by the end of Thu 31 Dec'],
    ['2026-11-26T00:01', 'by Thu 26 Nov, 00:01'],
  ])('at %s is said %j', (until, expected) => {
    expect(sayDeadline(at(until), today)).toBe(expected);
  });
});

describe('a count', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('of %d is %s', (count, expected) => {
    expect(sayCount(count, 'day')).toBe(expected);
  });
});
