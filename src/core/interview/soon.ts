import { safeLink } from '../contact/safe-link';
import type { Contact } from '../contact/contact';
import { type DateTime, hasTime, minutesBetween } from '../time/civil';
import { sayCount } from '../time/speech';

/** Minutes before a booked interview at which it is announced. */
const AHEAD = 15;

/** An interview that is about to begin. */
export interface SoonInterview {
  readonly contact: Contact;
  readonly interview: DateTime;
  /** Minutes until it begins, 1 to 15. */
  readonly minutes: number;
}

/** The booked interviews that begin within a quarter of an hour and have not begun. */
export function listSoon(contacts: readonly Contact[], now: DateTime): readonly SoonInterview[] {
  return contacts.flatMap((contact) => {
    const { status, interview } = contact;
    if (status !== 'scheduled' || interview === undefined || !hasTime(interview)) return [];
    const minutes = minutesBetween(now, interview);
    return minutes >= 1 && minutes <= AHEAD ? [{ contact, interview, minutes }] : [];
  });
}

/** How an interview that is about to begin is announced; a place that is a link is left out. */
export function saySoon({ contact, minutes }: SoonInterview): string {
  const { name, medium, place } = contact;
  const how = medium === undefined ? '' : `, ${medium}`;
  const where = place === undefined || webLink(place) !== null ? '' : `, ${place}`;
  return `In ${sayCount(minutes, 'minute')}: ${name}${how}${where}`;
}

/** The place as a link that a browser may open; null for anything but http and https. */
export function webLink(place: string): string | null {
  return /^https?:/i.test(place) ? safeLink(place) : null;
}
