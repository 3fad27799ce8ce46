import type { FollowUp } from '../follow-up/follow-up';
import { dayEndedBy } from '../texts/speech';
import { type Day, dayOf } from '../time/civil';

/**
 * The day of a follow-up: of what is ahead the day on which it comes up, of what is due or late the
 * last on which it is in time. Null for what is due and never late.
 */
export function dayOfItem({
  bucket,
  from,
  until,
}: Pick<FollowUp, 'bucket' | 'from' | 'until'>): Day | null {
  if (bucket === 'upcoming') return dayOf(from);
  return until === null ? null : (dayEndedBy(until) ?? dayOf(until));
}
