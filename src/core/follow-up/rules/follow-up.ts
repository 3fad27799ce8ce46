import { closedStatuses, statuses } from '../../contact/status';
import { endOf, startOf } from '../../time/civil';
import { sayNear } from '../../time/speech';
import { nextStep } from '../reason-phrases';
import type { Rule } from '../rule';
import { isLate } from '../window';

/** Doing what the user set a day for, with anybody who was asked and is not closed. */
export const followUp = {
  action: 'follow-up',
  name: 'Follow up',
  statuses: statuses.filter((status) => status !== 'identified' && !closedStatuses.has(status)),
  window: ({ 'follow-up': chosen }) =>
    chosen === undefined ? null : { from: startOf(chosen), until: endOf(chosen) },
  reason: (contact, window, context) => {
    const chosen = contact['follow-up'];
    if (chosen === undefined) return 'You set a follow-up.';
    const open = isLate(window, context) ? ' It is still open.' : '';
    return `You set a follow-up for ${sayNear(chosen, context.today)}${nextStep(contact)}${open}`;
  },
  command: 'finish-follow-up',
  letGo: { command: 'finish-follow-up', answer: {} },
  doing: { at: 'form' },
} as const satisfies Rule;
