import type { DateTime } from '../time/civil';
import type { RuleContext } from './rule-context';

/** The stretch of civil time in which something is to be done. */
export interface Window {
  readonly from: DateTime;
  /** The first minute at which it is late; null for what is never late. */
  readonly until: DateTime | null;
}

/** Whether a window has ended; one without an end never has. */
export function isLate({ until }: Window, { now }: RuleContext): boolean {
  return until !== null && now >= until;
}
