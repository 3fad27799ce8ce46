import { type Contact, isDone } from '../contact/contact';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { isDay, momentOf } from '../form/checks';
import { changedText, type Form, type FormField } from '../form/form';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import { sayWhen } from '../time/speech';
import { adviseOn } from './interview-advice';
import { readOfferedTimes } from './offered-times';
import { type Asked, fill, type Lookup } from './question';

/** Of minutes, medium and place, undefined leaves what the note has and null takes it away. */
export interface ScheduleAnswer {
  readonly interview: Day | DateTime;
  readonly minutes?: number | null | undefined;
  readonly medium?: string | null | undefined;
  readonly place?: string | null | undefined;
  /**
   * What became of the thank-you for the talk before, where that was still open. Told of someone
   * booked, it says that the booked talk was held, so that this is a new one.
   */
  readonly earlierThankYou?: 'thanked' | 'skipped' | undefined;
}

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
function earlierTalk(contact: Contact, context: RuleContext): FormField<Key> | null {
  const { status, interview } = contact;
  const wasHeld = status === 'interviewed';
  const mayBeHeld = status === 'scheduled' && isInterviewOver(contact, context);
  if (interview === undefined || isDone(contact, 'thank') || !(wasHeld || mayBeHeld)) return null;
  const when = sayWhen(interview, context.today);
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

type Advise = NonNullable<FormField<Key>['advise']>;

/** Advice for the day field and the time field, from what all fields say together. */
function adviceFor(
  { path }: Contact,
  contacts: readonly Contact[],
  context: RuleContext,
): { readonly ofDay: Advise; readonly ofTime: Advise } {
  const advise = ({
    day,
    time,
    minutes,
  }: Readonly<Record<Key, string>>): ReturnType<typeof adviseOn> => {
    const interview = momentOf(day, time);
    const length = minutes === '' || isLength(minutes) !== null ? undefined : Number(minutes);
    if (interview === null) return { ofDay: null, ofTime: null };
    return adviseOn({ interview, minutes: length }, path, contacts, context);
  };
  return {
    ofDay: (_value, values) => advise(values).ofDay,
    ofTime: (_value, values) => advise(values).ofTime,
  };
}

function fieldsFor(
  contact: Contact,
  contacts: readonly Contact[],
  context: RuleContext,
): readonly FormField<Key>[] {
  const { interview, minutes, medium = '', place = '', status } = contact;
  const current = status === 'scheduled' ? interview : undefined;
  const { shown, choices } = mediumChoices(medium);
  const earlier = earlierTalk(contact, context);
  const { ofDay, ofTime } = adviceFor(contact, contacts, context);
  return [
    {
      key: 'day',
      label: 'Day',
      kind: 'date',
      value: current === undefined ? '' : dayOf(current),
      check: isDay,
      advise: ofDay,
    },
    {
      key: 'time',
      label: 'Time',
      hint: 'Leave it empty until it is agreed.',
      kind: 'time',
      value: current !== undefined && hasTime(current) ? timeOf(current) : '',
      advise: ofTime,
    },
    {
      key: 'minutes',
      label: 'Minutes',
      kind: 'number',
      value: minutes === undefined ? '' : String(minutes),
      placeholder: String(context.settings.minutes),
      check: isLength,
    },
    { key: 'medium', label: 'How you talk', kind: 'choice', value: shown, choices },
    { key: 'place', label: 'Link or address', kind: 'text', value: place },
    ...(earlier === null ? [] : [earlier]),
  ];
}

/**
 * When, how long, by what and where to talk, filled in with what the note has, and what became of
 * an earlier talk whose thank-you is open. The times offered are a press away, and what speaks
 * against a time is said without being in the way.
 */
export async function scheduleQuestion(
  contact: Contact,
  context: RuleContext,
  lookup: Lookup,
): Promise<Asked<ScheduleAnswer>> {
  const { now, settings } = context;
  const offered = readOfferedTimes(await lookup.text(), now, settings.logHeading);
  const { minutes, medium = '', place = '' } = contact;
  const form: Form<Key> = {
    title: `Schedule an interview with ${contact.name}`,
    ...(offered.length === 0 ? {} : { intro: 'You offered these times. Press one to book it:' }),
    fields: fieldsFor(contact, lookup.contacts(), context),
    offers: offered.map((time) => ({
      label: sayWhen(time, context.today),
      values: { day: dayOf(time), time: timeOf(time) },
    })),
    takesOffer: true,
    submit: 'Schedule',
  };
  return fill(form, ({ day, time, earlier, ...told }) => {
    const when = momentOf(day, time);
    if (when === null) return null;
    const length = changedText(minutes === undefined ? '' : String(minutes), told.minutes);
    return {
      interview: when,
      minutes: typeof length === 'string' ? Number(length) : length,
      medium: changedText(mediumChoices(medium).shown, told.medium),
      place: changedText(place, told.place),
      earlierThankYou: earlier === 'thanked' || earlier === 'skipped' ? earlier : undefined,
    };
  });
}
