import { type Contact, isDone } from '../../contact/contact';
import { dayOf, hasTime, startOf } from '../../time/civil';
import { sayCount, sayDeadline, sayWhen } from '../../time/speech';
import { onDay, quoted } from '../reason-phrases';
import type { Rule } from '../rule';
import { interviewEnd, isInterviewOver, type RuleContext } from '../rule-context';
import { thankWindow } from '../thank-window';
import { isLate } from '../window';

/** Holding the interview and, once its time is over, telling that it was held. */
export const interview = {
  action: 'interview',
  name: 'Interview',
  overdueName: 'Interview over',
  statuses: ['scheduled'],
  window: ({ interview, minutes }, { settings }) =>
    interview === undefined
      ? null
      : {
          from: startOf(dayOf(interview)),
          until: interviewEnd(interview, minutes, settings),
        },
  reason: (contact, _window, context) => {
    const { interview, minutes, medium } = contact;
    const { settings, today } = context;
    if (interview === undefined) return 'You have an interview.';
    if (isInterviewOver(contact, context)) {
      return `Your interview on ${sayWhen(interview, today)} is over. How did it go? ${thanksAfter(contact, context)}`;
    }
    const length = hasTime(interview)
      ? `, for ${sayCount(minutes ?? settings.minutes, 'minute')}`
      : '';
    return `You talk ${onDay(interview, today)}${length}${medium === undefined ? '' : ` (${quoted(medium)})`}.`;
  },
  breaksSnooze: true,
  isAppointment: true,
  command: 'mark-interviewed',
  letGo: { command: 'close-contact', answer: {} },
  doing: {
    at: 'form',
    asks: (name) => `Did you talk with ${name}?`,
    instead: 'postpone-interview',
  },
} as const satisfies Rule;

function thanksAfter(contact: Contact, context: RuleContext): string {
  const window = thankWindow(contact, context.settings);
  if (window === null) return '';
  if (contact.thanked !== undefined) return 'The thank-you is sent.';
  if (isDone(contact, 'thank')) return 'You chose not to send a thank-you.';
  const due = sayDeadline(window.until, context.today);
  return isLate(window, context)
    ? `The thank-you was due ${due}; it is still worth sending.`
    : `A thank-you is due ${due}.`;
}
