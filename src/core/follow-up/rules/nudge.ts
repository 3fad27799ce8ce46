import { dayOf } from '../../time/civil';
import { sayCount, sayDay } from '../../time/speech';
import { askedOn } from '../reason-phrases';
import type { Rule } from '../rule';
import { isRemindedOut, silence } from '../silence';

/** Reminding someone who was asked and is silent. */
export const nudge = {
  action: 'nudge',
  name: 'Send a reminder',
  statuses: ['contacted'],
  window: (contact, context) =>
    isRemindedOut(contact, context) ? null : silence(contact, context),
  reason: (contact, window, context) => {
    const { now, settings, today } = context;
    const asked = `You asked${askedOn(contact, context)}`;
    return now < window.from
      ? `${asked}. If no answer comes, a short reminder fits from ${sayDay(dayOf(window.from), today)}.`
      : `${asked} and no answer came in ${sayCount(settings.nudgeAfter, 'business day')}. A short reminder is welcome.`;
  },
  awaitsAnswer: true,
  command: 'mark-nudged',
  letGo: { command: 'mark-no-reply', answer: {} },
  doing: { at: 'draft', kind: 'reminder' },
} as const satisfies Rule;
