/** An instant by the clock of a window. Each window counts from when it was opened. */
export interface Instant {
  readonly win: Window;
  readonly time: number;
}

/** Milliseconds in which a second press, of a key or a pointer, is still the end of the first. */
export const DOUBLE_PRESS = 500;

/** This instant by the clock of a window. */
export function instantIn(win: Window): Instant {
  return { win, time: win.performance.now() };
}

/** When an event happened, by the clock of its window. */
export function instantOf({ win, timeStamp }: UIEvent): Instant {
  return { win, time: timeStamp };
}

/**
 * Whether an instant came so many milliseconds after another. Of one in another window it did, since
 * nobody is that quick from window to window.
 */
export function isAfter(instant: Instant, other: Instant | null, milliseconds: number): boolean {
  if (other === null || other.win !== instant.win) return true;
  return instant.time - other.time >= milliseconds;
}
