import { isDone } from '../../contact/contact';
import { addDays, dayOf, endOf, startOf } from '../../time/civil';
import { deadline, quoted, talked } from '../reason-phrases';
import type { Rule } from '../rule';
import { isLate } from '../window';

/** Telling whoever introduced the contact how the interview went. */
export const reportBack = {
  action: 'report-back',
  name: 'Report back',
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
    const referrer = quoted(contact['referred-by'] ?? 'Someone');
    const made = `${referrer} introduced you. ${talked(contact, context)}.`;
    return isLate(window, context)
      ? `${made} They will still be glad to hear how it went.`
      : `${made} Tell them how it went${deadline(window, context)}.`;
  },
  skippedName: 'reporting back',
  command: 'mark-reported-back',
  letGo: { command: 'skip-follow-up', answer: { action: 'report-back' } },
  doing: { at: 'form' },
} as const satisfies Rule;
