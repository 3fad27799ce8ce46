import { addMinutes, type DateTime, hasTime } from '../time/civil';
import type { Contact } from './contact';
import { readMedium } from './medium';

/** The minutes on the way to a talk with a contact: those of `travel` where it is in person. */
export function travelTo({ medium = '', travel = 0 }: Contact): number {
  return readMedium(medium) === 'in person' ? travel : 0;
}

/**
 * When one has to leave for a contact's interview, in civil time; null where there is no way to go, or
 * no time is agreed.
 */
export function leaveBy(contact: Contact): DateTime | null {
  const { interview } = contact;
  const travel = travelTo(contact);
  if (travel === 0 || interview === undefined || !hasTime(interview)) return null;
  return addMinutes(interview, -travel);
}
