import type { Texts } from '../texts/en';
import { type DateTime, type Day, dayOf, timeOf } from '../time/civil';
import { cityOf, inZone, minutesAhead } from '../time/time-zone';
import type { Contact } from './contact';

/** What a clock shows where somebody else is. */
export interface TheirClock {
  readonly time: DateTime;
  /** The city that their time zone is named for; null where it is named for none. */
  readonly city: string | null;
  /** How many minutes their clocks are ahead of UTC then; negative where behind. */
  readonly ahead: number;
}

/**
 * What the clock of a contact shows at a time of the user's. Null where it shows the same, where no
 * zone of theirs is told, or the user's own is not known.
 *
 * @param ownZone the user's time zone by its IANA name.
 */
export function theirClock(
  at: DateTime,
  ownZone: string | null,
  contact: Contact,
): TheirClock | null {
  const zone = contact['time-zone'];
  if (zone === undefined || ownZone === null) return null;
  const time = inZone(at, ownZone, zone);
  return time === at ? null : { time, city: cityOf(zone), ahead: minutesAhead(time, zone) };
}

/** A time as the user is told it, with what the contact's clock shows then where that is another. */
export function sayInBothClocks(
  at: DateTime,
  today: Day,
  theirs: TheirClock | null,
  texts: Texts,
): string {
  const here = texts.speech.when(at, today);
  if (theirs === null) return here;
  const { time, city } = theirs;
  const there = dayOf(time) === dayOf(at) ? timeOf(time) : texts.speech.when(time, today);
  return texts.bothClocks(here, there, city);
}
