import { dayOf } from '../../time/civil';
import { sayCount, sayDay } from '../../time/speech';
import { askedOn } from '../reason-phrases';
import type { Rule } from '../rule';
import { isRemindedOut, silence } from '../silence';

/** Letting go of someone who stays silent after the last reminder. */
export const giveUp = {
  action: 'give-up',
  name: 'Let go',
  statuses: ['contacted'],
  window: (contact, context) =>
    isRemindedOut(contact, context) ? silence(contact, context) : null,
  reason: (contact, window, context) => {
    const { now, settings, today } = context;
    const sent = contact.nudges ?? 0;
    const asked =
      sent === 0
        ? `You asked${askedOn(contact, context)}`
        : `You last wrote${askedOn(contact, context)} and have sent ${sayCount(sent, 'reminder')}`;
    return now < window.from
      ? `${asked}. If no answer comes, you can let go from ${sayDay(dayOf(window.from), today)}.`
      : `${asked}; no answer came in ${sayCount(settings.nudgeAfter, 'business day')}. It is fine to let go.`;
  },
  awaitsAnswer: true,
  command: 'mark-no-reply',
  letGo: { command: 'mark-no-reply', answer: {} },
  doing: { at: 'form' },
} as const satisfies Rule;
