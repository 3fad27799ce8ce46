import { type Contact, isDone } from '../../contact/contact';
import { dayOf, timeOf } from '../../time/civil';
import { sayDeadline, sayWhen } from '../../time/speech';
import { deadline, talked } from '../reason-phrases';
import type { Rule } from '../rule';
import type { RuleContext } from '../rule-context';
import { thankWindow } from '../thank-window';
import { isLate } from '../window';

/** Thanking for an interview. */
export const thank = {
  action: 'thank',
  name: 'Say thank you',
  statuses: ['interviewed', 'scheduled'],
  window: (contact, context) => {
    const window = thankWindow(contact, context.settings);
    if (window === null || isDone(contact, 'thank')) return null;
    return contact.status === 'interviewed' || context.now >= window.from ? window : null;
  },
  reason: (contact, window, context) => {
    const late = isLate(window, context);
    const due = deadline(window, context);
    return late
      ? `${talked(contact, context)}. The thank-you was due${due}; it is still worth sending.`
      : `${talked(contact, context)}. A thank-you is due${due}.`;
  },
  breaksSnooze: true,
  skippedName: 'the thank-you',
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
  const { now, today } = context;
  if (isLate(window, context)) return 'A thank-you is still worth sending.';
  const until = sayDeadline(window.until, today).replace(/^by /, '');
  if (now >= window.from) return `A thank-you is best sent by ${until}.`;
  const [day, time] = [dayOf(window.from), timeOf(window.from)];
  const from = sayWhen(time === '00:00' ? day : window.from, today);
  return `A thank-you is best sent between ${from} and ${until}.`;
}
