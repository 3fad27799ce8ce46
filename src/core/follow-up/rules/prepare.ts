import { isDone } from '../../contact/contact';
import { addDays, dayOf, daysBetween, hasTime, startOf } from '../../time/civil';
import { sayCount } from '../../time/speech';
import { deadline, onDay } from '../reason-phrases';
import type { Rule } from '../rule';

/** Preparing an interview. Once it begins there is nothing left to prepare. */
export const prepare = {
  action: 'prepare',
  name: 'Prepare',
  statuses: ['scheduled'],
  window: (contact, { now, settings }) => {
    const { interview } = contact;
    if (interview === undefined || isDone(contact, 'prepare')) return null;
    const until = hasTime(interview) ? interview : startOf(dayOf(interview));
    return now < until
      ? { from: startOf(addDays(dayOf(interview), -settings.prepareBefore)), until }
      : null;
  },
  reason: ({ interview }, window, context) => {
    const { today } = context;
    const when = interview === undefined ? '' : ` ${onDay(interview, today)}`;
    const left = interview === undefined ? 0 : daysBetween(today, dayOf(interview));
    const count = left > 1 ? `, in ${sayCount(left, 'day')}` : '';
    return `You talk${when}${count}. Prepare${deadline(window, context)}.`;
  },
  breaksSnooze: true,
  skippedName: 'preparing',
  command: 'mark-prepared',
  doing: { at: 'note', part: 'insert-preparation', alongside: 'insert-questions' },
} as const satisfies Rule;
