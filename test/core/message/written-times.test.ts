import { describe, expect, it } from 'vitest';
import { readWrittenTimes } from '../../../src/core/message/written-times';
import type { DateTime } from '../../../src/core/time/civil';
import { day } from '../../builders/clock';

function by(options: Intl.DateTimeFormatOptions): (time: DateTime) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
    ...{ timeZone: 'UTC', ...options },
  });
  return (time) => format.format(new Date(`${time}:00Z`)).replace(' at ', ', ');
}

const say = by({});
const today = day('2026-03-11');

describe('the times that a text names', () => {
  it.each([
    ['- Friday 13 March, 10:00', ['2026-03-13T10:00']],
    ['How about Friday, 13 March at 10:30?', ['2026-03-13T10:30']],
    [
      'on Monday,\n16 March - 09:15 or friday 13 march 22:00',
      ['2026-03-13T22:00', '2026-03-16T09:15'],
    ],
    ['Friday, 13 March, 10:00 (18:00 in Singapore)', ['2026-03-13T10:00']],
    ['Friday, 14 March, 10:00, which is no Friday', []],
    ['Friday, 13 March, in the morning', []],
    ['At 10:00 on whatever day', []],
    ['Friday, 13 March, 10:75', []],
    ['', []],
  ])('of %j are %j', (text, times) => {
    expect(readWrittenTimes(text, say, today)).toEqual(times);
  });

  it('are told apart by the halves of the day where the clock has 12 hours', () => {
    const inHalves = by({ hour12: true });
    expect(readWrittenTimes('Friday 13 March 2:30 pm', inHalves, today)).toEqual([
      '2026-03-13T14:30',
    ]);
  });

  it('are none of the past or far ahead', () => {
    expect(readWrittenTimes('Tuesday 10 March, 10:00', say, today)).toEqual([]);
    expect(readWrittenTimes('Monday 15 June, 10:00', say, today)).toEqual([]);
  });
});
