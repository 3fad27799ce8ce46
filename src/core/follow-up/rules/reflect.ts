import { isDone } from '../../contact/contact';
import { addDays, dayOf, endOf, hasTime, startOf } from '../../time/civil';
import { due } from '../reason-facts';
import type { Rule } from '../rule';
import { interviewEnd } from '../rule-context';

/** Writing down what an interview taught. */
export const reflect = {
  action: 'reflect',
  statuses: ['interviewed'],
  window: (contact, { settings }) => {
    const { interview, minutes } = contact;
    if (interview === undefined || isDone(contact, 'reflect')) return null;
    const end = interviewEnd(interview, minutes, settings);
    return hasTime(interview)
      ? { from: end, until: endOf(addDays(dayOf(end), 1)) }
      : { from: startOf(dayOf(interview)), until: endOf(addDays(dayOf(interview), 1)) };
  },
  reason: ({ interview }, window, context) =>
    context.texts.followUps.reflect.reason(interview, due(window, context)),
  command: 'mark-reflected',
  letGo: { command: 'skip-follow-up', answer: { action: 'reflect' } },
  doing: { at: 'conversation' },
} as const satisfies Rule;
