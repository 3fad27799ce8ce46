import type { Contact } from '../../contact/contact';
import { type DateTime, dayOf, daysBetween, hasTime } from '../../time/civil';
import { interviewEnd, type RuleContext } from '../rule-context';
import { thankWindow } from '../rules/thank';
import type { Window } from '../window';

/**
 * The first minute after now at which what is to be done about a contact, or what does not fit in
 * their note, or what is said of it, may be something else without the note having changed: a window
 * opens or closes, the interview begins or ends, the thank-you comes up, or the day turns.
 *
 * @param items the windows of what is to be done now.
 */
export function nextChange(
  contact: Contact,
  items: readonly Window[],
  { now, today, endOfToday, settings }: RuleContext,
): DateTime {
  let next = endOfToday;
  const consider = (at: DateTime | null): void => {
    if (at !== null && at > now && at < next) next = at;
  };
  for (const { from, until } of items) {
    consider(from);
    consider(until);
  }
  const { interview, minutes } = contact;
  if (interview === undefined) return next;
  const days = daysBetween(dayOf(interview), today);
  // Most talks are too long ago, or too far ahead, to end or to ask for thanks on this day.
  if (days < 0 || days > 2 + settings.thankFromHours / 24) return next;
  consider(hasTime(interview) ? interview : null);
  consider(interviewEnd(interview, minutes, settings));
  consider(thankWindow(contact, settings)?.from ?? null);
  return next;
}
