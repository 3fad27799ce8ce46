import { addDays, type DateTime, dayOf, endOf } from '../time/civil';
import type { FollowUp } from './follow-up';
import { ruleOf } from './rules';

/** How many days ahead the list of what is coming looks. */
const DAYS_AHEAD = 14;

/** The groups of the sidebar, in its order; each keeps the order of the list. */
export interface FollowUpGroups {
  /** Interviews of today that are not over. */
  readonly today: readonly FollowUp[];
  readonly overdue: readonly FollowUp[];
  /** What is due, without today's interviews and without the picks. */
  readonly due: readonly FollowUp[];
  /** The people picked to be asked next. */
  readonly nextToAsk: readonly FollowUp[];
  /** What begins within the next 14 days. */
  readonly upcoming: readonly FollowUp[];
  /** Who has not answered yet, with the day on which to act. */
  readonly waiting: readonly FollowUp[];
}

/** Sorts the follow-ups of one moment into the groups of the sidebar. */
export function groupFollowUps(followUps: readonly FollowUp[], now: DateTime): FollowUpGroups {
  const horizon = endOf(addDays(dayOf(now), DAYS_AHEAD));
  const groups: { [Group in keyof FollowUpGroups]: FollowUp[] } = {
    today: [],
    overdue: [],
    due: [],
    nextToAsk: [],
    upcoming: [],
    waiting: [],
  };
  for (const followUp of followUps) {
    const { action, bucket, pick } = followUp;
    const { isAppointment = false, awaitsAnswer } = ruleOf(action);
    if (bucket === 'overdue') groups.overdue.push(followUp);
    else if (bucket === 'due') {
      if (pick) groups.nextToAsk.push(followUp);
      else if (isAppointment) groups.today.push(followUp);
      else groups.due.push(followUp);
    } else if (awaitsAnswer !== undefined) groups.waiting.push(followUp);
    else if (followUp.from < horizon) groups.upcoming.push(followUp);
  }
  return groups;
}
