import { isDone } from '../../contact/contact';
import { sayTheirClock } from '../../contact/their-clock';
import { addDays, dayOf, daysBetween, hasTime, startOf } from '../../time/civil';
import { due } from '../reason-facts';
import type { Rule } from '../rule';

/** Preparing an interview. Once it begins there is nothing left to prepare. */
export const prepare = {
  action: 'prepare',
  statuses: ['scheduled'],
  window: (contact, { now, settings }) => {
    const { interview } = contact;
    if (interview === undefined || isDone(contact, 'prepare')) return null;
    const until = hasTime(interview) ? interview : startOf(dayOf(interview));
    return now < until
      ? { from: startOf(addDays(dayOf(interview), -settings.prepareBefore)), until }
      : null;
  },
  reason: (contact, window, context) => {
    const { interview } = contact;
    const daysLeft = interview === undefined ? 0 : daysBetween(context.today, dayOf(interview));
    const theirs = interview === undefined ? null : sayTheirClock(interview, contact, context);
    const words = context.texts.followUps.prepare;
    return words.reason(interview, theirs, daysLeft, due(window, context));
  },
  breaksSnooze: true,
  prepares: true,
  command: 'mark-prepared',
  doing: { at: 'note', part: 'insert-preparation', alongside: 'insert-questions' },
} as const satisfies Rule;
