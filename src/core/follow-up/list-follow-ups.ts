import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import { type DateTime, startOf } from '../time/civil';
import { DerivedFollowUp, followUpIn, type Sources } from './derived-follow-up';
import type { FollowUp, Window } from './follow-up';
import { inNameOrder, listOutreach } from './outreach';
import { inOrder } from './order';
import { reckoningAt } from './reckoning';
import { rulesByStatus } from './rules';

/** A follow-up as plain, frozen data. */
export function plainFollowUp(followUp: FollowUp): FollowUp {
  const { path, name, action, from, until, bucket, why, pick, snoozedUntil } = followUp;
  return Object.freeze({ path, name, action, from, until, bucket, why, pick, snoozedUntil });
}

/** The follow-ups of one moment, in order, with where the search stands. */
export interface FollowUpList {
  readonly followUps: readonly FollowUp[];
  /** How many conversations are in play, to be held against the outreach limit. */
  readonly inPlay: number;
}

/**
 * Derives everything there is to do from the contacts, the settings and the user's wall clock, in
 * the order of the list (docs/follow-ups.md). Pure: the same arguments give the same list, whatever
 * the order of `contacts`.
 */
export function listFollowUps(
  contacts: readonly Contact[],
  settings: Settings,
  now: DateTime,
): FollowUpList {
  const reckoning = reckoningAt(now, settings);
  const outreach = listOutreach(contacts, reckoning);
  const sources: Sources = { reckoning, outreach };
  const found: DerivedFollowUp[] = [];
  for (const contact of inNameOrder(contacts)) {
    for (const rule of rulesByStatus.get(contact.status) ?? []) {
      const window = rule.window(contact, reckoning);
      if (window !== null) found.push(followUpIn(rule.action, contact, window, sources));
    }
  }
  const today: Window = { from: startOf(reckoning.today), until: null };
  for (const contact of outreach.picks) {
    found.push(new DerivedFollowUp('reach-out', contact, today, 'due', true, null, today, sources));
  }
  return { followUps: inOrder(found), inPlay: outreach.inPlay };
}
