import type { FollowUp } from '../follow-up/follow-up';
import { type LettingGo, ruleOf } from '../follow-up/rules';
import { daysBetween, type Day } from '../time/civil';
import type { AnsweredCommand } from './contact-commands';

/** Days without a look at the list after which the user was away. */
const AWAY = 14;

/** Whether the list was last looked at two weeks ago or longer; null is never looked at. */
export function wasAway(lastSeen: Day | null, today: Day): boolean {
  return lastSeen !== null && daysBetween(lastSeen, today) >= AWAY;
}

/** Something that waited while the user was away, with the command that lets it go. */
export interface Waited {
  readonly followUp: FollowUp;
  readonly letGo: AnsweredCommand<LettingGo['command']>;
}

/**
 * What waited, in the order of the list: what is overdue, and the reminders and the letting go
 * that are due.
 */
export function listWaited(followUps: readonly FollowUp[]): readonly Waited[] {
  return followUps.flatMap((followUp) => {
    const { action, bucket } = followUp;
    const rule = ruleOf(action);
    const letGo: Waited['letGo'] | undefined = rule.letGo;
    const waits = bucket === 'overdue' || (bucket === 'due' && rule.awaitsAnswer !== undefined);
    return waits && letGo !== undefined ? [{ followUp, letGo }] : [];
  });
}
