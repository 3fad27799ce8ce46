import type { Contact } from '../../contact/contact';
import type { FollowUp } from '../follow-up';
import { type Outreach, partOf } from '../outreach';
import type { RuleContext } from '../rule-context';
import { UnpickedFollowUp } from './derived-follow-up';

/** Those who are on the list and were not picked to be asked next. */
export interface Unpicked {
  readonly count: number;
  /** What is to be done about each, in the order in which they will be picked; part of no list yet. */
  readonly list: () => readonly FollowUp[];
  /** What is to be done about one of them; null for everybody else. */
  readonly of: (contact: Contact) => FollowUp | null;
}

/** Those whom the picks of a moment leave out. */
export function unpickedAt(
  { picks, waiting, listWaiting, silentFor }: Outreach,
  context: RuleContext,
): Unpicked {
  const asking = (contact: Contact): FollowUp =>
    new UnpickedFollowUp(contact, silentFor, context, 0);
  let all: readonly FollowUp[] | null = null;
  return {
    count: waiting,
    list: () => (all ??= listWaiting().map(asking)),
    of: (contact) =>
      partOf(contact, context) === 'pickable' && !picks.includes(contact) ? asking(contact) : null,
  };
}

/** The unpicked but for those of whom it is told elsewhere what is to be done. */
export function withoutUnpicked(unpicked: Unpicked, elsewhere: Iterable<FollowUp>): Unpicked {
  const { count, list, of } = unpicked;
  const told = new Set<string>();
  for (const each of elsewhere) {
    if (each instanceof UnpickedFollowUp && of(each.contact) !== null) told.add(each.path);
  }
  if (told.size === 0) return unpicked;
  // Thousands may wait, who are put in order only once somebody looks at them.
  const left = (): readonly FollowUp[] => list().filter(({ path }) => !told.has(path));
  return { count: count - told.size, list: left, of };
}
