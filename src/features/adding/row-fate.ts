import { texts } from '../../vault/texts';

/** What becomes of a line of a list that is ticked. */
export interface RowFate {
  /**
   * Their note is there: on the list, on none, or another note in its place. Or a new one is made,
   * of somebody who is called like somebody else, or not.
   */
  readonly kind: 'listed' | 'unlisted' | 'other' | 'namesake' | 'new';
  /** What their note is called or will be. */
  readonly name: string;
  /** The place of the first line about the same person. */
  readonly first: number;
  /** Whether the line leads to their note already and stays as it is. */
  readonly isLinked: boolean;
  /** Whoever of one name is meant, where nothing tells; none where it is sure. */
  readonly mayBe: readonly string[];
  /** Whether the line above that makes them the same person names another company. */
  readonly isElsewhere: boolean;
}

/** Why it is left to the user whether a line leads to this note; empty where it is sure. */
export function sayUnsure({ mayBe, isElsewhere }: RowFate): string {
  const said = texts.adding.list;
  if (mayBe.length > 0) return said.mayBe(mayBe);
  return isElsewhere ? said.isElsewhere : '';
}

/** How many people come on the list, and how many further lines become links to notes. */
export function countFates(fates: readonly (RowFate | null)[]): {
  readonly added: number;
  readonly linked: number;
} {
  let added = 0;
  let linked = 0;
  fates.forEach((fate, place) => {
    if (fate === null) return;
    if (comesOn(fate) && fate.first === place) added += 1;
    else if (!fate.isLinked) linked += 1;
  });
  return { added, linked };
}

/** What is said of a line's fate; nothing where somebody new is added. */
export function sayFate(fate: RowFate, place: number): string {
  const { kind, first, isLinked, mayBe } = fate;
  const name = mayBe[0] ?? fate.name;
  const said = texts.adding.list;
  if (comesOn(fate) && first !== place) return said.samePerson;
  switch (kind) {
    case 'unlisted':
      return said.unlisted(name, isLinked);
    case 'namesake':
      return said.namesake(name);
    case 'new':
      return '';
    default:
      return said.isThere(name);
  }
}

function comesOn({ kind }: RowFate): boolean {
  return kind === 'new' || kind === 'namesake' || kind === 'unlisted';
}
