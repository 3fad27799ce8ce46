import { addMinutes, type DateTime, dayOf, minutesOfTime, timeOf } from '../core/time/civil';
import { isTimeZone } from '../core/time/time-zone';
import type { NoteWords } from '../core/words';
import { instantNow, instantOf } from './clock';

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

/**
 * What a clock in UTC shows when that of this machine shows a time, by the rules of its zone on that
 * very day. A time that is skipped as clocks go forward is taken as much later as is skipped; one that
 * comes twice as they go back is the first of the two. Held to years 0000 to 9999.
 */
export function utcAt(at: DateTime): DateTime {
  return inUtc(instantOf(at));
}

/** What a clock in UTC shows now. */
export function utcNow(): DateTime {
  return inUtc(instantNow());
}

function inUtc(instant: number): DateTime {
  return addMinutes('1970-01-01T00:00' as DateTime, Math.floor(instant / 60_000));
}
