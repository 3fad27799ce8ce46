import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../src/core/calendar/calendar-entry';
import { interviewEntries, newCalendarId } from '../../../src/core/calendar/interview-entries';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
const booked = { status: 'scheduled', interview: '2026-11-25T14:00' };

function entriesOf(further: object = {}, name = 'Ana Reyes'): readonly CalendarEntry[] {
  return interviewEntries(aContact({ ...booked, ...further }, name), context);
}

describe('what a booked interview gives a calendar', () => {
  it('is the interview, with who, how, where and how long', () => {
    const [entry] = entriesOf({
      ...{ minutes: 45, medium: 'video', place: '[Zoom](https://zoom.example/j/1), passcode 7' },
      ...{ role: 'Editor', company: '[[Companies/Northwind|Northwind Labs]]' },
    });
    expect(entry).toMatchObject({
      time: { start: '2026-11-25T14:00', minutes: 45 },
      title: 'Conversation with Ana Reyes',
      place: 'Zoom, passcode 7, https://zoom.example/j/1',
      notes: ['Editor, Northwind Labs, video'],
      alarms: [],
    });
  });

  it('hands over a link whole, however long, and cuts what stands beside it alone', () => {
    const placeOf = (place: string): string | undefined => entriesOf({ place })[0]?.place;
    const safe = `https://nam12.safelinks.example/?url=https%3A%2F%2Fteams.example%2F${'a1%2F'.repeat(250)}&reserved=0`;
    expect(placeOf(safe)).toBe(safe);
    expect(placeOf(`[Teams](${safe}), passcode 7`)).toBe(`Teams, passcode 7, ${safe}`);
    expect(placeOf(`${safe} ${'x'.repeat(600)}`)).toBe(`${'x'.repeat(499)}…, ${safe}`);
    // A second link is cut as little as the first.
    expect(placeOf(`https://a.example/1 Room 4 ${safe}`)).toBe(
      `Room 4, https://a.example/1, ${safe}`,
    );
    expect(placeOf('https://a.example/1 or https://b.example/2')).toBe(
      'or https://b.example/2, https://a.example/1',
    );
  });

  it('leaves out whole a link that is too long for a web address', () => {
    const endless = `https://teams.example/${'a'.repeat(2000)}`;
    expect(entriesOf({ place: `Room 4, ${endless}` })[0]?.place).toBe('Room 4');
    expect(entriesOf({ place: endless })[0]?.place).toBe('');
  });

  it('looks at no more of a place than one may be long, and leaves each link whole', () => {
    const [entry] = entriesOf({ place: 'https://a.example/room1 '.repeat(8000).trim() });
    const links = entry?.place.split(/, | /) ?? [];
    expect(links.length).toBeGreaterThan(1);
    expect(links.length).toBeLessThan(200);
    expect(new Set(links)).toEqual(new Set(['https://a.example/room1']));
  });

  it('has the usual minutes where none are agreed, and all its day where no time is', () => {
    expect(entriesOf()[0]).toMatchObject({ time: { start: '2026-11-25T14:00', minutes: 30 } });
    expect(entriesOf()[0]).toMatchObject({ place: '', notes: [] });
    expect(entriesOf({ interview: '2026-11-25' })[0]).toMatchObject({
      time: { day: '2026-11-25' },
      alarms: [],
    });
  });

  it('holds nothing that was written for oneself, and no way to reach them', () => {
    const told = JSON.stringify(
      entriesOf({
        ...{ 'why-them': 'her chapter', takeaway: 'ship small', 'next-step': 'call the lab' },
        ...{ email: 'ana@northwind.org', phone: '+44 20 7946 0018', address: '1 Quay' },
        ...{ opening: 'Your chapter', linkedin: 'linkedin.com/in/ana', 'follow-up': '2026-12-01' },
      }),
    );
    expect(told).not.toMatch(/chapter|ship|lab|ana@|7946|Quay|linkedin/);
  });

  it('reminds of leaving for one in person: a quarter of an hour before, and when it is time', () => {
    const way = { medium: 'in person', place: 'Harbour Street 4', travel: 50 };
    expect(entriesOf(way)[0]).toMatchObject({
      notes: ['in person', 'Leave by 13:10'],
      alarms: [
        { minutes: -65, text: 'Leave by 13:10: conversation with Ana Reyes' },
        { minutes: -50, text: 'Time to leave: conversation with Ana Reyes' },
      ],
    });
    expect(entriesOf({ ...way, medium: 'phone' })[0]?.alarms).toEqual([]);
    expect(entriesOf({ ...way, interview: '2026-11-25' })[0]?.alarms).toEqual([]);
  });

  it('has the last day for the thank-you as an entry of its own, with a reminder that morning', () => {
    const [interview, thanks, ...others] = entriesOf();
    expect(thanks).toEqual({
      id: `${interview?.id ?? ''}-thank-you`,
      time: { day: '2026-11-27' },
      title: 'Last day to thank Ana Reyes',
      place: '',
      notes: [],
      alarms: [{ minutes: 540, text: 'Last day to thank Ana Reyes' }],
    });
    expect(others).toEqual([]);
    // What is due by a midnight is due on the day before it.
    expect(entriesOf({ interview: '2026-11-25' })[1]).toMatchObject({
      time: { day: '2026-11-27' },
    });
    expect(entriesOf({ interview: '2026-11-25T23:30' })[1]).toMatchObject({
      time: { day: '2026-11-27' },
    });
    expect(entriesOf({ thanked: '2026-11-21' })).toHaveLength(1);
    expect(entriesOf({ skipped: ['thank'] })).toHaveLength(1);
  });

  it.each([
    // [talk, from and until in hours, day of the reminder, its minute there]
    ['that ends by nine, an hour before the end', '2026-11-25T08:00', 24, 48, '2026-11-27', 450],
    ['that ends in the night', '2026-11-25T00:00', 24, 48, '2026-11-27', 0],
    ['that begins on that day', '2026-11-25T14:00', 1, 4, '2026-11-25', 930],
    ['that ends at midnight', '2026-11-25T23:30', 24, 48, '2026-11-27', 540],
  ])(
    'reminds of the thank-you within its window: one %s',
    (_what, interview, thankFromHours, thankUntilHours, day, minutes) => {
      const settings = { ...defaultSettings, thankFromHours, thankUntilHours };
      const other = ruleContextAt(at('2026-11-22T10:00'), settings, en);
      const [, thanks] = interviewEntries(aContact({ ...booked, interview }), other);
      expect(thanks).toMatchObject({ time: { day }, alarms: [{ minutes }] });
    },
  );

  it('has no reminder of a thank-you where no time of its last day is within the window', () => {
    for (const hours of [0, 4]) {
      const settings = { ...defaultSettings, thankFromHours: hours, thankUntilHours: hours };
      const other = ruleContextAt(at('2026-11-22T10:00'), settings, en);
      const [, thanks] = interviewEntries(aContact(booked), other);
      expect(thanks).toMatchObject({ time: { day: '2026-11-25' }, alarms: [] });
    }
  });

  it('is nothing where no interview is booked', () => {
    expect(entriesOf({ status: 'replied', replied: '2026-11-20' })).toEqual([]);
    expect(interviewEntries(aContact({ status: 'scheduled' }), context)).toEqual([]);
  });
});

describe('what an interview is known by', () => {
  it('is the same for its path and day, and another for any other', () => {
    const idOf = (further: object, name?: string): string | undefined =>
      entriesOf(further, name)[0]?.id;
    const id = idOf({});
    expect(id).toMatch(/^interview-[0-9a-f]{16}$/);
    expect(idOf({ interview: '2026-11-25T09:00', minutes: 60 })).toBe(id);
    expect(idOf({ interview: '2026-11-26T14:00' })).not.toBe(id);
    expect(idOf({}, 'Ana Ortiz')).not.toBe(id);
    expect(newCalendarId(aContact(booked, 'Ana Reyes'))).toBe(id);
  });

  it('is the calendar-id of its note, whatever it is renamed or moved to', () => {
    const known = { 'calendar-id': 'interview-0123456789abcdef' };
    for (const name of ['Ana Reyes', 'Ana Ortiz']) {
      for (const interview of ['2026-11-25T14:00', '2026-12-02']) {
        expect(entriesOf({ ...known, interview }, name).map(({ id }) => id)).toEqual([
          'interview-0123456789abcdef',
          'interview-0123456789abcdef-thank-you',
        ]);
      }
    }
  });

  it.each([
    ['breaks a line', 'x\r\nEND:VEVENT'],
    ['has signs that files escape', 'a,b;c\\d'],
    ['is very long', 'x'.repeat(201)],
    ['has other letters', 'käse'],
  ])('is a number made from a calendar-id that %s', (_what, written) => {
    const [entry] = entriesOf({ 'calendar-id': written });
    expect(entry?.id).toMatch(/^interview-[0-9a-f]{16}$/);
    expect(entry?.id).toBe(entriesOf({ 'calendar-id': written }, 'Bo Larsen')[0]?.id);
    expect(entry?.id).not.toBe(entriesOf()[0]?.id);
  });
});
