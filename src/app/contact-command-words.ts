import type { Action } from '../core/contact/actions';

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
