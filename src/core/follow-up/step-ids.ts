/** The steps of the method, in its order. */
export const stepIds = [
  'list',
  'reach-out',
  'time',
  'prepare',
  'interview',
  'thank',
  'reflect',
] as const;

/** A step of the method. */
export type StepId = (typeof stepIds)[number];
