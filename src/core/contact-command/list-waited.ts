import type { FollowUp } from '../follow-up/follow-up';
import { type KnownRule, type LettingGo, ruleOf } from '../follow-up/rules';
import type { ContactPromise } from '../promise/promise';
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
    const { action, bucket, promise } = followUp;
    const rule: KnownRule = ruleOf(action);
    const letGo = rule.letGo === undefined ? undefined : letGoOf(rule.letGo, promise);
    const waits = bucket === 'overdue' || (bucket === 'due' && rule.awaitsAnswer !== undefined);
    return waits && letGo !== undefined ? [{ followUp, letGo }] : [];
  });
}

/** How something is let go of; undefined for a promise that comes again, which is not ours to close. */
function letGoOf(letGo: LettingGo, promise: ContactPromise | null): Waited['letGo'] | undefined {
  if (letGo.command !== 'drop-promise') return letGo;
  return promise === null || promise.repeats === true
    ? undefined
    : { command: letGo.command, answer: { promise } };
}
