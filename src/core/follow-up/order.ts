import { type Action, actions } from '../contact/actions';
import type { FollowUp } from './follow-up';
import { comparePriority } from './outreach';

/** A follow-up with what only its place in the list depends on. */
export interface RankedFollowUp extends FollowUp {
  /** The contact's priority: 1 is first, none is `Infinity`. */
  readonly priority: number;
}

const actionRanks = Object.fromEntries(actions.map((action, rank) => [action, rank])) as Readonly<
  Record<Action, number>
>;

/** Orders minutes, where null, for none, comes last. */
function compareTimes(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** Picks come last, in the order in which they were picked. */
function compareOpen(one: RankedFollowUp, other: RankedFollowUp): number {
  if (one.pick || other.pick) return Number(one.pick) - Number(other.pick);
  return (
    compareTimes(one.until, other.until) ||
    compareTimes(one.from, other.from) ||
    comparePriority(one, other)
  );
}

/** Splits items by a key, each part in the order of the items. */
function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function byAction(items: readonly RankedFollowUp[]): readonly RankedFollowUp[] {
  const groups = groupedBy(items, ({ action }) => action);
  return actions.flatMap((action) => groups.get(action)?.sort(compareOpen) ?? []);
}

function byBeginning(items: readonly RankedFollowUp[]): readonly RankedFollowUp[] {
  const days = [...groupedBy(items, ({ from }) => from)];
  return days
    .sort(([one], [other]) => compareTimes(one, other))
    .flatMap(([, group]) =>
      group.sort((one, other) => actionRanks[one.action] - actionRanks[other.action]),
    );
}

/**
 * The follow-ups in the order of the list (docs/follow-ups.md).
 *
 * @param found the follow-ups in the order of the contacts' names and paths, then the picks in
 *   theirs; equals keep that order, since sorting is stable.
 */
export function inOrder(found: readonly RankedFollowUp[]): readonly FollowUp[] {
  const talks: RankedFollowUp[] = [];
  const overdue: RankedFollowUp[] = [];
  const due: RankedFollowUp[] = [];
  const upcoming: RankedFollowUp[] = [];
  for (const each of found) {
    const { bucket, action } = each;
    if (bucket === 'upcoming') upcoming.push(each);
    else if (bucket === 'overdue') overdue.push(each);
    else if (action === 'interview') talks.push(each);
    else due.push(each);
  }
  return [byAction(talks), byAction(overdue), byAction(due), byBeginning(upcoming)].flat();
}
