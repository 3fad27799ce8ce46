import { useMemo } from 'preact/hooks';
import type { LeftForNow } from '../../app/left-for-now';
import type { Contact } from '../../core/contact/contact';
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
  const { followUps, contactAt, groups, unpicked } = overview;
  const { preparations } = groups();
  const isRow = (each: FollowUp): boolean => preparations.get(each.path) !== each;
  const next = leftForNow.next(overview) ?? leftForNow.first(overview);
  const contact = openNote === null ? null : contactAt(openNote);
  const person = useMemo(
    () =>
      contact === null
        ? null
        : onCard(
            contact,
            followUps.filter((each) => each.path === contact.path && isRow(each)),
            unpicked,
          ),
    [followUps, contact, unpicked],
  );
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

function onCard(
  contact: Contact,
  theirs: readonly FollowUp[],
  { of: unpickedOf }: Unpicked,
): PersonOnCard {
  const pressing = theirs.filter(isPressing);
  if (pressing.length > 0) return { contact, followUps: pressing, isDue: true };
  const next = theirs[0] ?? unpickedOf(contact);
  return { contact, followUps: next === null ? [] : [next], isDue: false };
}
