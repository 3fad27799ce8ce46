import type { App } from 'obsidian';
import { type Contact, isDone } from '../core/contact/contact';
import { isInterviewOver, type Reckoning } from '../core/follow-up/reckoning';
import type { GestureAnswers } from '../core/gesture/gesture';
import { dayOf, hasTime, readDateTime, readDay, timeOf } from '../core/time/civil';
import { sayWhen } from '../core/time/speech';
import { isDay } from './ask-for-day';
import { askForm, changedText, type Later } from './form-dialog';
import type { FormField } from './form-fields';

type Key = 'day' | 'time' | 'minutes' | 'medium' | 'place' | 'earlier';

const media: readonly (readonly [string, string])[] = [
  ['', 'Not said'],
  ['video', 'Video'],
  ['phone', 'Phone'],
  ['in person', 'In person'],
];

function isLength(value: string): string | null {
  const minutes = Number(value);
  const fits = value === '' || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440);
  return fits ? null : 'Write whole minutes, from 1 to 1440.';
}

/** The medium as the list of choices spells it, and that list with any other medium added. */
function mediumChoices(medium: string): { shown: string; choices: typeof media } {
  const known = media.find(([value]) => value === medium.toLowerCase());
  return known === undefined
    ? { shown: medium, choices: [...media, [medium, medium]] }
    : { shown: known[0], choices: media };
}

/**
 * The question about an earlier talk whose thank-you is still open, so that scheduling loses none:
 * the talk before, or a booked one that is over and may have been held.
 */
function earlierTalk(contact: Contact, reckoning: Reckoning): FormField<Key> | null {
  const { status, interview } = contact;
  const wasHeld = status === 'interviewed';
  const mayBeHeld = status === 'scheduled' && isInterviewOver(contact, reckoning);
  if (interview === undefined || isDone(contact, 'thank') || !(wasHeld || mayBeHeld)) return null;
  const when = sayWhen(interview, reckoning.today);
  return {
    key: 'earlier',
    label: `Your talk on ${when}`,
    hint: wasHeld
      ? 'Its thank-you is still open. A new interview closes it.'
      : 'Did it take place?',
    kind: 'choice',
    choices: [
      ['', 'Choose'],
      ...(mayBeHeld ? ([['moved', 'It did not: move it']] as const) : []),
      ['thanked', 'We talked, and I thanked them'],
      ['skipped', 'We talked, skip the thank-you'],
    ],
    check: (value) => (value === '' ? 'Choose one, so that no thank-you is lost.' : null),
  };
}

function fieldsFor(contact: Contact, reckoning: Reckoning): readonly FormField<Key>[] {
  const { interview, minutes, medium = '', place = '', status } = contact;
  const current = status === 'scheduled' ? interview : undefined;
  const { shown, choices } = mediumChoices(medium);
  const earlier = earlierTalk(contact, reckoning);
  return [
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
      placeholder: String(reckoning.settings.minutes),
      check: isLength,
    },
    { key: 'medium', label: 'How you talk', kind: 'choice', value: shown, choices },
    { key: 'place', label: 'Link or address', kind: 'text', value: place },
    ...(earlier === null ? [] : [earlier]),
  ];
}

/**
 * Asks when, how long, by what and where to talk, filled in with what the note has, and what became
 * of an earlier talk whose thank-you is open. Null where the user leaves.
 */
export async function askForInterview(
  app: App,
  contact: Contact,
  reckoning: Reckoning,
  later?: Later,
): Promise<GestureAnswers['schedule-interview'] | null> {
  const { minutes, medium = '', place = '' } = contact;
  const answer = await askForm<Key>(app, {
    title: `Schedule an interview with ${contact.name}`,
    fields: fieldsFor(contact, reckoning),
    submit: 'Schedule',
    later,
  });
  if (answer === null) return null;
  const { day, time, earlier } = answer;
  const when = time === '' ? readDay(day) : readDateTime(`${day}T${time}`);
  if (when === null) return null;
  const length = changedText(minutes === undefined ? '' : String(minutes), answer.minutes);
  return {
    interview: when,
    minutes: typeof length === 'string' ? Number(length) : length,
    medium: changedText(mediumChoices(medium).shown, answer.medium),
    place: changedText(place, answer.place),
    earlierThankYou: earlier === 'thanked' || earlier === 'skipped' ? earlier : undefined,
  };
}
