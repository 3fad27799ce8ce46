import { type DateTime, dayOf, minutesOfTime, timeOf } from '../core/time/civil';
import { isTimeZone } from '../core/time/time-zone';
import type { NoteWords } from '../core/words';

/** The time zone of this machine by its IANA name; null where it has none that can be reckoned with. */
export function ownTimeZone(): string | null {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : null;
}

/** The minute at which the zone was looked up last, and the zone. */
let lookedUp: { readonly now: DateTime; readonly zone: string | null } | null = null;

/**
 * The time zone of this machine, as {@link ownTimeZone} gives it, at a minute of its wall clock. Looked
 * up once for each minute: it takes so long that asking about ten thousand people would be felt.
 */
export function timeZoneNow(now: DateTime): string | null {
  if (lookedUp?.now !== now) lookedUp = { now, zone: ownTimeZone() };
  return lookedUp.zone;
}

/**
 * The time zone of this machine at a minute on its wall clock, for somebody elsewhere to read:
 * `Europe/Berlin, GMT+1`.
 */
export function sayTimeZone(at: DateTime, { dates }: NoteWords): string {
  const [year = 0, month = 1, day = 1] = dayOf(at).split('-').map(Number);
  const date = new Date(year, month - 1, day, 0, minutesOfTime(timeOf(at)));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return dates.timeZone(timeZone, -date.getTimezoneOffset());
}
