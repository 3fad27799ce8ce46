import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { listFreeSlots } from '../../../src/core/interview/free-slots';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import {
  addDays,
  addMinutes,
  type DateTime,
  dayOf,
  hasTime,
  startOf,
  timeOf,
  weekdayOf,
} from '../../../src/core/time/civil';
import { anyNow, anySettings } from '../../builders/arbitrary';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

/** A Sunday. */
const now = '2026-11-22T10:00';

function free(
  booked: readonly Readonly<Record<string, unknown>>[] = [],
  settings: Settings = defaultSettings,
  minutes = 30,
): readonly string[] {
  const contacts = booked.map((note, count) =>
    aContact({ status: 'scheduled', ...note }, `Person ${count}`),
  );
  return listFreeSlots(contacts, minutes, ruleContextAt(at(now), settings, en));
}

describe('the times offered', () => {
  it('are three on different days, before and after noon, from the second business day', () => {
    expect(free()).toEqual(['2026-11-24T10:00', '2026-11-25T14:00', '2026-11-26T11:00']);
  });

  it('leave out what is booked, for as long as it takes', () => {
    const booked = [
      { interview: '2026-11-24T10:15', minutes: 60 },
      { interview: '2026-11-25' },
      { interview: '2026-11-26T13:45' },
    ];
    expect(free(booked)).toEqual(['2026-11-24T09:30', '2026-11-26T14:30', '2026-11-27T11:00']);
  });

  it('do not mind interviews that are over or put off', () => {
    expect(free([{ status: 'interviewed', interview: '2026-11-24T10:00' }])).toEqual(free());
  });

  it('leave out days off, and count from the next business day', () => {
    const daysOff = [day('2026-11-23'), day('2026-11-26')];
    expect(free([], settingsWith({ daysOff }))).toEqual([
      '2026-11-25T10:00',
      '2026-11-27T14:00',
      '2026-11-30T11:00',
    ]);
  });

  it('take what few hours there are, on one day where there is no other', () => {
    const daysOff = [7, 14, 21].map((count) => addDays(day('2026-11-25'), count));
    const hours = (from: string, until: string): Settings =>
      settingsWith({ availability: [{ weekday: 3, from, until }], daysOff });
    expect(free([], hours('09:10', '17:00'))).toEqual([
      '2026-11-25T10:00',
      '2026-11-25T11:00',
      '2026-11-25T14:00',
    ]);
    expect(free([], hours('09:10', '10:30'))).toEqual(['2026-11-25T09:30', '2026-11-25T10:00']);
    expect(free([], hours('09:10', '09:50'))).toEqual([]);
    expect(free([], settingsWith({ availability: [] }))).toEqual([]);
  });

  it('are long enough, hours that touch taken together', () => {
    const availability = [
      { weekday: 3, from: '10:00', until: '11:00' },
      { weekday: 3, from: '11:00', until: '12:00' },
    ];
    expect(free([], settingsWith({ availability }), 90)[0]).toBe('2026-11-25T10:00');
    expect(free([], settingsWith({ availability }), 121)).toEqual([]);
  });

  it('lie inside the hours, clear of what is booked and of each other, in order', () => {
    const hours = fc.constantFrom('00:00', '08:45', '09:30', '12:00', '16:15', '23:59');
    const availability = fc.array(
      fc
        .record({ weekday: fc.integer({ min: 0, max: 6 }), from: hours, until: hours })
        .filter(({ from, until }) => from < until),
      { maxLength: 6 },
    );
    const booked = fc.array(
      fc.record({
        interview: fc.oneof(anyNow, anyNow.map(dayOf)),
        minutes: fc.constantFrom(1, 45, 1440),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        anyNow,
        anySettings,
        availability,
        booked,
        fc.constantFrom(1, 30, 45, 240),
        (moment, some, hoursOfWeek, notes, minutes) => {
          const settings = { ...some, availability: hoursOfWeek };
          const contacts = notes.map((note) => aContact({ status: 'scheduled', ...note }));
          const context = ruleContextAt(moment, settings, en);
          const slots = listFreeSlots(contacts, minutes, context);
          expect(slots.length).toBeLessThanOrEqual(3);
          expect([...new Set(slots)].sort()).toEqual(slots);
          expect(listFreeSlots(contacts, minutes, context)).toEqual(slots);
          for (const [place, slot] of slots.entries()) {
            const end = addMinutes(slot, minutes);
            expect(timeOf(slot)).toMatch(/:[03]0$/);
            expect(dayOf(slot) >= context.businessDayAfter(context.today, 2)).toBe(true);
            expect(settings.daysOff).not.toContain(dayOf(slot));
            expect((slots[place + 1] ?? '9') >= end).toBe(true);
            for (let minute = slot; minute < end; minute = addMinutes(minute, 1)) {
              expect(isAvailable(minute, settings)).toBe(true);
            }
            for (const { interview, minutes: length = 0 } of contacts) {
              if (interview === undefined) continue;
              const from = hasTime(interview) ? interview : startOf(interview);
              const until = addMinutes(from, hasTime(interview) ? length : 1440);
              expect(slot >= until || end <= from).toBe(true);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

function isAvailable(minute: DateTime, { availability }: Settings): boolean {
  return availability.some(
    ({ weekday, from, until }) =>
      weekday === weekdayOf(dayOf(minute)) && from <= timeOf(minute) && timeOf(minute) < until,
  );
}
