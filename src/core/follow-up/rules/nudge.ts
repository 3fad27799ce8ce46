import { ofSilence } from '../reason-facts';
import type { Rule } from '../rule';
import { isRemindedOut, silence } from '../silence';

/** Reminding someone who was asked and is silent. */
export const nudge = {
  action: 'nudge',
  statuses: ['contacted'],
  window: (contact, context) =>
    isRemindedOut(contact, context) ? null : silence(contact, context),
  reason: (contact, window, context) =>
    context.texts.followUps.nudge.reason(ofSilence(contact, window, context)),
  awaitsAnswer: 'mark-replied',
  command: 'mark-nudged',
  letGo: { command: 'mark-no-reply', answer: {} },
  doing: { at: 'draft', kind: 'reminder' },
} as const satisfies Rule;
