import type { Contact, Problem } from '../contact/contact';
import { plainPromise } from '../promise/promise';
import type { Settings } from '../settings';
import type { Texts } from '../texts/en';
import type { DateTime } from '../time/civil';
import type { FollowUp } from './follow-up';
import { snapshotAt } from './incremental/snapshot';

/** A follow-up as plain, frozen data. */
export function plainFollowUp(followUp: FollowUp): FollowUp {
  const { path, name, action, from, until, bucket, why, pick, snoozedUntil } = followUp;
  const promise = followUp.promise === null ? null : plainPromise(followUp.promise);
  const window = { from, until, bucket };
  return Object.freeze({ path, name, action, ...window, why, pick, snoozedUntil, promise });
}

/** The follow-ups of one moment, in order, with where the search stands. */
export interface FollowUpList {
  readonly followUps: readonly FollowUp[];
  /** How many conversations are in play, to be held against the outreach limit. */
  readonly inPlay: number;
}

const problems: readonly Problem[] = [];

/**
 * Derives everything there is to do from the contacts, the settings and the user's wall clock, in
 * the order of the list (docs/follow-ups.md). Pure: the same arguments give the same list, whatever
 * the order of `contacts`.
 *
 * @param ownZone the user's time zone by its IANA name; null where it is not known.
 */
export function listFollowUps(
  contacts: readonly Contact[],
  settings: Settings,
  now: DateTime,
  texts: Texts,
  ownZone: string | null = null,
): FollowUpList {
  const read = contacts.map((contact) => ({ contact, problems }));
  const { followUps, inPlay } = snapshotAt(read, settings, now, texts, null, ownZone);
  return { followUps, inPlay };
}
