import { type ContactPromise, promiseId } from '../promise/promise';
import type { DateTime } from '../time/civil';
import type { Action } from './rules';
import type { Window } from './window';

/** Whether an item's window is past, open or ahead (docs/follow-ups.md). */
export type Bucket = 'overdue' | 'due' | 'upcoming';

/** One thing to do about one contact, as derived for one moment; never stored. */
export interface FollowUp extends Window {
  /** The contact note's path. */
  readonly path: string;
  /** The contact note's file name without its extension. */
  readonly name: string;
  readonly action: Action;
  readonly bucket: Bucket;
  /** One plain sentence or two with the facts and dates that made it. */
  readonly why: string;
  /** Whether this is someone picked to be asked next, as opposed to a day that was chosen. */
  readonly pick: boolean;
  /** The start of the day until which it is snoozed; null where no snooze holds it back. */
  readonly snoozedUntil: DateTime | null;
  /** The promise it is about; null for every other action. */
  readonly promise: ContactPromise | null;
}

/** Whether a follow-up is to be done by now: it is due, or was before. */
export function isPressing({ bucket }: Pick<FollowUp, 'bucket'>): boolean {
  return bucket !== 'upcoming';
}

/** What tells a follow-up apart from all others of the list, at any moment. */
export function followUpKey({
  path,
  action,
  promise,
}: Pick<FollowUp, 'path' | 'action' | 'promise'>): string {
  const key = `${path}\n${action}`;
  return promise === null ? key : `${key}\n${promiseId(promise)}`;
}
