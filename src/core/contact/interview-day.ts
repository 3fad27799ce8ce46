import { type Day, dayOf } from '../time/civil';
import type { Contact } from './contact';

/** The day of a contact's interview; null where none is agreed. */
export function interviewDay({ interview }: Pick<Contact, 'interview'>): Day | null {
  return interview === undefined ? null : dayOf(interview);
}
