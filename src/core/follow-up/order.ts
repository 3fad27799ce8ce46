import type { DateTime } from '../time/civil';
import { compareNames, comparePriority, compareTimes } from './compare';
import type { Bucket, FollowUp } from './follow-up';
import { type Action, actions, ruleOf } from './rules';

/** A follow-up with what only its place in the list depends on. */
export interface RankedFollowUp extends FollowUp {
  /** The contact's priority: 1 is first, none is `Infinity`. */
  readonly priority: number;
  /**
   * The part of the list in which it stands, as `rankOf` gives it. Those picked to be asked next
   * follow the others of their part: what is added for each, below 1, is their order.
   */
  readonly rank: number;
  /** Which of the promises of its contact it is about, in their order; 0 for all else. */
  readonly place: number;
}

const actionRanks = Object.fromEntries(actions.map((action, rank) => [action, rank])) as Readonly<
  Record<Action, number>
>;

/** What is ahead is one part of the list, the last; the actions are mixed in it. */
const UPCOMING = 3 * actions.length;

/**
 * The part of the list in which an item stands: the lower, the earlier. First the interviews that
 * are due, then what is overdue, then what is due, each action by itself; then what is ahead.
 */
export function rankOf(action: Action, bucket: Bucket): number {
  if (bucket === 'upcoming') return UPCOMING;
  if (bucket === 'overdue') return actions.length + actionRanks[action];
  const { isAppointment = false } = ruleOf(action);
  const section = isAppointment ? 0 : 2;
  return section * actions.length + actionRanks[action];
}

/** Orders two items as the list does, but for the names. */
function comparePlaces(one: RankedFollowUp, other: RankedFollowUp): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  const isAhead = one.rank === UPCOMING;
  return (
    (isAhead ? 0 : compareTimes(one.until, other.until)) ||
    compareTimes(one.from, other.from) ||
    (isAhead ? actionRanks[one.action] - actionRanks[other.action] : comparePriority(one, other))
  );
}

/** Orders two items as the list does (docs/follow-ups.md). */
export function compareFollowUps(one: RankedFollowUp, other: RankedFollowUp): number {
  return comparePlaces(one, other) || compareNames(one, other) || one.place - other.place;
}

/**
 * Puts follow-ups into the order of `compareFollowUps`.
 *
 * @param found in the order of the names and paths, and of promises, which equals then keep: to sort ten thousand
 *   takes most of its time where names are compared.
 */
export function sortFollowUps<Item extends RankedFollowUp>(
  found: readonly Item[],
): readonly Item[] {
  type Part = [Item, ...Item[]];
  // Many small parts, by what `comparePlaces` compares first, are sorted sooner than one large list.
  const parts = new Map<number, Map<DateTime | null, Part>>();
  for (const item of found) {
    const { rank } = item;
    let byTime = parts.get(rank);
    if (byTime === undefined) {
      byTime = new Map<DateTime | null, Part>();
      parts.set(rank, byTime);
    }
    const time = rank === UPCOMING ? item.from : item.until;
    const known = byTime.get(time);
    if (known === undefined) byTime.set(time, [item]);
    else known.push(item);
  }
  return [...parts.values()]
    .flatMap((byTime) => [...byTime.values()])
    .sort((one, other) => comparePlaces(one[0], other[0]))
    .flatMap((part) => part.sort(comparePlaces));
}
