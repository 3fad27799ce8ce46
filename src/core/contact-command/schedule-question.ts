import { type Contact, isDone } from '../contact/contact';
import { media, readMedium } from '../contact/medium';
import { sayInBothClocks } from '../contact/their-clock';
import { mayTalkLast, talkMinutes } from '../contact/talk-minutes';
import { isInterviewOver, type RuleContext } from '../follow-up/rule-context';
import { isDay, momentOf } from '../form/checks';
import { changedText, type Form, type FormField } from '../form/form';
import type { Texts } from '../texts/en';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import { adviseOn } from './interview-advice';
import { readOfferedTimes } from './offered-times';
import { type Asked, fill, type Lookup } from './question';
import { timeField } from './time-field';

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
  /** How they were told so, such as `Email`, where a message did it. */
  readonly channel?: string | undefined;
}

type Key = 'day' | 'time' | 'minutes' | 'medium' | 'place' | 'earlier';

type Words = Texts['contactCommands']['schedule-interview'];

/** Whether a field for minutes is empty or holds as many as a talk may have. */
function isLength(value: string): boolean {
  return value === '' || mayTalkLast(Number(value));
}

/** The medium as the list of choices spells it. */
function mediumShown(medium: string): string {
  return readMedium(medium) ?? medium;
}

/** The usual media as choices, none among them, with any other that the note tells added. */
function mediumChoices(medium: string, words: Words): NonNullable<FormField<Key>['choices']> {
  const usual = (['', ...media] as const).map((each) => [each, words.media[each]] as const);
  const isUsual = medium === '' || readMedium(medium) !== null;
  return isUsual ? usual : [...usual, [medium, medium]];
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
  const words = context.texts.contactCommands['schedule-interview'].earlier;
  return {
    key: 'earlier',
    label: words.talk(interview, context.today),
    hint: wasHeld ? words.isOpen : words.mayBeHeld,
    kind: 'choice',
    choices: [
      ['', words.choose],
      ...(mayBeHeld ? ([['moved', words.moved]] as const) : []),
      ['thanked', words.thanked],
      ['skipped', words.skipped],
    ],
    check: (value) => (value === '' ? words.unchosen : null),
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
    const length = minutes === '' || !isLength(minutes) ? undefined : Number(minutes);
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
  time: FormField<Key>,
  context: RuleContext,
): readonly FormField<Key>[] {
  const { interview, minutes, medium = '', place = '', status } = contact;
  const current = status === 'scheduled' ? interview : undefined;
  const { forms, contactCommands, settingForms } = context.texts;
  const words = contactCommands['schedule-interview'];
  const earlier = earlierTalk(contact, context);
  const { ofDay, ofTime } = adviceFor(contact, contacts, context);
  return [
    {
      key: 'day',
      label: forms.day,
      kind: 'date',
      value: current === undefined ? '' : dayOf(current),
      check: isDay(forms),
      advise: ofDay,
    },
    {
      ...time,
      value: current !== undefined && hasTime(current) ? timeOf(current) : '',
      advise: ofTime,
    },
    {
      key: 'minutes',
      label: words.minutes,
      kind: 'number',
      value: minutes === undefined ? '' : String(minutes),
      placeholder: String(context.settings.minutes),
      check: (value) => (isLength(value) ? null : settingForms.wholeNumber(...talkMinutes)),
    },
    {
      key: 'medium',
      label: words.medium,
      kind: 'choice',
      value: mediumShown(medium),
      choices: mediumChoices(medium, words),
    },
    { key: 'place', label: words.place, kind: 'text', value: place },
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
  const { now, settings, texts } = context;
  const words = texts.contactCommands['schedule-interview'];
  const offered = readOfferedTimes(await lookup.text(), now, settings.logHeading);
  const time = await timeField(contact, words.timeHint, context, lookup);
  const { minutes, medium = '', place = '' } = contact;
  const form: Form<Key> = {
    title: words.title(contact.name),
    ...(offered.length === 0 ? {} : { intro: words.timesOffered }),
    fields: fieldsFor(contact, lookup.contacts(), time, context),
    offers: offered.map((at) => ({
      label: sayInBothClocks(at, contact, context),
      values: { day: dayOf(at), time: timeOf(at) },
    })),
    takesOffer: true,
    // Without them the talk would be booked with no way to meet.
    asksAfterOffer: medium === '' ? 'medium' : place === '' ? 'place' : undefined,
    submit: words.submit,
  };
  return fill(form, ({ earlier, ...told }) => {
    const when = momentOf(told.day, told.time);
    if (when === null) return null;
    const length = changedText(minutes === undefined ? '' : String(minutes), told.minutes);
    return {
      interview: when,
      minutes: typeof length === 'string' ? Number(length) : length,
      medium: changedText(mediumShown(medium), told.medium),
      place: changedText(place, told.place),
      earlierThankYou: earlier === 'thanked' || earlier === 'skipped' ? earlier : undefined,
    };
  });
}
