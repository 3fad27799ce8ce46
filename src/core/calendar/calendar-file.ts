import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { addDays, addMinutes, type DateTime, type Day, minutesBetween } from '../time/civil';
import type { CalendarEntry, EntryTime } from './calendar-entry';
import { calendarLine, calendarText } from './calendar-text';

/** Tells in UTC when the device's clock shows a time, by the rules of its zone on that very day. */
export type ToUtc = (at: DateTime) => DateTime;

/** What a calendar file is made by, besides its entries. */
interface FileFacts {
  /** Now, in UTC. */
  readonly now: DateTime;
  readonly toUtc: ToUtc;
}

const EPOCH = '1970-01-01T00:00' as DateTime;

/**
 * Entries as the text of an `.ics` file (RFC 5545): in UTC, or as whole days that end before the next,
 * in lines of at most 75 octets, each ended by CR and LF. The same arguments give the same text: the
 * library draws an id and reads the clock for each entry, but all that goes by either is told to it.
 *
 * @example calendarFile([], facts) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n … END:VCALENDAR\r\n'
 */
export function calendarFile(entries: readonly CalendarEntry[], facts: FileFacts): string {
  const calendar = ical({ prodId: '//informational-interviews//EN' });
  for (const entry of entries) {
    const event = calendar.createEvent(eventOf(entry, facts));
    for (const { minutes, text } of entry.alarms) {
      const description = calendarText(text);
      // Left to itself, the library counts what comes after the start from the end.
      event.createAlarm({ triggerAfter: minutes * 60, description }).relatesTo('START');
    }
  }
  // The library leaves the end of the last line to its caller.
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { id, time, title, notes, place }: CalendarEntry,
  { now, toUtc }: FileFacts,
): ICalEventData {
  return {
    id,
    ...timeIn(time, toUtc),
    stamp: instant(now),
    // Counts up by itself wherever a file is made again, with nothing to be kept.
    sequence: Math.max(0, minutesBetween(EPOCH, now)),
    summary: calendarText(title),
    location: calendarLine(place),
    description: notes.map(calendarText).join('\n') || null,
  };
}

function timeIn(
  time: EntryTime,
  toUtc: ToUtc,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency'> {
  if (!('day' in time)) {
    const start = toUtc(time.start);
    const end = addMinutes(start, time.minutes);
    return { start: instant(start), end: end > start ? instant(end) : null };
  }
  const next = addDays(time.day, 1);
  return {
    start: midnight(time.day),
    // The last day of the calendar has no next one to end before: a day without an end is just that.
    end: next > time.day ? midnight(next) : null,
    allDay: true,
    // What is to be done on a day takes none of its hours.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** A minute in UTC as the library reads one, whatever the zone of the device. */
function instant(utc: DateTime): string {
  return `${utc}:00Z`;
}

function midnight(day: Day): string {
  return `${day}T00:00:00Z`;
}
