import { type Contact, isDone } from '../../contact/contact';
import type { Settings } from '../../settings';
import {
  addDays,
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  endOf,
  hasTime,
  startOf,
} from '../../time/civil';
import { due } from '../reason-facts';
import type { Rule } from '../rule';
import { interviewEnd, type RuleContext } from '../rule-context';
import { isLate, type Window } from '../window';

/** Thanking for an interview. */
export const thank = {
  action: 'thank',
  statuses: ['interviewed', 'scheduled'],
  window: (contact, context) => {
    const window = thankWindow(contact, context.settings);
    if (window === null || isDone(contact, 'thank')) return null;
    return contact.status === 'interviewed' || context.now >= window.from ? window : null;
  },
  reason: ({ interview }, window, context) =>
    context.texts.followUps.thank.reason(interview, due(window, context)),
  breaksSnooze: true,
  command: 'mark-thanked',
  letGo: { command: 'skip-follow-up', answer: { action: 'thank' } },
  doing: { at: 'draft', kind: 'thank-you' },
} as const satisfies Rule;

/**
 * When a thank-you for the contact's talk is best sent, in one sentence; null where there is none
 * to send. Its window may be ahead, open or over.
 */
export function adviseThanks(contact: Contact, context: RuleContext): string | null {
  const window = thankWindow(contact, context.settings);
  if (window === null || isDone(contact, 'thank')) return null;
  const { now, today, texts } = context;
  const words = texts.followUps.thank;
  if (isLate(window, context)) return words.stillWorthSending;
  return now >= window.from
    ? words.bestBy(window.until, today)
    : words.bestBetween(window.from, window.until, today);
}

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
