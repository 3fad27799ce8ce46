import { type Contact, isDone } from '../../contact/contact';
import { due } from '../reason-facts';
import type { Rule } from '../rule';
import type { RuleContext } from '../rule-context';
import { thankWindow } from '../thank-window';
import { isLate } from '../window';

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
