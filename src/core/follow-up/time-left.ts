import type { Contact } from '../contact/contact';
import { type DateTime, dayOf, daysBetween, hasTime, minutesBetween, timeOf } from '../time/civil';
import { sayCount, sayDay } from '../time/speech';
import type { FollowUp } from './follow-up';
import { ruleOf } from './rules';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A stretch of minutes as people say it: `20 min`, `5 h`, `2 days`; rounded down, at least 1 min. */
function sayStretch(minutes: number): string {
  if (minutes < HOUR) return `${Math.max(1, minutes)} min`;
  if (minutes < 2 * DAY) return `${Math.floor(minutes / HOUR)} h`;
  return sayCount(Math.floor(minutes / DAY), 'day');
}

/**
 * How long an item has, in a few words: `5 h left`, `2 days late`, `tomorrow`, `Thu 26 Nov`; for
 * an interview when it begins, or how long it is over. Empty for what is due and never late.
 */
export function sayTimeLeft(followUp: FollowUp, contact: Contact | null, now: DateTime): string {
  const { action, bucket, from, until } = followUp;
  const { isAppointment = false } = ruleOf(action);
  if (bucket === 'overdue') {
    if (until === null) return '';
    const stretch = sayStretch(minutesBetween(until, now));
    return isAppointment ? `${stretch} ago` : `${stretch} late`;
  }
  if (bucket === 'upcoming') return sayStart(from, now);
  if (isAppointment) return sayInterview(contact, now);
  return until === null ? '' : `${sayStretch(minutesBetween(now, until))} left`;
}

function sayInterview(contact: Contact | null, now: DateTime): string {
  const interview = contact?.interview;
  if (interview === undefined || !hasTime(interview)) return 'today';
  if (interview <= now) return 'now';
  return `${timeOf(interview)}, in ${sayStretch(minutesBetween(now, interview))}`;
}

function sayStart(from: DateTime, now: DateTime): string {
  const today = dayOf(now);
  const days = daysBetween(today, dayOf(from));
  const time = timeOf(from) === '00:00' ? '' : `, ${timeOf(from)}`;
  if (days === 0) return `today${time}`;
  if (days === 1) return `tomorrow${time}`;
  return `${sayDay(dayOf(from), today)}${time}`;
}
