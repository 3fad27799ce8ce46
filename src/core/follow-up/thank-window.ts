import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import {
  addDays,
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  endOf,
  hasTime,
  startOf,
} from '../time/civil';
import { interviewEnd } from './rule-context';
import type { Window } from './window';

/**
 * The window of the thank-you for a contact's interview, whether or not it is done; null without
 * an interview. Where the interview has no time, its hours count as whole days.
 */
export function thankWindow(
  { interview, minutes }: Contact,
  settings: Settings,
): (Window & { readonly until: DateTime }) | null {
  if (interview === undefined) return null;
  const { thankFromHours, thankUntilHours } = settings;
  if (hasTime(interview)) {
    const end = interviewEnd(interview, minutes, settings);
    return {
      from: addMinutes(end, thankFromHours * 60),
      until: addMinutes(end, thankUntilHours * 60),
    };
  }
  const day: Day = dayOf(interview);
  return {
    from: startOf(addDays(day, Math.floor(thankFromHours / 24))),
    until: endOf(addDays(day, Math.ceil(thankUntilHours / 24))),
  };
}
