import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  cityOf,
  inZone,
  isShown,
  isTimeZone,
  minutesAhead,
  shortNameOf,
} from '../../../src/core/time/time-zone';
import { at } from '../../builders/clock';

const zones = [
  ...['UTC', 'Europe/Berlin', 'Europe/London', 'Africa/Casablanca', 'Asia/Kolkata'],
  ...['America/New_York', 'America/St_Johns', 'America/Sao_Paulo', 'America/Phoenix'],
  ...['Australia/Sydney', 'Australia/Lord_Howe', 'Asia/Singapore', 'Asia/Kathmandu'],
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Chatham', 'Asia/Gaza', 'Africa/Monrovia'],
];

/** What Temporal makes of a time in one zone told in another, some minutes on. */
function told(time: string, from: string, to: string, later = 0): string {
  return Temporal.PlainDateTime.from(time)
    .toZonedDateTime(from, { disambiguation: 'compatible' })
    .add({ minutes: later })
    .withTimeZone(to)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

describe('the time somewhere else', () => {
  it.each([
    // In Europe and in North America the clocks change on different Sundays.
    ['2026-03-07T14:00', 'Europe/Berlin', 'America/New_York', '2026-03-07T08:00'],
    ['2026-03-09T14:00', 'Europe/Berlin', 'America/New_York', '2026-03-09T09:00'],
    ['2026-03-30T14:00', 'Europe/Berlin', 'America/New_York', '2026-03-30T08:00'],
    ['2026-10-24T14:00', 'Europe/Berlin', 'America/New_York', '2026-10-24T08:00'],
    ['2026-10-26T14:00', 'Europe/Berlin', 'America/New_York', '2026-10-26T09:00'],
    ['2026-11-02T14:00', 'Europe/Berlin', 'America/New_York', '2026-11-02T08:00'],
    // In the south they go the other way, on Lord Howe by half an hour.
    ['2026-03-28T09:00', 'Europe/Berlin', 'Australia/Sydney', '2026-03-28T19:00'],
    ['2026-03-30T09:00', 'Europe/Berlin', 'Australia/Sydney', '2026-03-30T18:00'],
    ['2026-04-06T09:00', 'Europe/Berlin', 'Australia/Sydney', '2026-04-06T17:00'],
    ['2026-04-04T12:00', 'UTC', 'Australia/Lord_Howe', '2026-04-04T23:00'],
    ['2026-04-05T12:00', 'UTC', 'Australia/Lord_Howe', '2026-04-05T22:30'],
    // Where they never change, and where the difference is no whole hour.
    ['2026-11-25T18:00', 'Europe/Berlin', 'Asia/Singapore', '2026-11-26T01:00'],
    ['2026-07-25T18:00', 'Europe/Berlin', 'Asia/Singapore', '2026-07-26T00:00'],
    ['2026-11-25T09:00', 'America/St_Johns', 'Asia/Kolkata', '2026-11-25T18:00'],
    ['2026-11-25T09:00', 'Asia/Kathmandu', 'America/St_Johns', '2026-11-24T23:45'],
    // Where a whole day was skipped, and where midnight was.
    ['2011-12-29T12:00', 'Pacific/Apia', 'UTC', '2011-12-29T22:00'],
    ['2011-12-30T12:00', 'Pacific/Apia', 'UTC', '2011-12-30T22:00'],
    ['2011-12-31T12:00', 'Pacific/Apia', 'UTC', '2011-12-30T22:00'],
    ['2018-11-04T00:00', 'America/Sao_Paulo', 'America/Sao_Paulo', '2018-11-04T01:00'],
  ])('at %s in %s is, in %s, %s', (time, from, to, there) => {
    expect(inZone(at(time), from, to)).toBe(there);
    expect(told(time, from, to)).toBe(there);
  });

  it.each([
    // Skipped, and shown twice.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45'],
  ])('is that of the moment that %s means in %s', (time, from, moment) => {
    expect(inZone(at(time), from, 'UTC')).toBe(moment);
    expect(told(time, from, 'UTC')).toBe(moment);
  });

  it('is what Temporal makes of it, by the quarter of an hour around the changes of a year', () => {
    const wrong: string[] = [];
    for (const zone of zones) {
      let change = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`);
      for (let count = 0; count < 2; count += 1) {
        const next = change.getTimeZoneTransition('next');
        if (next === null || next.year > 2027) break;
        change = next;
        for (let quarters = -6; quarters <= 6; quarters += 1) {
          const time = change.toPlainDateTime().add({ minutes: quarters * 15 });
          const shown = time.toString({ smallestUnit: 'minute' });
          for (const other of [zone, 'America/New_York', 'Australia/Lord_Howe']) {
            if (inZone(at(shown), zone, other) !== told(shown, zone, other)) wrong.push(shown);
            const back = told(shown, other, zone);
            if (inZone(at(shown), other, zone) !== back) wrong.push(`${shown} ${other} ${zone}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is what Temporal makes of it, at any time of two centuries and for any zone', () => {
    const minutes = fc.integer({ min: 0, max: 200 * 365 * 1440 });
    const zone = fc.constantFrom(...zones);
    fc.assert(
      fc.property(minutes, zone, zone, fc.integer({ min: 0, max: 1440 }), (count, from, to, on) => {
        const time = Temporal.PlainDateTime.from('1900-01-01T00:00').add({ minutes: count });
        const shown = time.toString({ smallestUnit: 'minute' });
        expect(inZone(at(shown), from, to, on)).toBe(told(shown, from, to, on));
      }),
      { numRuns: 300 },
    );
  });

  it('stays within the calendar, and has an answer at its ends', () => {
    expect(inZone(at('9999-12-31T23:00'), 'America/New_York', 'Asia/Tokyo')).toBe(
      '9999-12-31T23:59',
    );
    expect(inZone(at('9999-12-31T12:00'), 'UTC', 'Asia/Singapore')).toBe('9999-12-31T20:00');
    expect(inZone(at('0000-01-01T00:00'), 'Asia/Tokyo', 'UTC')).toBe('0000-01-01T00:00');
    expect(inZone(at('0000-01-01T12:00'), 'UTC', 'UTC')).toBe('0000-01-01T12:00');
  });

  it('is the same time where a zone is none, as many minutes on', () => {
    expect(inZone(at('2026-11-25T18:00'), 'Europe/Berlin', 'Home')).toBe('2026-11-25T18:00');
    expect(inZone(at('2026-11-25T18:00'), '', 'Asia/Singapore', 30)).toBe('2026-11-25T18:30');
  });
});

describe('a time that the clocks of a zone skip', () => {
  it.each([
    ['2026-03-29T01:59', true],
    ['2026-03-29T02:00', false],
    ['2026-03-29T02:59', false],
    ['2026-03-29T03:00', true],
    ['2026-10-25T02:30', true],
  ])('is told from those they show: %s, %s', (time, shown) => {
    expect(isShown(at(time), 'Europe/Berlin')).toBe(shown);
    expect(isShown(at(time), 'Asia/Singapore')).toBe(true);
  });
});

describe('how far a zone is ahead', () => {
  it.each([
    ['2026-11-25T10:00', 'Europe/Berlin', 60],
    ['2026-07-25T10:00', 'Europe/Berlin', 120],
    ['2026-03-29T02:30', 'Europe/Berlin', 120],
    ['2026-11-25T10:00', 'America/St_Johns', -210],
    ['2026-11-25T10:00', 'UTC', 0],
    ['2026-11-25T10:00', 'Home', 0],
  ])('at %s in %s is %s minutes', (time, zone, minutes) => {
    expect(minutesAhead(at(time), zone)).toBe(minutes);
  });
});

describe('a time zone', () => {
  it.each(['Asia/Singapore', 'asia/singapore', 'UTC', 'US/Eastern'])('may be %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', ' ', 'Singapore time', 'Asia/Atlantis', '+08:00', `A${'a'.repeat(70)}`])(
    'is not “%s”',
    (name) => expect(isTimeZone(name)).toBe(false),
  );

  it.each([
    ['Asia/Singapore', 'Singapore'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['america/new_york', 'New York'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['Asia/Ho_Chi_Minh', 'Ho Chi Minh'],
    ['Singapore', 'Singapore'],
    ['japan', 'Japan'],
    ['Portugal', 'Portugal'],
    ['UTC', null],
    ['Etc/GMT+8', null],
    ['US/Eastern', null],
  ])('%s is named for %s', (zone, city) => expect(cityOf(zone)).toBe(city));

  it.each([
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['gmt', 'GMT'],
    ['Etc/GMT+8', null],
    ['Europe/London', null],
  ])('%s is called %s in short', (zone, name) => expect(shortNameOf(zone)).toBe(name));
});
