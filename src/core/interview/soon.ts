import type { Contact } from '../contact/contact';
import { sayMedium } from '../contact/medium';
import { readPlace } from '../contact/place-link';
import { leaveBy, travelTo } from '../contact/travel';
import { type DateTime, hasTime, minutesBetween } from '../time/civil';
import type { Texts } from '../texts/en';

/** Minutes before a booked interview, or before one has to leave for it, at which it is announced. */
export const AHEAD = 15;

/** An interview that is about to begin, or to which one has to leave. */
export interface SoonInterview {
  readonly contact: Contact;
  readonly interview: DateTime;
  /** Minutes until it begins; at least 1. */
  readonly minutes: number;
  /** When one has to leave for it; null where there is no way to go, or one should have left. */
  readonly leave: DateTime | null;
}

/**
 * The booked interviews that have not begun and begin within a quarter of an hour, or to which one has to
 * leave within that.
 */
export function listSoon(contacts: readonly Contact[], now: DateTime): readonly SoonInterview[] {
  return contacts.flatMap((contact) => {
    const interview = bookedTime(contact);
    const minutes = interview === null ? 0 : minutesBetween(now, interview);
    if (interview === null || minutes < 1 || minutes > AHEAD + travelTo(contact)) return [];
    const leave = leaveBy(contact);
    return [{ contact, interview, minutes, leave: leave !== null && leave >= now ? leave : null }];
  });
}

/** Whether a contact's booked interview begins within a quarter of an hour and has not begun. */
export function isSoon(contact: Contact, now: DateTime): boolean {
  const interview = bookedTime(contact);
  const minutes = interview === null ? 0 : minutesBetween(now, interview);
  return minutes >= 1 && minutes <= AHEAD;
}

/** When a contact's interview is booked for; null where it is not, or its time is not known. */
function bookedTime({ status, interview }: Contact): DateTime | null {
  const isBooked = status === 'scheduled' && interview !== undefined && hasTime(interview);
  return isBooked ? interview : null;
}

/**
 * How an interview that is about to begin is announced, or that one has to leave for it; of a place that
 * holds a link, the rest.
 */
export function saySoon(
  { contact, interview, minutes, leave }: SoonInterview,
  texts: Texts,
): string {
  const { name, place = '' } = contact;
  const medium = contact.medium === undefined ? null : sayMedium(contact.medium, texts.media);
  const { rest } = readPlace(place);
  const where = rest === '' ? null : rest;
  const { timer, leaveBy: sayLeave } = texts.conversation;
  return leave === null
    ? timer.soon(name, minutes, medium, where)
    : timer.toLeave(sayLeave(leave, interview), name, interview, where);
}
