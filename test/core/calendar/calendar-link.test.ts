import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../src/core/calendar/calendar-entry';
import {
  type CalendarPage,
  calendarLink,
  calendarPages,
} from '../../../src/core/calendar/calendar-link';
import { addMinutes, type DateTime } from '../../../src/core/time/civil';
import { at, day } from '../../builders/clock';

const toUtc = (time: DateTime): DateTime => addMinutes(time, -60);

const talk: CalendarEntry = {
  id: 'interview-1',
  time: { start: at('2026-11-25T14:00'), minutes: 30 },
  title: 'Conversation with Ana Reyes & Co',
  place: 'https://zoom.example/j/1?pwd=a&b=c',
  notes: ['Editor, Northwind', 'Leave by 13:10'],
  alarms: [],
};
const allDay: CalendarEntry = { ...talk, time: { day: day('2026-12-31') }, place: '', notes: [] };

function read(page: CalendarPage, entry: CalendarEntry): Record<string, string> {
  const { origin, pathname, searchParams } = new URL(calendarLink(page, entry, toUtc));
  return { at: origin + pathname, ...Object.fromEntries(searchParams) };
}

describe('a link that hands an entry to a calendar', () => {
  it('is the page of Google, with the time in UTC', () => {
    expect(read('google', talk)).toEqual({
      at: 'https://calendar.google.com/calendar/render',
      action: 'TEMPLATE',
      text: talk.title,
      dates: '20261125T130000Z/20261125T133000Z',
      details: 'Editor, Northwind\nLeave by 13:10',
      location: talk.place,
    });
    expect(read('google', allDay)).toMatchObject({ dates: '20261231/20270101' });
  });

  it.each([
    ['outlook', 'https://outlook.live.com/calendar/deeplink/compose'],
    ['outlook-at-work', 'https://outlook.office.com/calendar/deeplink/compose'],
  ] as const)('is the page of %s, with the time in UTC', (page, address) => {
    expect(read(page, talk)).toEqual({
      ...{ at: address, path: '/calendar/action/compose', rru: 'addevent' },
      ...{ startdt: '2026-11-25T13:00:00Z', enddt: '2026-11-25T13:30:00Z' },
      ...{ subject: talk.title, body: 'Editor, Northwind\nLeave by 13:10', location: talk.place },
    });
    expect(read(page, allDay)).toEqual({
      ...{ at: address, path: '/calendar/action/compose', rru: 'addevent', allday: 'true' },
      ...{ startdt: '2026-12-31', enddt: '2027-01-01', subject: talk.title },
    });
  });

  it.each(calendarPages)(
    'has all that is told percent-encoded, and below 2,000 characters: %s',
    (page) => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.constantFrom('漢'.repeat(400), "a'(b)*!&x=1#\r\n", '\ud83d', '🙂'.repeat(90), '%00'),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
      );
      const entry = fc.record({
        ...{ id: fc.constant('x'), time: fc.constantFrom(talk.time, allDay.time) },
        ...{ title: text, place: text, notes: fc.array(text, { maxLength: 3 }) },
        alarms: fc.constant([]),
      });
      fc.assert(
        fc.property(entry, (any) => {
          const link = calendarLink(page, any, toUtc);
          expect(link.length).toBeLessThan(2000);
          expect(link).toMatch(
            /^https:\/\/(?:calendar\.google\.com|outlook\.live\.com|outlook\.office\.com)\/[a-z/]+\?(?:[a-z]+=(?:[\w.~-]|%[0-9A-F]{2})*(?:&|$))+$/,
          );
          expect(new URL(link).hash).toBe('');
          const names = [...new URL(link).searchParams.keys()];
          expect(new Set(names).size).toBe(names.length);
        }),
      );
    },
  );

  it('cuts what is too long between two characters, and no link in the place', () => {
    const long = { ...talk, title: '漢🙂'.repeat(100), notes: ['x'.repeat(1000)] };
    const { text = '', details = '' } = read('google', long);
    expect(text).toMatch(/^(?:漢🙂)+漢?…$/u);
    expect(details).toMatch(/^x{500,}…$/);
    const link = `https://zoom.example/${'j/'.repeat(400)}`;
    expect(read('google', { ...talk, place: `Room 4, ${link}` }).location).toBe('Room 4');
    expect(read('google', { ...talk, place: link }).location).toBeUndefined();
  });
});
