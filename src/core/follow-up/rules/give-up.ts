import { ofSilence } from '../reason-facts';
import type { Rule } from '../rule';
import { isRemindedOut, silence } from '../silence';

/** Letting go of someone who stays silent after the last reminder. */
export const giveUp = {
  action: 'give-up',
  statuses: ['contacted'],
  window: (contact, context) =>
    isRemindedOut(contact, context) ? silence(contact, context) : null,
  reason: (contact, window, context) =>
    context.texts.followUps['give-up'].reason(ofSilence(contact, window, context)),
  awaitsAnswer: 'mark-replied',
  command: 'mark-no-reply',
  letGo: { command: 'mark-no-reply', answer: {} },
  doing: { at: 'command' },
} as const satisfies Rule;
