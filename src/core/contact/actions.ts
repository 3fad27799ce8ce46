/** What a follow-up asks of the user, in the order in which the list ranks them. */
export const actions = [
  'interview',
  'thank',
  'schedule',
  'reflect',
  'prepare',
  'follow-up',
  'nudge',
  'report-back',
  'give-up',
  'reach-out',
  'check-in',
] as const;

/** One kind of follow-up. */
export type Action = (typeof actions)[number];

/** The actions that a user may choose not to do for one interview; the words of `skipped`. */
export const skippableActions = ['prepare', 'thank', 'reflect', 'report-back'] as const;

/** An action that may stand in `skipped`. */
export type SkippableAction = (typeof skippableActions)[number];
