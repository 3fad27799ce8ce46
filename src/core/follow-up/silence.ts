import type { Contact } from '../contact/contact';
import { startOf } from '../time/civil';
import { hasAnswered, type RuleContext } from './rule-context';
import type { Window } from './window';

/**
 * The window in which silence asks for a reminder or for letting go; null for a contact without
 * the day of `contacted`, and for one who has answered.
 */
export function silence(
  contact: Contact,
  { settings, businessDayAfter }: RuleContext,
): Window | null {
  const { contacted } = contact;
  if (contacted === undefined || hasAnswered(contact)) return null;
  return { from: startOf(businessDayAfter(contacted, settings.nudgeAfter)), until: null };
}

/** Whether a contact was sent as many reminders as the settings allow. */
export function isRemindedOut({ nudges = 0 }: Contact, { settings }: RuleContext): boolean {
  return nudges >= settings.mostNudges;
}
