import type { Texts } from '../texts/en';
import type { FollowUp } from './follow-up';
import { shownPromise } from './rules/promise';

/** What the action of a follow-up is called; of a promise of theirs that it is waited for. */
export function sayAction(
  { action, promise }: Pick<FollowUp, 'action' | 'promise'>,
  { followUps }: Texts,
): string {
  return promise?.theirs === true ? followUps.promise.waiting : followUps[action].name;
}

/** What is to be done, in a few words: of a promise what was promised, of all else what the action is called. */
export function sayWhat(
  { action, promise }: Pick<FollowUp, 'action' | 'promise'>,
  { followUps }: Texts,
): string {
  if (promise === null) return followUps[action].name;
  const { own, theirs } = followUps.promise;
  return (promise.theirs ? theirs : own)(shownPromise(promise));
}
