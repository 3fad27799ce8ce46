import { afterEach, describe, expect, it, vi } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { addMinutes } from '../../src/core/time/civil';
import { ownTimeZone, sayTimeZone, timeZoneNow, utcAt, utcNow } from '../../src/vault/time-zone';
import { noteWords } from '../../src/core/words';
import { at } from '../builders/clock';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the time zone of a time', () => {
  it.each(['2026-01-15T10:00', '2026-07-15T10:00', '2026-11-25T23:30'])(
    'at %s is the one of this machine, as the platform writes it',
    (time) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' }).formatToParts(
        new Date(time),
      );
      const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
      expect(sayTimeZone(at(time), noteWords.en)).toBe(
        timeZone === 'UTC' ? 'UTC' : `${timeZone}, ${offset}`,
      );
    },
  );
});

describe('the time zone of this machine', () => {
  it('is the one by whose clock days and times are told', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(ownTimeZone()).toBe(timeZone);
  });

  it.each(['Etc/Unknown', ''])('is not known where the app says %s', (timeZone) => {
    const said = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
    said.mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions);
    expect(ownTimeZone()).toBeNull();
  });

  it('is looked up once for each minute of the clock', () => {
    const said = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
    const [before, after] = [at('1999-11-25T10:00'), at('1999-11-25T10:01')];
    said.mockReturnValue({ timeZone: 'Asia/Singapore' } as Intl.ResolvedDateTimeFormatOptions);
    expect(timeZoneNow(before)).toBe('Asia/Singapore');
    said.mockReturnValue({ timeZone: 'Asia/Manila' } as Intl.ResolvedDateTimeFormatOptions);
    expect(timeZoneNow(before)).toBe('Asia/Singapore');
    expect(timeZoneNow(after)).toBe('Asia/Manila');
  });
});

describe('a time on the clock of this machine, in UTC', () => {
  it.each(['2026-03-08T02:30', '2026-11-01T01:30', '2026-04-05T02:30', '2026-09-27T02:30'])(
    'goes by the zone of that very day, also around %s, when clocks change somewhere',
    (time) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      for (let minutes = -3000; minutes <= 3000; minutes += 15) {
        const civil = addMinutes(at(time), minutes);
        const utc = Temporal.PlainDateTime.from(civil)
          .toZonedDateTime(timeZone, { disambiguation: 'compatible' })
          .withTimeZone('UTC')
          .toPlainDateTime();
        expect(utcAt(civil)).toBe(utc.toString({ smallestUnit: 'minute' }));
      }
    },
  );

  it('is what UTC shows now', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:30:59Z') });
    expect(utcNow()).toBe('2026-11-22T09:30');
  });
});
