import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import {
  type HoursThere,
  listFreeSlots,
  widerHours,
  workingHours,
} from '../../../src/core/interview/free-slots';
import type { HeldTimes } from '../../../src/core/interview/taken-times';
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

interface Asked {
  /** What the note of whom the times are offered to says. */
  readonly whom?: Readonly<Record<string, unknown>>;
  /** The notes of those who are booked. */
  readonly booked?: readonly Readonly<Record<string, unknown>>[];
  readonly held?: readonly HeldTimes[];
  readonly settings?: Settings;
  readonly ownZone?: string | null;
  readonly hours?: HoursThere;
}

function freeFor({
  whom = {},
  booked = [],
  held = [],
  settings = defaultSettings,
  ownZone = 'Europe/Berlin',
  hours = workingHours,
}: Asked): readonly string[] {
  const contact = aContact({ status: 'identified', ...whom });
  const contacts = booked.map((note, count) =>
    aContact({ status: 'scheduled', ...note }, `Person ${count}`),
  );
  const search = { contact, contacts: [contact, ...contacts], held, ownZone, hours };
  return listFreeSlots(search, ruleContextAt(at(now), settings, en));
}

function free(
  booked: Asked['booked'] = [],
  settings: Settings = defaultSettings,
  minutes = 30,
): readonly string[] {
  return freeFor({ booked, settings, whom: { minutes } });
}

/** What somebody was offered, as their note tells the rest. */
function offeredTo(note: Readonly<Record<string, unknown>>, ...times: string[]): HeldTimes {
  return { contact: aContact({ status: 'contacted', ...note }, 'Bo'), times: times.map(at) };
}

/** Only on one day, so that the times of that day are told apart. */
function onWednesday(from: string, until: string, changed: Partial<Settings> = {}): Settings {
  const daysOff = [7, 14, 21].map((count) => addDays(day('2026-11-25'), count));
  return settingsWith({ availability: [{ weekday: 3, from, until }], daysOff, ...changed });
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
          const contact = aContact({ status: 'identified', minutes });
          const search = { contact, contacts, held: [], ownZone: null, hours: workingHours };
          const slots = listFreeSlots(search, context);
          expect(slots.length).toBeLessThanOrEqual(3);
          expect([...new Set(slots)].sort()).toEqual(slots);
          expect(listFreeSlots(search, context)).toEqual(slots);
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

describe('what is taken', () => {
  const wednesday = onWednesday('09:00', '12:00');
  const times = ['08:00', '08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00'];
  const afternoon = ['12:30', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00'];

  /** Those of the times of Wednesday that may be offered, each asked for by itself. */
  function left(asked: Asked, buffer = 15): readonly string[] {
    const minutes = Number(asked.whom?.['minutes'] ?? 30);
    return [...times, ...afternoon].filter((from) => {
      const until = timeOf(addMinutes(at(`2026-11-25T${from}`), minutes));
      return freeFor({ ...asked, settings: onWednesday(from, until, { buffer }) }).length > 0;
    });
  }

  it.each([
    ['a quarter of an hour', 15, '09:00', '11:00'],
    ['as many minutes as are set', 60, '08:30', '12:00'],
    ['no more where none are set', 0, '09:30', '11:00'],
  ])('leaves %s around what is booked', (_what, buffer, last, next) => {
    const booked = [{ interview: '2026-11-25T10:00', minutes: 45 }];
    expect(left({ booked }, buffer)).toEqual(
      [...times, ...afternoon].filter((each) => each <= last || each >= next),
    );
  });

  const away = (travel: number): NonNullable<Asked['whom']> => ({ medium: 'in person', travel });

  it.each([
    { what: 'the way there and back', note: away(90), whom: {}, last: '10:00', next: '14:30' },
    { what: 'both ways between two', note: away(60), whom: away(90), last: '09:00', next: '15:30' },
    { what: 'one’s own way', note: {}, whom: away(90), last: '10:00', next: '14:30' },
    { what: 'the buffer, if more', note: away(5), whom: {}, last: '11:00', next: '13:30' },
    {
      what: 'no way to a call',
      ...{ note: { medium: 'phone', travel: 600 }, whom: { travel: 600 } },
      ...{ last: '11:00', next: '13:30' },
    },
  ])('leaves $what around a talk', ({ note, whom, last, next }) => {
    const booked = [{ interview: '2026-11-25T12:00', minutes: 60, ...note }];
    expect(left({ whom, booked })).toEqual(
      [...times, ...afternoon].filter((each) => each <= last || each >= next),
    );
  });

  it('reaches over midnight on the way there and back', () => {
    const booked = (interview: string): NonNullable<Asked['booked']> => [
      { interview, ...away(600) },
    ];
    // There from 23:00 to 23:30 the day before, and back by 9:30.
    expect(left({ booked: booked('2026-11-24T23:00') })[0]).toBe('09:30');
    // Off at 14:30, to be there at 0:30 the day after.
    expect(left({ booked: booked('2026-11-26T00:30') }).at(-1)).toBe('14:00');
  });

  it('is a whole day and no more where no time is told', () => {
    const booked = [{ interview: '2026-11-24', medium: 'in person', travel: 600 }];
    const settings = onWednesday('00:00', '01:00');
    expect(freeFor({ booked, settings })).toEqual(['2026-11-25T00:00', '2026-11-25T00:30']);
    expect(left({ booked: [{ interview: '2026-11-25' }] })).toEqual([]);
  });

  it('holds what others were offered, for as long as their talks take, with the same room', () => {
    const held = [
      offeredTo({ minutes: 60 }, '2026-11-25T09:30'),
      offeredTo({}, '2026-11-24T10:00', '2026-11-25T11:30'),
    ];
    expect(freeFor({ held, settings: wednesday })).toEqual([]);
    expect(freeFor({ held, settings: { ...wednesday, buffer: 0 } })).toEqual([
      '2026-11-25T09:00',
      '2026-11-25T10:30',
      '2026-11-25T11:00',
    ]);
    const far = [offeredTo({ medium: 'in person', travel: 60 }, '2026-11-25T09:00')];
    expect(freeFor({ held: far, settings: wednesday })).toEqual([
      '2026-11-25T10:30',
      '2026-11-25T11:00',
      '2026-11-25T11:30',
    ]);
  });
});

describe('the hours where somebody else is', () => {
  const whom = { 'time-zone': 'Asia/Singapore' };

  it('hold the whole talk', () => {
    const settings = onWednesday('10:00', '12:00');
    const times = (minutes: number, hours = workingHours): readonly string[] =>
      freeFor({ whom: { ...whom, minutes }, settings, hours });
    expect(times(30)).toEqual(['2026-11-25T10:00', '2026-11-25T10:30']);
    expect(times(60)).toEqual(['2026-11-25T10:00']);
    expect(times(61)).toEqual([]);
    expect(times(61, widerHours)).not.toEqual([]);
  });

  it('are those of a weekday there', () => {
    const sunday = settingsWith({
      availability: [{ weekday: 0, from: '20:00', until: '23:30' }],
    });
    const asked = { whom: { 'time-zone': 'Australia/Sydney' }, settings: sunday };
    // Sunday 22:00 in Berlin is Monday 08:00 in Sydney.
    expect(freeFor(asked).map((slot) => slot.slice(11))).toEqual(['22:00', '22:00', '22:00']);
    const saturday = {
      ...sunday,
      availability: [{ weekday: 6, from: '20:00', until: '23:30' }],
    };
    expect(freeFor({ ...asked, settings: saturday })).toEqual([]);
    expect(freeFor({ ...asked, settings: saturday, hours: widerHours })).not.toEqual([]);
  });

  it('leave nothing where the days never meet, until wider ones are looked at', () => {
    const evenings = settingsWith({
      availability: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '19:00', until: '23:00' })),
    });
    const asked = { whom: { 'time-zone': 'Europe/London' }, settings: evenings };
    expect(freeFor(asked)).toEqual([]);
    expect(freeFor({ ...asked, hours: widerHours })).toHaveLength(3);
  });

  it('do not matter where no zone is told, or one’s own is not known', () => {
    const settings = onWednesday('20:00', '23:00');
    expect(freeFor({ settings })).toHaveLength(3);
    expect(freeFor({ whom, settings, ownZone: null })).toHaveLength(3);
  });

  it('are told by the clocks of that day, whichever of them changed', () => {
    const context = ruleContextAt(at('2026-10-18T10:00'), defaultSettings, en);
    const contact = aContact({ status: 'identified', 'time-zone': 'America/New_York' });
    const early = settingsWith({
      availability: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '13:00', until: '14:00' })),
    });
    const slots = listFreeSlots(
      { contact, contacts: [], held: [], ownZone: 'Europe/Berlin', hours: workingHours },
      { ...context, settings: early },
    );
    // Only in the week between the two changes is 13:00 in Berlin 08:00 in New York.
    expect(slots.map(dayOf)).toEqual(['2026-10-26', '2026-10-27', '2026-10-28'].map(day));
  });

  it('offer no time that the clocks here skip', () => {
    const night = settingsWith({ availability: [{ weekday: 0, from: '02:00', until: '02:30' }] });
    const context = ruleContextAt(at('2026-03-22T10:00'), night, en);
    const contact = aContact({ status: 'identified' });
    const search = { contact, contacts: [], held: [], hours: workingHours };
    const first = (ownZone: string): string | undefined =>
      listFreeSlots({ ...search, ownZone }, context)[0];
    expect(first('UTC')).toBe('2026-03-29T02:00');
    expect(first('Europe/Berlin')).toBe('2026-04-05T02:00');
  });
});

describe('any times offered', () => {
  const zone = fc.constantFrom(
    ...['Asia/Singapore', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
    ...['Europe/Berlin', 'Pacific/Apia', 'America/St_Johns'],
  );
  const place = fc.record({
    medium: fc.constantFrom('in person', 'video'),
    travel: fc.constantFrom(0, 20, 90, 600),
    minutes: fc.constantFrom(15, 30, 90),
  });
  const other = fc.record({ interview: anyNow, where: place, isHeld: fc.boolean() });
  const hoursOfDay = fc.constantFrom(['00:00', '23:59'], ['09:00', '17:00'], ['18:00', '22:00']);

  it('are never held by another, leave room for the way and the buffer, and suit the hours there', () => {
    fc.assert(
      fc.property(
        ...([anyNow, fc.array(other, { maxLength: 8 }), place] as const),
        ...([fc.constantFrom(0, 15, 240), hoursOfDay, zone, zone, fc.boolean()] as const),
        (moment, others, whom, buffer, [from = '', until = ''], ownZone, theirs, isWide) => {
          const availability = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from, until }));
          const settings = settingsWith({ buffer, availability });
          const contact = aContact({ status: 'identified', 'time-zone': theirs, ...whom });
          const contacts = others.map(({ interview, where, isHeld }) =>
            aContact({
              ...where,
              ...(isHeld ? { status: 'contacted' } : { status: 'scheduled', interview }),
            }),
          );
          const held = others.flatMap(({ interview, isHeld }, count) => {
            const [holder] = contacts.slice(count);
            return isHeld && holder !== undefined ? [{ contact: holder, times: [interview] }] : [];
          });
          const hours = isWide ? widerHours : workingHours;
          const search = { contact, contacts, held, ownZone, hours };
          for (const slot of listFreeSlots(search, ruleContextAt(moment, settings, en))) {
            const own = whom.medium === 'in person' ? whom.travel : 0;
            for (const { interview, where } of others) {
              const way = own + (where.medium === 'in person' ? where.travel : 0);
              const gap = Math.max(buffer, way);
              const isBefore = addMinutes(slot, whom.minutes + gap) <= interview;
              expect(isBefore || slot >= addMinutes(interview, where.minutes + gap)).toBe(true);
            }
            const begin = Temporal.PlainDateTime.from(slot)
              .toZonedDateTime(ownZone, { disambiguation: 'reject' })
              .withTimeZone(theirs);
            const end = begin.add({ minutes: whom.minutes });
            const [earliest, latest] = isWide ? [6, 22] : [8, 18];
            expect(begin.hour).toBeGreaterThanOrEqual(earliest);
            expect(end.hour * 60 + end.minute).toBeLessThanOrEqual(latest * 60);
            expect(begin.toPlainDate().equals(end.toPlainDate())).toBe(true);
            if (!isWide) expect(begin.dayOfWeek).toBeLessThanOrEqual(5);
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
