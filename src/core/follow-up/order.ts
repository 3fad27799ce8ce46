import { actions } from '../contact/actions';
import type { Contact } from '../contact/contact';
import { ordinalOf } from '../time/civil';
import type { FollowUp } from './follow-up';
import { compareNames, comparePriority } from './outreach';

/**
 * A follow-up with what its place in the list depends on. The order is in numbers: with ten
 * thousand follow-ups, comparing their text is slow.
 */
export interface Candidate {
  readonly followUp: FollowUp;
  readonly contact: Contact;
  /** The place among the picks, from 0; -1 for what is no pick. */
  readonly pickRank: number;
  readonly action: number;
  readonly from: number;
  readonly until: number;
}

const actionRank = new Map(actions.map((action, rank) => [action, rank]));

/** A follow-up to be put in order; `pickRank` is its place among the picks, -1 for no pick. */
export function candidate(followUp: FollowUp, contact: Contact, pickRank: number): Candidate {
  const { action, from, until } = followUp;
  return {
    followUp,
    contact,
    pickRank,
    action: actionRank.get(action) ?? 0,
    from: ordinalOf(from),
    until: until === null ? Infinity : ordinalOf(until),
  };
}

/** The groups in which the list stands, first to last. */
function groupOf({ bucket, action }: FollowUp): number {
  if (bucket === 'due') return action === 'interview' ? 0 : 2;
  return bucket === 'overdue' ? 1 : 3;
}

/** Orders numbers; the same infinity twice is the same. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function compareOpen(one: Candidate, other: Candidate): number {
  return (
    one.action - other.action ||
    one.pickRank - other.pickRank ||
    compareNumbers(one.until, other.until) ||
    one.from - other.from ||
    comparePriority(one.contact, other.contact) ||
    compareNames(one.followUp, other.followUp)
  );
}

function compareUpcoming(one: Candidate, other: Candidate): number {
  return (
    one.from - other.from || one.action - other.action || compareNames(one.followUp, other.followUp)
  );
}

/** The follow-ups in the order of the list: total, and the same for any order of the input. */
export function inOrder(found: readonly Candidate[]): readonly FollowUp[] {
  const groups: Candidate[][] = [[], [], [], []];
  for (const each of found) groups[groupOf(each.followUp)]?.push(each);
  return groups.flatMap((group, index) =>
    group.sort(index === 3 ? compareUpcoming : compareOpen).map(({ followUp }) => followUp),
  );
}
