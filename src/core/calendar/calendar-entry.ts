import type { DateTime, Day } from '../time/civil';

/** When an entry takes place: from a minute on the user's wall clock for some minutes, or all day. */
export type EntryTime =
  { readonly start: DateTime; readonly minutes: number } | { readonly day: Day };

/** When a calendar is to draw attention to an entry, and what it says then. */
export interface EntryAlarm {
  /** Minutes from the entry's start, that of its day where it has no time; negative before it. */
  readonly minutes: number;
  readonly text: string;
}

/** What a calendar is given: plain data, each text one line as {@link calendarText} makes it, but the place. */
export interface CalendarEntry {
  /** What it is known by, which no other entry is: plain signs that no file has to escape. */
  readonly id: string;
  readonly time: EntryTime;
  readonly title: string;
  /** A link or an address, on one line and with each link whole; empty where none is known. */
  readonly place: string;
  /** What else is to be known, a line each. */
  readonly notes: readonly string[];
  readonly alarms: readonly EntryAlarm[];
}
