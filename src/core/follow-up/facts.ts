import type { DateTime, Day } from '../time/civil';

/** Facts of a reason: the moment it is read at, and what is due by when. */
export interface Due {
  readonly today: Day;
  readonly until: DateTime | null;
  readonly isLate: boolean;
}

/** How much time something takes or is late, in the unit that people say it in. */
export interface Lapse {
  readonly count: number;
  readonly unit: 'minutes' | 'hours' | 'days';
}

/** Facts about silence: when someone was last written to, and from when it asks for something. */
export interface Silence {
  readonly today: Day;
  readonly contacted: Day | undefined;
  /** The day from which to act; null where it is reached. */
  readonly from: Day | null;
  /** Business days since then without an answer, up to today. */
  readonly waited: number;
  /** How many reminders were sent. */
  readonly reminders: number;
}
