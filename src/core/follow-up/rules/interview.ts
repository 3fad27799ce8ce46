import { type Contact, isDone } from '../../contact/contact';
import { sayMedium } from '../../contact/medium';
import { sayTheirClock } from '../../contact/their-clock';
import { leaveBy } from '../../contact/travel';
import { dayOf, hasTime, startOf } from '../../time/civil';
import { due, quoted } from '../reason-facts';
import type { Rule } from '../rule';
import { interviewEnd, isInterviewOver, type RuleContext } from '../rule-context';
import { thankWindow } from './thank';
import { shownText } from '../../contact/shown-text';

/** Holding the interview and, once its time is over, telling that it was held. */
export const interview = {
  action: 'interview',
  statuses: ['scheduled'],
  window: ({ interview, minutes }, { settings }) =>
    interview === undefined
      ? null
      : {
          from: startOf(dayOf(interview)),
          until: interviewEnd(interview, minutes, settings),
        },
  reason: (contact, _window, context) => {
    const { interview, minutes } = contact;
    const medium = shownText(contact, 'medium');
    const { settings, today, texts } = context;
    const words = texts.followUps.interview;
    if (interview !== undefined && isInterviewOver(contact, context)) {
      const over = words.reasonOnceOver(interview, today);
      return texts.speech.sentences([over, ...thanksAfter(contact, context)]);
    }
    const hasLength = interview !== undefined && hasTime(interview);
    const length = hasLength ? (minutes ?? settings.minutes) : null;
    const how = medium === undefined ? null : quoted(sayMedium(medium, texts.media));
    const isAhead = interview !== undefined && context.now < interview;
    const leave = isAhead ? leaveBy(contact) : null;
    const theirs = interview === undefined ? null : sayTheirClock(interview, contact, context);
    return words.reason(interview, theirs, length, how, leave, today);
  },
  breaksSnooze: true,
  isAppointment: true,
  command: 'mark-interviewed',
  letGo: { command: 'close-contact', answer: {} },
  doing: { at: 'afterwards', instead: 'postpone-interview' },
  buttons: (_contact, { texts }) => [{ words: texts.followUps.interview.doingOnceOver }],
} as const satisfies Rule;

/** What is said of the thank-you for a talk that is over. */
function thanksAfter(contact: Contact, context: RuleContext): readonly string[] {
  const window = thankWindow(contact, context.settings);
  if (window === null) return [];
  const words = context.texts.followUps.interview;
  if (contact.thanked !== undefined) return [words.thanksSent];
  return [isDone(contact, 'thank') ? words.thanksSkipped : words.thanks(due(window, context))];
}
