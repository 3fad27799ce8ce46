import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CalendarEntry } from '../../../src/core/calendar/calendar-entry';
import { calendarFile } from '../../../src/core/calendar/calendar-file';
import { calendarLine, calendarText } from '../../../src/core/calendar/calendar-text';
import { addMinutes, type DateTime } from '../../../src/core/time/civil';
import { inZone } from '../../../src/core/time/time-zone';
import { at, day } from '../../builders/clock';
import { readCalendar } from './read-calendar';

const now = at('2026-11-22T09:30');
const inUtc = (time: DateTime): DateTime => time;

const talk: CalendarEntry = {
  id: 'interview-1',
  time: { start: at('2026-11-25T14:00'), minutes: 30 },
  title: 'Conversation with Ana Reyes',
  place: 'Harbour Street 4',
  notes: ['Editor, Northwind', 'Leave by 13:10'],
  alarms: [{ minutes: -65, text: 'Leave by 13:10: conversation with Ana Reyes' }],
};

const allDay: CalendarEntry = {
  id: 'interview-1-thank-you',
  time: { day: day('2026-11-27') },
  title: 'Last day to thank Ana Reyes',
  place: '',
  notes: [],
  alarms: [{ minutes: 540, text: 'Last day to thank Ana Reyes' }],
};

function fileOf(entries: readonly CalendarEntry[], toUtc = inUtc): string {
  return calendarFile(entries, { now, toUtc });
}

/** Signs that mean something in such a file, or that take several octets or none of their own. */
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...['\r\n', '\r', '\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\t', '\0', '\u001b'],
      ...[';', ',', ':', '\\', '\\n', '\\,', '"', "'", '=', ' ', '  ', '\ufeff', '\u00a0'],
      ...['END:VEVENT', 'BEGIN:VALARM', 'END:VCALENDAR', 'ATTACH:file:///etc/passwd', '\r\n '],
      ...['é', '漢', '🙂', '👩‍👩‍👧', '\ud83d', '\ude42', 'مريم', '\u202e'],
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ minLength: 60, maxLength: 90 }),
  ),
  { maxLength: 30 },
);
const hostileText = hostile.map((parts) => parts.join(''));

const anyEntry: fc.Arbitrary<CalendarEntry> = fc.record({
  id: fc.constantFrom('interview-1', 'a'.repeat(200)),
  time: fc.constantFrom<CalendarEntry['time']>(talk.time, allDay.time),
  title: hostileText,
  place: hostileText,
  notes: fc.array(hostileText, { maxLength: 3 }),
  alarms: fc.array(
    fc.record({ minutes: fc.integer({ min: -615, max: 1440 }), text: hostileText }),
    {
      maxLength: 3,
    },
  ),
});

/** A text as another program reads it: one that is empty is none. */
function readBack(text: string): string | null {
  return text === '' ? null : text;
}

describe('a calendar file', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('tells of a talk in UTC, with when to leave', () => {
    expect(fileOf([talk], (time) => addMinutes(time, -60)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//informational-interviews//EN',
      'BEGIN:VEVENT',
      'UID:interview-1',
      'SEQUENCE:29922330',
      'DTSTAMP:20261122T093000Z',
      'DTSTART:20261125T130000Z',
      'DTEND:20261125T133000Z',
      'SUMMARY:Conversation with Ana Reyes',
      'LOCATION:Harbour Street 4',
      'DESCRIPTION:Editor\\, Northwind\\nLeave by 13:10',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER;RELATED=START:-PT1H5M',
      'DESCRIPTION:Leave by 13:10: conversation with Ana Reyes',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('tells of a day that ends before the next one, takes none of its hours, and reminds that morning', () => {
    const [read] = readCalendar(fileOf([allDay]));
    expect(read).toMatchObject({ isAllDay: true, start: '2026-11-27', end: '2026-11-28' });
    expect(read).toMatchObject({ isFree: true, location: null, description: null });
    expect(read?.alarms).toEqual([
      { minutes: 540, related: 'START', text: 'Last day to thank Ana Reyes' },
    ]);
  });

  it('holds to the ends of the calendar', () => {
    const last = { ...allDay, time: { day: day('9999-12-31') } };
    expect(readCalendar(fileOf([last]))).toMatchObject([{ start: '9999-12-31', end: null }]);
    const first = { ...allDay, time: { day: day('0000-01-01') } };
    expect(fileOf([first])).toContain(
      'DTSTART;VALUE=DATE:00000101\r\nDTEND;VALUE=DATE:00000102\r\n',
    );
    const late = { ...talk, time: { start: at('9999-12-31T23:59'), minutes: 30 } };
    expect(fileOf([late])).toContain('DTSTART:99991231T235900Z\r\nSUMMARY');
    expect(calendarFile([talk], { now: at('1969-12-31T23:00'), toUtc: inUtc })).toContain(
      'SEQUENCE:0\r\n',
    );
  });

  it('is whole without entries', () => {
    expect(fileOf([])).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(readCalendar(fileOf([]))).toEqual([]);
  });

  it('is the same for the same arguments, whatever the clock says and chance gives', () => {
    const file = fileOf([talk, allDay]);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-01T00:00:00Z') });
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('0-0-0-0-0');
    expect(fileOf([talk, allDay])).toBe(file);
  });

  it('differs in its stamp and sequence alone where it is made again later', () => {
    const lines = (time: string): string[] =>
      calendarFile([talk, allDay], { now: at(time), toUtc: inUtc })
        .split('\r\n')
        .filter((line) => !/^(?:DTSTAMP|SEQUENCE):/.test(line));
    expect(lines('2026-11-23T10:00')).toEqual(lines('2026-11-22T09:30'));
    const sequence = (time: string): unknown =>
      readCalendar(calendarFile([talk], { now: at(time), toUtc: inUtc }))[0]?.sequence;
    expect(sequence('2026-11-22T09:31')).toBe(29_922_331);
  });

  it('has lines of at most 75 octets, each ended by CR and LF, and no other sign that ends one', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
        const file = fileOf(entries);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        }
      }),
    );
  });

  it('is read back by another program with exactly the texts that went in, and nothing besides', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
        const read = readCalendar(fileOf(entries));
        expect(
          read.map(({ uid, summary, location, description, alarms }) => ({
            ...{ id: uid, title: summary, place: location, notes: description },
            alarms: alarms.map(({ minutes, text }) => ({ minutes, text })),
          })),
        ).toEqual(
          entries.map(({ id, title, place, notes, alarms }) => ({
            ...{ id, title: calendarText(title), place: readBack(calendarLine(place)) },
            notes: readBack(notes.map(calendarText).join('\n')),
            alarms: alarms.map(({ minutes, text }) => ({
              minutes,
              // An alarm has to say something: the library takes the title.
              text: calendarText(text) === '' ? calendarText(title) : calendarText(text),
            })),
          })),
        );
        const known =
          /^(?:uid|sequence|dtstamp|dtstart|dtend|summary|location|description|transp)$/;
        const others = read
          .flatMap(({ properties }) => properties)
          .filter((name) => !known.test(name) && !name.startsWith('x-microsoft-'));
        expect(others).toEqual([]);
      }),
    );
  });

  it('leaves an ordinary text as it is', () => {
    const text = 'Café “Luna”; 3rd floor, ring twice: \\o/ 🙂 – مريم 漢字';
    expect(calendarText(text)).toBe(text);
    const [read] = readCalendar(fileOf([{ ...talk, title: text, place: text, notes: [text] }]));
    expect(read).toMatchObject({ summary: text, location: text, description: text });
  });

  it('does not cut a long place, which may have a link in it', () => {
    const place = `Teams, https://teams.example/${'a'.repeat(1500)}?b=1`;
    expect(readCalendar(fileOf([{ ...talk, place }]))[0]?.location).toBe(place);
  });

  it('cuts a text that is very long, and never a character', () => {
    const [read] = readCalendar(fileOf([{ ...talk, title: '🙂'.repeat(3000) }]));
    expect(read?.summary).toBe(`${'🙂'.repeat(249)}…`);
  });
});

describe('the time of a talk in a calendar file', () => {
  /** Zones and times at which clocks go forward or back there, by half an hour in one. */
  const changes = [
    ['Europe/Berlin', '2026-03-29T02:30'],
    ['Europe/Berlin', '2026-10-25T02:30'],
    ['America/New_York', '2026-03-08T02:15'],
    ['America/New_York', '2026-11-01T01:15'],
    ['Australia/Lord_Howe', '2026-10-04T02:10'],
    ['Australia/Lord_Howe', '2026-04-05T01:45'],
    ['Africa/Casablanca', '2026-02-15T02:30'],
    ['Pacific/Apia', '2011-12-30T10:00'],
  ] as const;

  it.each(changes)('is that of the clocks in %s around %s', (zone, time) => {
    for (let minutes = -1500; minutes <= 1500; minutes += 15) {
      const start = addMinutes(at(time), minutes);
      const entry = { ...talk, time: { start, minutes: 90 } };
      const [read] = readCalendar(fileOf([entry], (civil) => inZone(civil, zone, 'UTC')));
      const instant = Temporal.PlainDateTime.from(start)
        .toZonedDateTime(zone, { disambiguation: 'compatible' })
        .toInstant();
      expect(read?.start).toBe(instant.toString());
      // A talk lasts as long as was agreed, also where clocks change within it.
      expect(read?.end).toBe(instant.add({ minutes: 90 }).toString());
    }
  });
});
