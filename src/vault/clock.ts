import { civilFromDate, type DateTime } from '../core/time/civil';

/** Tells the user's wall clock. */
export type Clock = () => DateTime;

/** The wall clock of this machine, in its time zone. */
export const wallClock: Clock = () => shownAt(Date.now());

/** The instant, in milliseconds since 1970, at which the clock of this machine shows a time. */
export function instantOf(when: DateTime): number {
  return new Date(when).getTime();
}

/** What the clock of this machine shows at an instant, in milliseconds since 1970. */
export function shownAt(instant: number): DateTime {
  return civilFromDate(new Date(instant));
}

/** The instant that it is now, in milliseconds since 1970. */
export function instantNow(): number {
  return Date.now();
}
