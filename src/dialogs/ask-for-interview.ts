import type { App } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { GestureAnswers } from '../core/gesture/gesture';
import type { Settings } from '../core/settings';
import { dayOf, hasTime, readDateTime, readDay, timeOf } from '../core/time/civil';
import { isDay } from './ask-for-day';
import { askForm } from './form-dialog';

const media = { '': 'Not said', video: 'Video', phone: 'Phone', 'in person': 'In person' };

function isLength(value: string): string | null {
  const minutes = Number(value);
  const fits = value === '' || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440);
  return fits ? null : 'Write whole minutes, from 1 to 1440.';
}

/**
 * Asks when, how long, by what and where to talk, filled in with what the note has. Null where the
 * user leaves.
 *
 * @param thankYouOpen whether the thank-you for the talk before is still open, and is asked about.
 */
export async function askForInterview(
  app: App,
  contact: Contact,
  settings: Settings,
  thankYouOpen: boolean,
): Promise<GestureAnswers['schedule-interview'] | null> {
  const { interview, minutes, medium = '', place } = contact;
  const current = contact.status === 'scheduled' ? interview : undefined;
  const answer = await askForm(app, {
    title: `Schedule an interview with ${contact.name}`,
    fields: [
      {
        key: 'day',
        label: 'Day',
        kind: 'date',
        value: current === undefined ? '' : dayOf(current),
        check: isDay,
      },
      {
        key: 'time',
        label: 'Time',
        hint: 'Leave it empty until it is agreed.',
        kind: 'time',
        value: current !== undefined && hasTime(current) ? timeOf(current) : '',
      },
      {
        key: 'minutes',
        label: 'Minutes',
        kind: 'number',
        value: minutes === undefined ? '' : String(minutes),
        placeholder: String(settings.minutes),
        check: isLength,
      },
      {
        key: 'medium',
        label: 'How you talk',
        kind: 'choice',
        value: medium,
        choices: medium in media ? media : { ...media, [medium]: medium },
      },
      {
        key: 'place',
        label: 'Link or address',
        kind: 'text',
        value: place ?? '',
      },
      ...(thankYouOpen ? [earlierThankYou] : []),
    ],
    submit: 'Schedule',
  });
  if (answer === null) return null;
  const when =
    answer.time === '' ? readDay(answer.day) : readDateTime(`${answer.day}T${answer.time}`);
  if (when === null) return null;
  return {
    interview: when,
    minutes: answer.minutes === '' ? null : Number(answer.minutes),
    medium: answer.medium === '' ? null : answer.medium,
    place: answer.place === '' ? null : answer.place,
    earlierThankYou: thankYouOpen
      ? answer.earlier === 'thanked'
        ? 'thanked'
        : 'skipped'
      : undefined,
  };
}

const earlierThankYou = {
  key: 'earlier',
  label: 'The thank-you for your last talk is still open',
  hint: 'A new interview closes it.',
  kind: 'choice',
  value: 'thanked',
  choices: { thanked: 'I have thanked them', skipped: 'Skip it' },
} as const;
