import type { CompareTexts } from '../texts/text-order';
import type { TalkTrait } from './facts';
import { latestFirst } from './talk-order';
import type { Talk } from './talks';
import { type Topics, unansweredTopics } from './topics';
import { compareTraits, traitKey, traitOf } from './trait';

/** The talks of one field, company or role. */
export interface TalkGroup {
  /** As the latest talk has it; empty for those of whom it is not known. */
  readonly name: string;
  /** The latest first, those of no known day last; never empty. */
  readonly talks: readonly Talk[];
  /** The topics that nobody in it has answered, in the order of the question bank. */
  readonly unknown: readonly string[];
}

/**
 * What was learned side by side: a group for each field, company or role, the one with the most talks
 * first, then by name. Those of whom it is not known come last.
 *
 * @param compare the order of names.
 * @param known every talk there was: what nobody answered does not depend on which talks are looked at.
 */
export function sideBySide(
  talks: readonly Talk[],
  trait: TalkTrait,
  topics: Topics,
  compare: CompareTexts,
  known: readonly Talk[] = talks,
): readonly TalkGroup[] {
  const groups = groupTalks(talks, trait);
  const ofAll = known === talks ? groups : groupTalks(known, trait);
  const all = new Map(ofAll.map((group) => [traitKey(group.name), group.talks]));
  return groups
    .map((group) => {
      const everyone = all.get(traitKey(group.name)) ?? group.talks;
      return { ...group, unknown: unansweredTopics(everyone, topics) };
    })
    .sort((one, other) =>
      compareTraits(one.name, other.name, compare, other.talks.length - one.talks.length),
    );
}

/** The fits of these talks, 1 to 5, from the lowest to the highest; those without one are left out. */
export function fitsOf(talks: readonly Talk[]): readonly number[] {
  return talks.flatMap(({ fit }) => (fit === null ? [] : [fit])).sort((one, other) => one - other);
}

/** The talks of each field, company or role, the one of the latest talk first. */
export function groupTalks(
  talks: readonly Talk[],
  trait: TalkTrait,
): readonly Pick<TalkGroup, 'name' | 'talks'>[] {
  const groups = new Map<string, Talk[]>();
  for (const talk of [...talks].sort(latestFirst)) {
    const key = traitKey(traitOf(talk, trait));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [talk]);
    else group.push(talk);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    return { name: first === undefined ? '' : traitOf(first, trait), talks: group };
  });
}
