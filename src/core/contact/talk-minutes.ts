/** The least and the most minutes of a talk: whoever writes more than a day mistyped. */
export const talkMinutes = [1, 1440] as const;

/** Whether a talk may have this many minutes: a whole number within {@link talkMinutes}. */
export function mayTalkLast(minutes: number): boolean {
  const [least, most] = talkMinutes;
  return Number.isInteger(minutes) && minutes >= least && minutes <= most;
}

/** The least and the most minutes on the way to a talk in person. */
export const travelMinutes = [0, 600] as const;
