import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  civilFromDate,
  dayOf,
  daysBetween,
  endOf,
  hasTime,
  laterOf,
  minutesBetween,
  minutesOfTime,
  ordinalOf,
  readDateTime,
  readDay,
  startOf,
  timeOf,
  weekdayOf,
} from '../../../src/core/time/civil';
import { at, day } from '../../builders/clock';

const FIRST = Temporal.PlainDate.from('1850-01-01');
const DAYS = FIRST.until('2250-01-01').days;

const plainDate = fc.integer({ min: 0, max: DAYS }).map((days) => FIRST.add({ days }));
const plainMinute = fc
  .tuple(plainDate, fc.integer({ min: 0, max: 1439 }))
  .map(([date, minutes]) => date.toPlainDateTime().add({ minutes }));

function minuteOf(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

describe('days', () => {
  it('agree with Temporal on every single day from 1900 to 2100', () => {
    let ours = day('1900-01-01');
    let theirs = Temporal.PlainDate.from(ours);
    const wrong: string[] = [];
    for (let count = 0; count < 73_049; count += 1) {
      if (ours !== theirs.toString() || weekdayOf(ours) !== theirs.dayOfWeek % 7) wrong.push(ours);
      ours = addDays(ours, 1);
      theirs = theirs.add({ days: 1 });
    }
    expect(wrong).toEqual([]);
    expect(ours).toBe('2100-01-01');
  });

  it('move and measure as Temporal does, over four centuries', () => {
    fc.assert(
      fc.property(plainDate, fc.integer({ min: -80_000, max: 80_000 }), (date, days) => {
        const moved = addDays(day(date.toString()), days);
        expect(moved).toBe(date.add({ days }).toString());
        expect(daysBetween(day(date.toString()), moved)).toBe(days);
        expect(daysBetween(moved, day(date.toString()))).toBe(-days || 0);
      }),
    );
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['0000-03-01', -1, '0000-02-29'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s moved by %d is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  it('stop at the ends of the calendar', () => {
    expect(addDays(day('9999-12-30'), 5)).toBe('9999-12-31');
    expect(addDays(day('0000-01-02'), -5)).toBe('0000-01-01');
    expect(endOf(day('9999-12-31'))).toBe('9999-12-31T23:59');
    expect(addMinutes(at('0000-01-01T00:10'), -11)).toBe('0000-01-01T00:00');
    expect(addMinutes(at('9999-12-31T23:50'), 30)).toBe('9999-12-31T23:59');
  });

  it('begin at midnight and end at the next', () => {
    expect(startOf(day('2026-11-22'))).toBe('2026-11-22T00:00');
    expect(endOf(day('2026-11-30'))).toBe('2026-12-01T00:00');
  });
});

describe('minutes', () => {
  it('move and measure as Temporal does, over four centuries', () => {
    fc.assert(
      fc.property(plainMinute, fc.integer({ min: -3_000_000, max: 3_000_000 }), (time, minutes) => {
        const from = at(minuteOf(time));
        const to = addMinutes(from, minutes);
        expect(to).toBe(minuteOf(time.add({ minutes })));
        expect(minutesBetween(from, to)).toBe(minutes);
        expect(dayOf(to)).toBe(time.add({ minutes }).toPlainDate().toString());
      }),
    );
  });

  it('compare with < in the order of time', () => {
    fc.assert(
      fc.property(plainMinute, plainMinute, (one, other) => {
        const [first, second] = [at(minuteOf(one)), at(minuteOf(other))];
        expect(Math.sign(Temporal.PlainDateTime.compare(one, other))).toBe(
          first === second ? 0 : first < second ? -1 : 1,
        );
        expect(Math.sign(ordinalOf(first) - ordinalOf(second))).toBe(
          Math.sign(Temporal.PlainDateTime.compare(one, other)),
        );
        expect(laterOf(first, second)).toBe(first < second ? second : first);
      }),
    );
  });

  it('know no daylight saving: 24 hours after Saturday 14:00 is Sunday 14:00', () => {
    // Both nights on which clocks change, in the Americas and in New Zealand.
    for (const from of ['2026-03-07', '2026-10-31', '2026-04-04', '2026-09-26']) {
      const next = addDays(day(from), 1);
      expect(addMinutes(at(`${from}T14:00`), 1440)).toBe(`${next}T14:00`);
      expect(minutesBetween(at(`${from}T14:00`), at(`${next}T14:00`))).toBe(1440);
    }
  });

  it('tell their parts', () => {
    expect(timeOf(at('2026-11-22T09:05'))).toBe('09:05');
    expect(dayOf(at('2026-11-22T09:05'))).toBe('2026-11-22');
    expect(dayOf(day('2026-11-22'))).toBe('2026-11-22');
    expect(hasTime(at('2026-11-22T09:05'))).toBe(true);
    expect(hasTime(day('2026-11-22'))).toBe(false);
  });
});

describe('reading a day', () => {
  it('takes exactly what Temporal takes of the form YYYY-MM-DD', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(9999), number(14), number(33), (year, month, date) => {
        const pad = (value: number, width: number): string => String(value).padStart(width, '0');
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
        let valid = true;
        try {
          Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'reject' });
        } catch {
          valid = false;
        }
        expect(readDay(text)).toBe(valid ? text : null);
      }),
    );
  });

  it.each([
    '2026-13-45',
    '2026-02-30',
    '2026-02-29',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '26-01-05',
    '2026/01/05',
    '20260105',
    '2026-01-05 ',
    ' 2026-01-05',
    '2026-01-05T10:00',
    '+002026-01-05',
    '-2026-01-05',
    '2026-01-0x',
    '２０２６-01-05',
    '2026–01–05',
    '',
    'tomorrow',
  ])('refuses %j', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('reading a day and time', () => {
  it.each([
    ['2026-11-25T14:00', '2026-11-25T14:00'],
    ['2026-11-25 14:00', '2026-11-25T14:00'],
    ['2026-11-25T14:00:59', '2026-11-25T14:00'],
    ['2026-11-25 00:00:00', '2026-11-25T00:00'],
    ['2024-02-29T23:59', '2024-02-29T23:59'],
  ])('reads %j as %s', (text, read) => {
    expect(readDateTime(text)).toBe(read);
  });

  it.each([
    '2026-11-25',
    '2026-11-25T24:00',
    '2026-11-25T14:60',
    '2026-11-25T14:00:60',
    '2026-11-25T14',
    '2026-11-25T9:00',
    '2026-11-25t14:00',
    '2026-11-25  14:00',
    '2026-11-25T14:00Z',
    '2026-11-25T14:00:00Z',
    '2026-11-25T14:00+01:00',
    '2026-11-25T14:00:00.000',
    '2026-11-25T14:00:00.000Z',
    '2026-11-25T14:00 ',
    '2026-11-25T14-00',
    '2026-11-25T-1:00',
    '2026-02-30T14:00',
    '2026-11-25T2 pm',
    '14:00',
    '',
  ])('refuses %j', (text) => {
    expect(readDateTime(text)).toBeNull();
  });

  it('never throws, and what it gives reads back as itself', () => {
    const nearly = fc
      .array(fc.constantFrom(...Array.from('0123456789-T: Z+.é')), { maxLength: 22 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const read = readDateTime(text) ?? readDay(text);
        if (read !== null) expect(readDateTime(read) ?? readDay(read)).toBe(read);
      }),
    );
  });

  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['24:00', NaN],
    ['9:30', NaN],
    ['09:60', NaN],
    ['', NaN],
    ['09:30:00', NaN],
  ])('counts %j as %d minutes since midnight', (time, minutes) => {
    expect(minutesOfTime(time)).toBe(minutes);
  });
});

describe('the wall clock', () => {
  const zone = process.env['TZ'];

  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  const changes: [zone: string, change: string][] = [
    ['America/Los_Angeles', '2026-03-08T10:00Z'],
    ['America/Los_Angeles', '2026-11-01T09:00Z'],
    ['America/St_Johns', '2026-03-08T05:30Z'],
    ['America/St_Johns', '2026-11-01T04:30Z'],
    ['Pacific/Auckland', '2026-04-04T14:00Z'],
    ['Pacific/Auckland', '2026-09-26T14:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
    ['Pacific/Kiritimati', '2026-12-31T10:00Z'],
    ['Asia/Kolkata', '2026-12-31T18:30Z'],
  ];

  it.each(changes)('shows in %s what Temporal shows around %s', (timeZone, change) => {
    process.env['TZ'] = timeZone;
    const middle = Date.parse(change);
    for (let minutes = -36 * 60; minutes <= 36 * 60; minutes += 5) {
      const date = new Date(middle + minutes * 60_000);
      const shown = Temporal.Instant.fromEpochMilliseconds(date.getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime();
      expect(civilFromDate(date)).toBe(minuteOf(shown));
    }
  });

  it('never skips or repeats a day where the clock changes', () => {
    process.env['TZ'] = 'America/Los_Angeles';
    const days = new Set<string>();
    for (let hour = 0; hour < 24 * 365; hour += 1) {
      days.add(dayOf(civilFromDate(new Date(Date.UTC(2026, 0, 1, 8) + hour * 3_600_000))));
    }
    expect(days.size).toBe(365);
  });
});
