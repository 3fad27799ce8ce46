import type { Texts } from '../texts/en';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import { cityOf, inZone, minutesAhead, shortNameOf } from '../time/time-zone';
import type { Contact } from './contact';

/** What a clock shows where somebody else is. */
export interface TheirClock {
  readonly time: DateTime;
  /** The city or country that their time zone is named for; null where it is named for none. */
  readonly city: string | null;
  /** What their zone is called where that is short, such as `UTC`; null for any other. */
  readonly shortName: string | null;
  /** How many minutes their clocks are ahead of UTC then; negative where behind. */
  readonly ahead: number;
}

/** What a time is told by. */
interface ClockSpeech {
  /** The user's time zone by its IANA name; null where it is not known. */
  readonly ownZone: string | null;
  readonly today: Day;
  readonly texts: Texts;
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
  // A time that is skipped is told as what one's own clock shows instead.
  if (time === inZone(at, ownZone, ownZone)) return null;
  const named = { city: cityOf(zone), shortName: shortNameOf(zone) };
  return { time, ...named, ahead: minutesAhead(at, ownZone, zone) };
}

/**
 * What the clock of a contact shows at a time of the user's, as the user is told it; null where
 * {@link theirClock} has nothing to tell, and of a day without a time.
 *
 * @example sayTheirClock('2026-11-25T14:00', contact, context) // '21:00 in Singapore'
 */
export function sayTheirClock(
  at: Day | DateTime,
  contact: Contact,
  { ownZone, today, texts }: ClockSpeech,
): string | null {
  const theirs = hasTime(at) ? theirClock(at, ownZone, contact) : null;
  if (theirs === null) return null;
  const { time, city, shortName } = theirs;
  const said = dayOf(time) === dayOf(at) ? timeOf(time) : texts.speech.when(time, today);
  return texts.clocks.there(said, city, shortName);
}

/** A day or time as the user is told it, with what the contact's clock shows then where that is another. */
export function sayInBothClocks(
  at: Day | DateTime,
  contact: Contact,
  context: ClockSpeech,
): string {
  const { speech, clocks } = context.texts;
  return clocks.both(speech.when(at, context.today), sayTheirClock(at, contact, context));
}
