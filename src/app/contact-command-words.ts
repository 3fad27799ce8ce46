import type { Action } from '../core/contact/actions';
import type { ContactCommandId } from '../core/contact-command/contact-command';

/** What a notice says of a command that was made. */
export const doneWords: Readonly<Record<ContactCommandId, string>> = {
  'add-to-list': 'added to my list',
  'set-status': 'status set',
  'set-priority': 'priority set',
  'mark-contacted': 'marked as asked',
  'mark-nudged': 'reminder marked as sent',
  'mark-replied': 'marked as answered',
  'mark-offered': 'times marked as offered',
  'schedule-interview': 'interview scheduled',
  'postpone-interview': 'interview postponed',
  'mark-prepared': 'marked as prepared',
  'mark-interviewed': 'marked as talked',
  'mark-thanked': 'marked as thanked',
  'mark-reflected': 'marked as reflected',
  'mark-reported-back': 'marked as reported back',
  'log-check-in': 'check-in logged',
  'set-follow-up': 'follow-up set',
  'finish-follow-up': 'follow-up finished',
  'mark-no-reply': 'marked as no answer',
  'mark-declined': 'marked as declined',
  'close-contact': 'set aside',
  'reopen-contact': 'reopened',
  'snooze-contact': 'snoozed',
  'skip-follow-up': 'follow-up skipped',
};

/** What a follow-up asks of the user, as its row says it. */
export const actionWords: Readonly<Record<Action, string>> = {
  interview: 'Interview',
  thank: 'Say thank you',
  schedule: 'Agree on a time',
  reflect: 'Reflect',
  prepare: 'Prepare',
  'follow-up': 'Follow up',
  nudge: 'Send a reminder',
  'report-back': 'Report back',
  'give-up': 'Let go',
  'reach-out': 'Ask for a talk',
  'check-in': 'Say hello',
};
