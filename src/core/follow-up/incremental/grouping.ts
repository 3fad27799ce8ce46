import type { DateTime } from '../../time/civil';
import {
  type FollowUpGroups,
  type GroupedFollowUps,
  groupFollowUps,
  horizonAt,
  mayShareRow,
  splitIntoGroups,
} from '../groups';
import { compareFollowUps, type RankedFollowUp } from '../order';
import { changesOf, replaceSorted } from './sorted';

/** The follow-ups of one moment in their groups, with what a later moment can take over. */
export interface Grouping {
  readonly groups: GroupedFollowUps<RankedFollowUp>;
  readonly followUps: readonly RankedFollowUp[];
  readonly horizon: DateTime;
}

/**
 * The groups as `groupFollowUps` gives them, whatever went `before`: of an earlier grouping on the same
 * day only what changed since is sorted into them anew.
 *
 * @param followUps in the order of the list.
 * @param before null groups everything.
 */
export function groupingAt(
  followUps: readonly RankedFollowUp[],
  now: DateTime,
  before: Grouping | null,
): Grouping {
  const horizon = horizonAt(now);
  const known = before?.horizon === horizon ? regrouped(before, followUps) : null;
  return { groups: known ?? groupFollowUps(followUps, now), followUps, horizon };
}

/** The groups with what changed since; null where that may be one row with something that did not. */
function regrouped(
  { groups, followUps: before, horizon }: Grouping,
  followUps: readonly RankedFollowUp[],
): GroupedFollowUps<RankedFollowUp> | null {
  const { gone, coming } = changesOf(before, followUps, compareFollowUps);
  if ([...gone, ...coming].some(mayShareRow)) return null;
  const come = splitIntoGroups(coming, horizon);
  const renewed = (group: keyof FollowUpGroups): readonly RankedFollowUp[] =>
    replaceSorted(groups[group], gone, come[group], compareFollowUps);
  return {
    today: renewed('today'),
    overdue: renewed('overdue'),
    due: renewed('due'),
    nextToAsk: renewed('nextToAsk'),
    upcoming: renewed('upcoming'),
    waiting: renewed('waiting'),
    preparations: groups.preparations,
  };
}
