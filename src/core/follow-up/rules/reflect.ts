import { isDone } from '../../contact/contact';
import { addDays, dayOf, endOf, hasTime, startOf } from '../../time/civil';
import { deadline, talked } from '../reason-phrases';
import type { Rule } from '../rule';
import { interviewEnd } from '../rule-context';
import { isLate } from '../window';

/** Writing down what an interview taught. */
export const reflect = {
  action: 'reflect',
  name: 'Reflect',
  statuses: ['interviewed'],
  window: (contact, { settings }) => {
    const { interview, minutes } = contact;
    if (interview === undefined || isDone(contact, 'reflect')) return null;
    const end = interviewEnd(interview, minutes, settings);
    return hasTime(interview)
      ? { from: end, until: endOf(addDays(dayOf(end), 1)) }
      : { from: startOf(dayOf(interview)), until: endOf(addDays(dayOf(interview), 1)) };
  },
  reason: (contact, window, context) =>
    isLate(window, context)
      ? `${talked(contact, context)}. A few lines now still keep what you learned.`
      : `${talked(contact, context)}. Write down what you learned${deadline(window, context)}, while it is fresh.`,
  skippedName: 'the reflection',
  command: 'mark-reflected',
  letGo: { command: 'skip-follow-up', answer: { action: 'reflect' } },
  doing: { at: 'note', part: 'insert-reflection' },
} as const satisfies Rule;
