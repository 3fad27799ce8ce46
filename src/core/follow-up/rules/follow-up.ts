import { closedStatuses, statuses } from '../../contact/status';
import { endOf, startOf } from '../../time/civil';
import { due, nextStep } from '../reason-facts';
import type { Rule } from '../rule';

/** Doing what the user set a day for, with anybody who was asked and is not closed. */
export const followUp = {
  action: 'follow-up',
  statuses: statuses.filter((status) => status !== 'identified' && !closedStatuses.has(status)),
  window: ({ 'follow-up': chosen }) =>
    chosen === undefined ? null : { from: startOf(chosen), until: endOf(chosen) },
  reason: (contact, window, context) =>
    context.texts.followUps['follow-up'].reason(
      contact['follow-up'],
      nextStep(contact),
      due(window, context),
    ),
  command: 'finish-follow-up',
  letGo: { command: 'finish-follow-up', answer: {} },
  doing: { at: 'command' },
} as const satisfies Rule;
