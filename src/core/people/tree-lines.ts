import type { PersonRow } from './person-row';
import { noteKey, type ReferralTree, type Referrer } from './referral-tree';

/** A line of the tree as it is shown: the people below one another, in front of whom they led to. */
export interface TreeLine {
  readonly key: string;
  /** How deep it stands, from 1. */
  readonly level: number;
  /** Where it stands among those led to by the same person, from 1, and of how many. */
  readonly place: number;
  readonly of: number;
  /** Null for the line of those whom nobody led to. */
  readonly referrer: Referrer | null;
  /** How many stand right below it. */
  readonly count: number;
  /** Whether those below it are shown; null where there are none. */
  readonly isOpen: boolean | null;
}

/** The line below which those stand whom nobody led to. */
export const OTHERS = 'others';

/**
 * The lines of a tree from top to bottom, in time in proportion to them, however deep it is.
 *
 * @param isOpen whether whoever has the key shows whom they led to.
 */
export function treeLines(
  tree: ReferralTree,
  isOpen: (key: string) => boolean,
): readonly TreeLine[] {
  const lines: TreeLine[] = [];
  const { roots, others } = tree;
  const of = roots.length + Number(others.length > 0);
  const left: (readonly [Referrer, level: number, place: number, of: number])[] = [];
  const push = (all: readonly Referrer[], level: number, count: number): void => {
    for (let place = all.length; place > 0; place -= 1) {
      const each = all[place - 1];
      if (each !== undefined) left.push([each, level, place, count]);
    }
  };
  push(roots, 1, of);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [referrer, level, place, among] = next;
    const { key, ledTo } = referrer;
    const open = ledTo.length === 0 ? null : isOpen(key);
    lines.push({ key, level, place, of: among, referrer, count: ledTo.length, isOpen: open });
    if (open === true) push(ledTo, level + 1, ledTo.length);
  }
  if (others.length > 0) {
    const open = isOpen(OTHERS);
    const count = others.length;
    lines.push({ key: OTHERS, level: 1, place: of, of, referrer: null, count, isOpen: open });
    if (open) others.forEach((row, at) => lines.push(lineOfOther(row, at + 1, count)));
  }
  return lines;
}

function lineOfOther(row: PersonRow, place: number, of: number): TreeLine {
  const { key, name } = row;
  const referrer: Referrer = { key, name, path: key, row, ledTo: [], loopsTo: null };
  return { key: noteKey(key), level: 2, place, of, referrer, count: 0, isOpen: null };
}

/** A tree with those alone whom a search finds, and whoever led to them. */
export function treeWith(tree: ReferralTree, isFound: (row: PersonRow) => boolean): ReferralTree {
  const kept = new Map<Referrer, Referrer>();
  const below = everyoneIn(tree.roots);
  // From the bottom up: whom somebody led to is settled before they are.
  for (const referrer of below.reverse()) {
    const ledTo = referrer.ledTo.flatMap((each) => kept.get(each) ?? []);
    const isKept = ledTo.length > 0 || (referrer.row !== null && isFound(referrer.row));
    if (isKept) kept.set(referrer, { ...referrer, ledTo });
  }
  return {
    roots: tree.roots.flatMap((root) => kept.get(root) ?? []),
    others: tree.others.filter(isFound),
  };
}

/** Everyone below these, each behind whoever led to them. */
function everyoneIn(roots: readonly Referrer[]): Referrer[] {
  const all = [...roots];
  for (let place = 0; place < all.length; place += 1) {
    const { ledTo = [] } = all[place] ?? {};
    for (const each of ledTo) all.push(each);
  }
  return all;
}
