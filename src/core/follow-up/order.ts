import { actions } from '../contact/actions';
import type { Contact } from '../contact/contact';
import type { FollowUp } from './follow-up';
import { compareNames, comparePriority } from './outreach';

/** A follow-up with what only its place in the list depends on. */
export interface Candidate {
  readonly followUp: FollowUp;
  readonly contact: Contact;
  /** The place among the picks, from 0; -1 for what is no pick. */
  readonly pickRank: number;
}

const actionRank = new Map(actions.map((action, rank) => [action, rank]));

/** The groups in which the list stands, first to last. */
function groupOf({ bucket, action }: FollowUp): number {
  if (bucket === 'due') return action === 'interview' ? 0 : 2;
  return bucket === 'overdue' ? 1 : 3;
}

function compareAction(one: FollowUp, other: FollowUp): number {
  return (actionRank.get(one.action) ?? 0) - (actionRank.get(other.action) ?? 0);
}

/** Orders minutes, where null, for none, comes last. */
function compareTimes(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function compareOpen(one: Candidate, other: Candidate): number {
  return (
    compareAction(one.followUp, other.followUp) ||
    one.pickRank - other.pickRank ||
    compareTimes(one.followUp.until, other.followUp.until) ||
    compareTimes(one.followUp.from, other.followUp.from) ||
    comparePriority(one.contact, other.contact) ||
    compareNames(one.followUp, other.followUp)
  );
}

function compareUpcoming(one: Candidate, other: Candidate): number {
  return (
    compareTimes(one.followUp.from, other.followUp.from) ||
    compareAction(one.followUp, other.followUp) ||
    compareNames(one.followUp, other.followUp)
  );
}

/** The follow-ups in the order of the list: total, and the same for any order of the input. */
export function inOrder(found: readonly Candidate[]): readonly FollowUp[] {
  const groups: Candidate[][] = [[], [], [], []];
  for (const candidate of found) groups[groupOf(candidate.followUp)]?.push(candidate);
  return groups.flatMap((group, index) =>
    group.sort(index === 3 ? compareUpcoming : compareOpen).map(({ followUp }) => followUp),
  );
}
