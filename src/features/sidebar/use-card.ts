import { useMemo } from 'preact/hooks';
import type { LeftForNow } from '../../app/left-for-now';
import type { Contact, Problem } from '../../core/contact/contact';
import { type FollowUp, isPressing } from '../../core/follow-up/follow-up';
import { preparationOf } from '../../core/follow-up/groups';
import type { Unpicked } from '../../core/follow-up/incremental/unpicked';
import type { Overview } from '../../vault/follow-up-feed';

/** A side of the card: what comes next, or the person whose note is open. */
export type CardSide = 'next' | 'person';

/** Which side the user chose last, and what note was open then: with another note it is forgotten. */
export interface ChosenSide {
  readonly side: CardSide;
  readonly openNote: string | null;
}

/** The person whose note is open. */
export interface PersonOnCard {
  readonly contact: Contact;
  /**
   * What is due with them or, where nothing is, what comes next, in the order of the list; for somebody who
   * waits to be picked, to ask them all the same.
   */
  readonly followUps: readonly FollowUp[];
  /** Whether any of it is due. */
  readonly isDue: boolean;
  /** The first that does not fit in their note, by which there may be nothing to do; null where all does. */
  readonly problem: Problem | null;
}

/** What the card is about. */
export interface CardContent {
  readonly side: CardSide;
  /** The most pressing follow-up that was not put off; null where nothing presses. */
  readonly next: FollowUp | null;
  /** The preparation that is done together with an interview; null for anything else. */
  readonly preparationOf: (followUp: FollowUp) => FollowUp | null;
  /** Null where no note of a contact is open. */
  readonly person: PersonOnCard | null;
  /** Puts off what comes next, so that another takes its place; null where nothing else presses. */
  readonly putOff: (() => void) | null;
}

/** What the card is about at this moment. */
export function useCard(
  overview: Overview,
  leftForNow: LeftForNow,
  openNote: string | null,
  chosen: ChosenSide | null,
): CardContent {
  const { followUps, contactAt, groups, unpicked, problems } = overview;
  const { preparations } = groups();
  const isRow = (each: FollowUp): boolean => preparations.get(each.path) !== each;
  const next = leftForNow.next(overview) ?? leftForNow.first(overview);
  const contact = openNote === null ? null : contactAt(openNote);
  const person = useMemo(() => {
    if (contact === null) return null;
    const isTheirs = ({ path }: FollowUp | Problem): boolean => path === contact.path;
    const theirs = followUps.filter((each) => isTheirs(each) && isRow(each));
    const problem = problems.find(isTheirs) ?? null;
    return { contact, ...whatIsNext(contact, theirs, unpicked), problem };
  }, [followUps, contact, unpicked, problems]);
  const isChosen = chosen !== null && chosen.openNote === openNote;
  return {
    side: contact === null ? 'next' : isChosen ? chosen.side : 'person',
    next,
    preparationOf: (followUp) => preparationOf(followUp, groups()),
    person,
    putOff:
      next === null || !leftForNow.hasOther(next, overview)
        ? null
        : () => {
            leftForNow.leave(next, overview);
            if (leftForNow.next(overview) === null) leftForNow.takeUp();
          },
  };
}

function whatIsNext(
  contact: Contact,
  theirs: readonly FollowUp[],
  { of: unpickedOf }: Unpicked,
): Pick<PersonOnCard, 'followUps' | 'isDue'> {
  const pressing = theirs.filter(isPressing);
  if (pressing.length > 0) return { followUps: pressing, isDue: true };
  const next = theirs[0] ?? unpickedOf(contact);
  return { followUps: next === null ? [] : [next], isDue: false };
}
