import type { App } from 'obsidian';
import { isPastDay, momentOf } from '../core/form/checks';
import { type DateTime, type Day, dayOf, readDay } from '../core/time/civil';
import { askForm, type FormMemory } from './form-dialog';
import { texts } from '../vault/texts';

/**
 * Asks for one day that passes a check; null where the user leaves.
 *
 * @param memory what was typed is put there, and asked again it begins with it.
 */
export async function askForDay(
  app: App,
  title: string,
  suggested: Day,
  check: (value: string) => string | null,
  memory?: FormMemory,
): Promise<Day | null> {
  const answer = await askForm(app, {
    ...{ title, memory },
    fields: [{ key: 'day', label: texts.forms.day, kind: 'date', value: suggested, check }],
    submit: texts.dialogs.save,
  });
  return answer === null ? null : readDay(answer.day);
}

/**
 * Asks when a talk ended; the time may stay empty where it is not known. Null where the user
 * leaves.
 *
 * @param memory what was typed is put there, and asked again it begins with it.
 */
export async function askForEnd(
  app: App,
  title: string,
  submit: string,
  now: DateTime,
  memory?: FormMemory,
): Promise<Day | DateTime | null> {
  const today = dayOf(now);
  const answer = await askForm(app, {
    ...{ title, submit, memory },
    fields: [
      {
        key: 'day',
        label: texts.forms.day,
        kind: 'date',
        value: today,
        check: isPastDay(today, texts.forms),
      },
      {
        key: 'time',
        label: texts.forms.time,
        hint: texts.forms.emptyIfForgotten,
        kind: 'time',
        check: (value, { day }) =>
          value !== '' && `${day}T${value}` > now ? texts.forms.timeToCome : null,
      },
    ],
  });
  return answer === null ? null : momentOf(answer.day, answer.time);
}
