import type { Contact } from '../contact/contact';
import { interviewEnd } from '../follow-up/rule-context';
import type { Settings } from '../settings';
import { type DateTime, type Day, dayOf, hasTime, startOf } from '../time/civil';

/** When a talk takes place, and for how many minutes; the setting's where none are told. */
export interface Appointment {
  readonly interview: Day | DateTime;
  readonly minutes?: number | undefined;
}

/** What two talks have to do with each other: the same minutes, or only the same day. */
export type Clash = 'overlap' | 'same-day';

/**
 * How two talks clash; null where they do not. One that ends as the other begins does not. One
 * without a time may be at any, so with it there is never more than the same day.
 */
export function clashOf(one: Appointment, other: Appointment, settings: Settings): Clash | null {
  const meet = startsIn(one, other, settings) && startsIn(other, one, settings);
  if (!meet) return null;
  return hasTime(one.interview) && hasTime(other.interview) ? 'overlap' : 'same-day';
}

/** The booked talks of others that clash with one being planned, in the order of the contacts. */
export function listClashes(
  planned: Appointment,
  path: string,
  contacts: readonly Contact[],
  settings: Settings,
): readonly { readonly contact: Contact & Appointment; readonly clash: Clash }[] {
  return contacts.flatMap((contact) => {
    if (contact.path === path || !isBooked(contact)) return [];
    const clash = clashOf(planned, contact, settings);
    return clash === null ? [] : [{ contact, clash }];
  });
}

function isBooked(contact: Contact): contact is Contact & Appointment {
  return contact.status === 'scheduled' && contact.interview !== undefined;
}

/** Whether a talk begins before another one is over. */
function startsIn({ interview }: Appointment, other: Appointment, settings: Settings): boolean {
  const start = hasTime(interview) ? interview : startOf(dayOf(interview));
  return start < interviewEnd(other.interview, other.minutes, settings);
}
