import type { FitsOfGroup, HeadlineFacts } from './facts';
import { fitsOf, type TalkGroup } from './side-by-side';

/** From so many talks on something can be said of them: see docs/looking-back.md. */
const ENOUGH = 3;

/** So many talks of a group have to say how well it would fit, for it to be compared with others. */
const ENOUGH_FITS = 2;

/** The facts for the sentence on top. After fewer than three talks only how many there were. */
export function headlineOf(groups: readonly TalkGroup[]): HeadlineFacts {
  const talks = countTalks(groups);
  const named = groups.filter(({ name }) => name !== '');
  const inGroups = countTalks(named);
  const names = named.map(({ name }) => name);
  const none = { highest: null, lowest: null, unknown: null };
  if (talks < ENOUGH) return { talks, inGroups, groups: names, ...none };
  const most = named.find((group) => group.talks.length >= ENOUGH);
  const [topic] = most?.unknown ?? [];
  return {
    ...{ talks, inGroups, groups: names, ...ends(named) },
    unknown: most === undefined || topic === undefined ? null : { group: most.name, topic },
  };
}

function countTalks(groups: readonly TalkGroup[]): number {
  return groups.reduce((sum, { talks }) => sum + talks.length, 0);
}

/** The groups whose middle fit lies above, or below, that of each other. */
function ends(groups: readonly TalkGroup[]): Pick<HeadlineFacts, 'highest' | 'lowest'> {
  const rated = groups
    .map(({ name, talks }) => ({ group: name, fits: fitsOf(talks) }))
    .filter(({ fits }) => fits.length >= ENOUGH_FITS);
  if (rated.length < 2) return { highest: null, lowest: null };
  const isAbove = (one: FitsOfGroup, other: FitsOfGroup): boolean =>
    middle(one.fits) > middle(other.fits);
  const highest = rated.find((one) => rated.every((other) => other === one || isAbove(one, other)));
  const lowest = rated.find((one) => rated.every((other) => other === one || isAbove(other, one)));
  return highest === undefined
    ? { highest: null, lowest: null }
    : { highest, lowest: lowest ?? null };
}

/** The median of sorted numbers. */
function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return (below + above) / 2;
}
