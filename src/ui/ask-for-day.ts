import type { App } from 'obsidian';
import { type DateTime, type Day, dayOf, readDay, readDateTime } from '../core/time/civil';
import { askForm } from './form-dialog';

/** A check that a field holds a day of the calendar. */
export function isDay(value: string): string | null {
  return readDay(value) === null ? 'Choose a day.' : null;
}

/** A check that a field holds a day of the calendar that is not still to come. */
export function isPastDay(today: Day): (value: string) => string | null {
  return (value) => isDay(value) ?? (value > today ? 'That day is still to come.' : null);
}

/** A check that a field holds a day of the calendar after today. */
export function isComingDay(today: Day): (value: string) => string | null {
  return (value) => isDay(value) ?? (value <= today ? 'Choose a day after today.' : null);
}

/** Asks for one day that passes a check; null where the user leaves. */
export async function askForDay(
  app: App,
  title: string,
  suggested: Day,
  check: (value: string) => string | null,
): Promise<Day | null> {
  const answer = await askForm(app, {
    title,
    fields: [{ key: 'day', label: 'Day', kind: 'date', value: suggested, check }],
    submit: 'Save',
  });
  return answer === null ? null : readDay(answer.day);
}

/**
 * Asks when a talk ended; the time may stay empty where it is not known. Null where the user
 * leaves.
 */
export async function askForEnd(app: App, now: DateTime): Promise<Day | DateTime | null> {
  const today = dayOf(now);
  const answer = await askForm(app, {
    title: 'When did the talk end?',
    fields: [
      {
        key: 'day',
        label: 'Day',
        kind: 'date',
        value: today,
        check: isPastDay(today),
      },
      {
        key: 'time',
        label: 'Time',
        hint: 'Leave it empty if you do not remember.',
        kind: 'time',
        check: (value, { day }) =>
          value !== '' && `${day}T${value}` > now ? 'That time is still to come.' : null,
      },
    ],
    submit: 'Mark as talked',
  });
  if (answer === null) return null;
  return answer.time === '' ? readDay(answer.day) : readDateTime(`${answer.day}T${answer.time}`);
}
