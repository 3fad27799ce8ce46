import { type DateTime, type Day, readDateTime, readDay } from '../../src/core/time/civil';

/** The day that `text` writes; throws where it is none, so that a slip in a test is seen. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read === null) throw new Error(`no day: ${text}`);
  return read;
}

/** The minute that `text` writes; throws where it is none, so that a slip in a test is seen. */
export function at(text: string): DateTime {
  const read = readDateTime(text);
  if (read === null) throw new Error(`no day and time: ${text}`);
  return read;
}
