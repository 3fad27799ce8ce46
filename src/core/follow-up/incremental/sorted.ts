import { changedStretch } from '../changed-stretch';

/** Gives below 0 where the first comes before the second, above 0 where after, 0 where neither. */
export type Compare<Item> = (one: Item, other: Item) => number;

/** A list in order: itself where it is that already, as most are, which costs less to see than to sort it. */
export function inOrder<Item>(items: readonly Item[], compare: Compare<Item>): readonly Item[] {
  for (let at = 1; at < items.length; at += 1) {
    if (compare(items[at - 1] as Item, items[at] as Item) > 0) return [...items].sort(compare);
  }
  return items;
}

/**
 * A sorted list without what is gone and with what is new at its places; the list itself stays as
 * it is. Costs a comparison or a few for each new item, not for each that stands.
 *
 * @param sorted in the order of `compare`.
 * @param gone items to leave out, by identity.
 * @param coming what is new, in that order too; of equals those that stand come first.
 */
export function replaceSorted<Item>(
  sorted: readonly Item[],
  gone: ReadonlySet<Item>,
  coming: readonly Item[],
  compare: Compare<Item>,
): readonly Item[] {
  const kept = without(sorted, gone);
  if (coming.length === 0) return kept;
  if (kept.length === 0) return coming;
  let all: Item[] = [];
  let taken = 0;
  for (const item of coming) {
    const place = placeAfter(kept, item, taken, compare);
    if (all.length === 0) all = kept.slice(0, place);
    else for (let at = taken; at < place; at += 1) all.push(kept[at] as Item);
    all.push(item);
    taken = place;
  }
  return all.concat(kept.slice(taken));
}

/** As many items are taken out one by one, which is faster for a few than to ask of each whether it goes. */
const FEW = 4;

/** A list without what is gone, by identity, each item of which it has at most once; the same where it has none. */
export function without<Item>(items: readonly Item[], gone: ReadonlySet<Item>): readonly Item[] {
  if (gone.size > FEW) {
    const kept = items.filter((item) => !gone.has(item));
    return kept.length === items.length ? items : kept;
  }
  let kept: Item[] | null = null;
  for (const item of gone) {
    const place = (kept ?? items).indexOf(item);
    if (place >= 0) (kept ??= items.slice()).splice(place, 1);
  }
  return kept ?? items;
}

/** What was added to a sorted list, in its order, and what was removed from it. */
interface Changes<Item> {
  readonly gone: ReadonlySet<Item>;
  readonly coming: readonly Item[];
}

/**
 * The difference between two versions of a sorted list, by identity: `replaceSorted` of the first with it is
 * the second. Costs a look at each item that stayed.
 *
 * @param before in the order of `compare`, as is `now`, where of equals those that stayed come first.
 */
export function changesOf<Item>(
  before: readonly Item[],
  now: readonly Item[],
  compare: Compare<Item>,
): Changes<Item> {
  const { start, end, shift } = changedStretch(before, now);
  const went = before.slice(start, end);
  const gone = new Set<Item>();
  const coming: Item[] = [];
  let at = 0;
  for (const item of now.slice(start, end + shift)) {
    let known = went[at];
    while (known !== undefined && known !== item && compare(known, item) <= 0) {
      gone.add(known);
      at += 1;
      known = went[at];
    }
    if (known === item) at += 1;
    else coming.push(item);
  }
  for (const item of went.slice(at)) gone.add(item);
  return { gone, coming };
}

/** The first place, from `low` on, whose item comes after this one. */
function placeAfter<Item>(
  sorted: readonly Item[],
  item: Item,
  low: number,
  compare: Compare<Item>,
): number {
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
