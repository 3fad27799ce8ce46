import type { Contact } from '../contact/contact';
import type { Texts } from '../texts/en';
import { type DateTime, dayOf, hasTime, minutesBetween, timeOf } from '../time/civil';
import type { FollowUp } from './follow-up';
import { ruleOf } from './rules';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A stretch of minutes as people say it: `20 min`, `5 h`, `2 days`; rounded down, at least 1 min. */
function sayStretch(minutes: number, { timeLeft }: Texts): string {
  if (minutes < HOUR) return timeLeft.minutes(Math.max(1, minutes));
  if (minutes < 2 * DAY) return timeLeft.hours(Math.floor(minutes / HOUR));
  return timeLeft.days(Math.floor(minutes / DAY));
}

/**
 * How long an item has, in a few words: `5 h left`, `2 days late`, `tomorrow`, `Thu 26 Nov`; for
 * an interview when it begins, or how long it is over. Empty for what is due and never late.
 */
export function sayTimeLeft(
  followUp: FollowUp,
  contact: Contact | null,
  now: DateTime,
  texts: Texts,
): string {
  const { action, bucket, from, until } = followUp;
  const { timeLeft } = texts;
  const { isAppointment = false } = ruleOf(action);
  if (bucket === 'overdue') {
    if (until === null) return '';
    const stretch = sayStretch(minutesBetween(until, now), texts);
    return isAppointment ? timeLeft.ago(stretch) : timeLeft.late(stretch);
  }
  if (bucket === 'upcoming') {
    const time = timeOf(from);
    return timeLeft.from(dayOf(from), time === '00:00' ? null : time, dayOf(now));
  }
  if (isAppointment) return sayInterview(contact, now, texts);
  return until === null ? '' : timeLeft.left(sayStretch(minutesBetween(now, until), texts));
}

function sayInterview(contact: Contact | null, now: DateTime, texts: Texts): string {
  const interview = contact?.interview;
  if (interview === undefined || !hasTime(interview)) return texts.timeLeft.today;
  if (interview <= now) return texts.timeLeft.now;
  const stretch = sayStretch(minutesBetween(now, interview), texts);
  return texts.timeLeft.in(timeOf(interview), stretch);
}
