import { type DateTime, dayOf, minutesOfTime, timeOf } from '../core/time/civil';

/**
 * The time zone of this machine at a minute on its wall clock, for somebody elsewhere to read:
 * `Europe/Berlin, GMT+1`.
 */
export function sayTimeZone(at: DateTime): string {
  const [year = 0, month = 1, day = 1] = dayOf(at).split('-').map(Number);
  const date = new Date(year, month - 1, day, 0, minutesOfTime(timeOf(at)));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const offset = sayOffset(-date.getTimezoneOffset());
  return timeZone === 'UTC' ? 'UTC' : [timeZone, offset].filter(Boolean).join(', ');
}

/** `GMT`, `GMT+1`, `GMT-3:30`. */
function sayOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  const hours = `${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  return size === 0 ? 'GMT' : `GMT${minutes < 0 ? '-' : '+'}${hours}`;
}
