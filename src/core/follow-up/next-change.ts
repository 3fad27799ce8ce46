import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import { addDays, type DateTime, dayOf, startOf } from '../time/civil';
import type { FollowUp } from './follow-up';
import { interviewEnd } from './reckoning';
import { thankWindow } from './rules';

/**
 * The first minute after `now` at which the list or the problems may be others without a note
 * having changed: a window opens or closes, an interview ends, or the day turns.
 */
export function nextChange(
  contacts: readonly Contact[],
  followUps: readonly FollowUp[],
  settings: Settings,
  now: DateTime,
): DateTime {
  let next = startOf(addDays(dayOf(now), 1));
  const consider = (at: DateTime | null | undefined): void => {
    if (at !== null && at !== undefined && at > now && at < next) next = at;
  };
  for (const { from, until } of followUps) {
    consider(from);
    consider(until);
  }
  for (const contact of contacts) {
    const { interview, minutes } = contact;
    if (interview === undefined) continue;
    consider(interviewEnd(interview, minutes, settings));
    consider(thankWindow(contact, settings)?.from);
  }
  return next;
}
