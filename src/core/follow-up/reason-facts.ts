import type { Contact } from '../contact/contact';
import { onOneLine } from '../contact/plain-value';
import { countBusinessDays } from '../time/business-days';
import { dayOf } from '../time/civil';
import type { Due, Silence } from './facts';
import type { RuleContext } from './rule-context';
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

/** Since when someone is silent, and from which day on that asks for something. */
export function ofSilence(contact: Contact, window: Window, context: RuleContext): Silence {
  const { contacted, nudges = 0 } = contact;
  const { now, today, settings } = context;
  const from = now < window.from ? dayOf(window.from) : null;
  const { weekend, daysOff } = settings;
  const waited =
    contacted === undefined ? 0 : countBusinessDays(contacted, today, weekend, daysOff);
  return { today, contacted, from, waited, reminders: nudges };
}
