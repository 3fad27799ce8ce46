import { readPlace } from '../contact/place-link';
import { wellFormed } from '../note/text/well-formed';
import { addDays, addMinutes, type DateTime, type Day } from '../time/civil';
import type { CalendarEntry, EntryTime } from './calendar-entry';
import type { ToUtc } from './calendar-file';

/** The pages that take an entry: Google's, and Outlook's for one's own account and one of work or school. */
export const calendarPages = ['google', 'outlook', 'outlook-at-work'] as const;

/** One of {@link calendarPages}. */
export type CalendarPage = (typeof calendarPages)[number];

/** The most characters that each text may take in an address, so that all of it stays below 2,000. */
const most = { title: 400, place: 600, notes: 600 };

/** Both are Outlook's own address for a new entry, as it stands on each of its hosts. */
const outlookPath = '/calendar/deeplink/compose';

/**
 * The address of a page that shows an entry filled in, to be saved there: `https`, below 2,000
 * characters, and with every text percent-encoded. What does not fit is cut, but no link in the place,
 * which is left out instead. It hands over the title, the time, the place and the notes, and no alarm.
 */
export function calendarLink(page: CalendarPage, entry: CalendarEntry, toUtc: ToUtc): string {
  const title = within(entry.title, most.title);
  const place = placeWithin(entry.place);
  const notes = within(entry.notes.join('\n'), most.notes);
  if (page === 'google') {
    const [from, until] = ends(entry.time, toUtc).map((end) => end.replace(/[-:]/g, ''));
    return address('calendar.google.com', '/calendar/render', {
      ...{ action: 'TEMPLATE', text: title, dates: encoded(`${from ?? ''}/${until ?? ''}`) },
      ...{ details: notes, location: place },
    });
  }
  const host = page === 'outlook' ? 'outlook.live.com' : 'outlook.office.com';
  const [from = '', until = ''] = ends(entry.time, toUtc).map(encoded);
  return address(host, outlookPath, {
    ...{ path: encoded('/calendar/action/compose'), rru: 'addevent' },
    ...{ startdt: from, enddt: until, allday: 'day' in entry.time ? 'true' : '' },
    ...{ subject: title, body: notes, location: place },
  });
}

/** When an entry begins and ends, as both pages read it but for the signs between: a day, or UTC. */
function ends(time: EntryTime, toUtc: ToUtc): readonly [string, string] {
  if ('day' in time) return [time.day, nextDay(time.day)];
  const start = toUtc(time.start);
  return [instant(start), instant(addMinutes(start, time.minutes))];
}

/** All-day entries end before the next day. */
function nextDay(day: Day): string {
  return addDays(day, 1);
}

function instant(utc: DateTime): string {
  return `${utc}:00Z`;
}

/** An address with what is known of it; each value is encoded already. */
function address(host: string, path: string, values: Readonly<Record<string, string>>): string {
  const query = Object.entries(values).filter(([, value]) => value !== '');
  return `https://${host}${path}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** A place as an address has it; where it is too long, without the links in it, which work only whole. */
function placeWithin(place: string): string {
  const whole = encoded(place);
  if (whole.length <= most.place) return whole;
  const { link, rest } = readPlace(place);
  return link === null ? within(rest, most.place) : placeWithin(rest);
}

/** A text as an address has it, cut between two characters where it would take more than that. */
function within(text: string, most: number): string {
  const whole = encoded(text);
  if (whole.length <= most) return whole;
  const end = encoded('…');
  let kept = '';
  for (const sign of wellFormed(text)) {
    const next = kept + encoded(sign);
    if (next.length + end.length > most) break;
    kept = next;
  }
  return kept + end;
}

/** A text as a value of an address has it: nothing stands for itself but letters, digits and `-._~`. */
function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
