import { isDone } from '../../contact/contact';
import { addDays, dayOf, endOf, startOf } from '../../time/civil';
import { due, quoted } from '../reason-facts';
import type { Rule } from '../rule';
import { shownText } from '../../contact/shown-text';

/** Telling whoever introduced the contact how the interview went. */
export const reportBack = {
  action: 'report-back',
  statuses: ['interviewed', 'in-touch'],
  window: (contact, { settings }) => {
    const { interview, 'referred-by': referrer } = contact;
    if (interview === undefined || referrer === undefined) return null;
    if (isDone(contact, 'report-back')) return null;
    const day = dayOf(interview);
    return {
      from: startOf(addDays(day, 1)),
      until: endOf(addDays(day, settings.reportBackWithin)),
    };
  },
  reason: (contact, window, context) => {
    const referrer = shownText(contact, 'referred-by');
    return context.texts.followUps['report-back'].reason(
      referrer === undefined ? null : quoted(referrer),
      contact.interview,
      due(window, context),
    );
  },
  command: 'mark-reported-back',
  letGo: { command: 'skip-follow-up', answer: { action: 'report-back' } },
  doing: { at: 'draft', kind: 'report-back' },
  buttons: (contact, { texts }) => {
    const referrer = shownText(contact, 'referred-by');
    const { doing, tell } = texts.followUps['report-back'];
    return [{ words: referrer === undefined ? doing : tell(quoted(referrer)) }];
  },
} as const satisfies Rule;
