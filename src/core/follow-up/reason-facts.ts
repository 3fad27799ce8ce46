import type { Contact } from '../contact/contact';
import { onOneLine } from '../contact/plain-value';
import { countBusinessDays } from '../time/business-days';
import { dayOf, laterOf, startOf } from '../time/civil';
import type { Due, Silence } from './facts';
import { isSnoozed, type RuleContext } from './rule-context';
import { isLate, type Window } from './window';
import { shownText } from '../contact/shown-text';

/** The most characters of the user's own words in a sentence, so that a reason stays one to read. */
const MOST_QUOTED = 160;

/** The user's own words within a sentence: one line, cut at 160 characters. */
export function quoted(text: string): string {
  return onOneLine(text, MOST_QUOTED);
}

/** What the user wanted to do, as a sentence quotes it; null where there is nothing. */
export function nextStep(contact: Contact): string | null {
  const step = shownText(contact, 'next-step');
  return step === undefined ? null : quoted(step);
}

/** By when something is to be done, and whether that is over. */
export function due(window: Window, context: RuleContext): Due {
  return { today: context.today, until: window.until, isLate: isLate(window, context) };
}

/**
 * Since when someone is silent, and from which day on that asks for something: not before a snooze that
 * holds is over, since whoever is waited for till then is no deed.
 */
export function ofSilence(contact: Contact, window: Window, context: RuleContext): Silence {
  const { contacted, nudges = 0, 'snoozed-until': snoozed } = contact;
  const { now, today, settings } = context;
  const begins =
    snoozed !== undefined && isSnoozed(contact, context)
      ? laterOf(window.from, startOf(snoozed))
      : window.from;
  const from = now < begins ? dayOf(begins) : null;
  const { weekend, daysOff } = settings;
  const waited =
    contacted === undefined ? 0 : countBusinessDays(contacted, today, weekend, daysOff);
  return { today, contacted, from, waited, reminders: nudges };
}
