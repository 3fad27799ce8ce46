import type { Contact } from '../contact/contact';
import type { Texts } from '../texts/en';
import { type DateTime, type Day, dayOf, hasTime, minutesBetween, timeOf } from '../time/civil';
import type { Lapse } from './facts';
import type { FollowUp } from './follow-up';
import { ruleOf } from './rules';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes in the unit that people say them in: 20 min, 5 h, 2 days; rounded down, at least 1 min. */
function lapseOf(minutes: number): Lapse {
  if (minutes < HOUR) return { count: Math.max(1, minutes), unit: 'minutes' };
  if (minutes < 2 * DAY) return { count: Math.floor(minutes / HOUR), unit: 'hours' };
  return { count: Math.floor(minutes / DAY), unit: 'days' };
}

/**
 * The day that an item is told for: the first on which it is to be done, but of a promise the day that was
 * promised, before which one's own is on the list already.
 */
export function dayToTell({ from, promise, snoozedUntil }: FollowUp): Day {
  return (snoozedUntil === null ? promise?.day : null) ?? dayOf(from);
}

/**
 * How long an item has, in a few words: `5 h left`, `2 days late`, `tomorrow`, `Thu 26 Nov`; for
 * an interview when it begins, or how long it is over. Empty for what is due and never late.
 *
 * @param how as it is shown, or as it is read aloud: `5 hours left`.
 * @param theirs what the contact's clock shows as an interview of today begins; null where that is told
 *   elsewhere, or is the same.
 */
export function sayTimeLeft(
  followUp: FollowUp,
  contact: Contact | null,
  now: DateTime,
  texts: Texts,
  how: 'shown' | 'spoken' = 'shown',
  theirs: string | null = null,
): string {
  const { action, bucket, from, until } = followUp;
  const timeLeft = texts.timeLeft[how];
  const { isAppointment = false } = ruleOf(action);
  if (bucket === 'overdue') {
    if (until === null) return '';
    const lapse = lapseOf(minutesBetween(until, now));
    return isAppointment ? timeLeft.ago(lapse) : timeLeft.late(lapse);
  }
  if (bucket === 'upcoming') {
    const time = timeOf(from);
    return timeLeft.from(dayToTell(followUp), time === '00:00' ? null : time, dayOf(now));
  }
  if (isAppointment) {
    return sayInterview(contact, now, timeLeft, (time) => texts.clocks.both(time, theirs));
  }
  return until === null ? '' : timeLeft.left(lapseOf(minutesBetween(now, until)));
}

function sayInterview(
  contact: Contact | null,
  now: DateTime,
  timeLeft: Texts['timeLeft']['shown'],
  inBothClocks: (time: string) => string,
): string {
  const interview = contact?.interview;
  if (interview === undefined || !hasTime(interview)) return timeLeft.today;
  if (interview <= now) return timeLeft.now;
  return timeLeft.in(inBothClocks(timeOf(interview)), lapseOf(minutesBetween(now, interview)));
}
