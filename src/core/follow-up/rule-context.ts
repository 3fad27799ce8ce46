import { type Contact } from '../contact/contact';
import type { Settings } from '../settings';
import type { Texts } from '../texts/en';
import { businessDays, type BusinessDayAfter } from '../time/business-days';
import { addMinutes, type DateTime, type Day, dayOf, endOf, hasTime, startOf } from '../time/civil';

/** What the rules go by besides the contact: the settings, the texts and the moment. */
export interface RuleContext {
  readonly settings: Settings;
  /** The texts that say why something is on the list. */
  readonly texts: Texts;
  /** The user's wall clock. */
  readonly now: DateTime;
  /** The zone of that clock by its IANA name; null where it is not known, or of no matter. */
  readonly ownZone: string | null;
  /** The day of `now`. */
  readonly today: Day;
  /** When `today` is over. */
  readonly endOfToday: DateTime;
  readonly businessDayAfter: BusinessDayAfter;
}

/** Business days are remembered for each settings object: its days off and weekend never change. */
const calendars = new WeakMap<Settings, BusinessDayAfter>();

/** The context of one moment; where `ownZone` is null nobody else's clock is told. */
export function ruleContextAt(
  now: DateTime,
  settings: Settings,
  texts: Texts,
  ownZone: string | null = null,
): RuleContext {
  let businessDayAfter = calendars.get(settings);
  if (businessDayAfter === undefined) {
    businessDayAfter = businessDays(settings.weekend, settings.daysOff);
    calendars.set(settings, businessDayAfter);
  }
  const today = dayOf(now);
  return {
    settings,
    texts,
    now,
    ownZone,
    today,
    endOfToday: endOf(today),
    businessDayAfter,
  };
}

/** When an interview is over: its start plus its minutes, or the end of its day without a time. */
export function interviewEnd(
  interview: Day | DateTime,
  minutes: number | undefined,
  settings: Settings,
): DateTime {
  return hasTime(interview)
    ? addMinutes(interview, minutes ?? settings.minutes)
    : endOf(dayOf(interview));
}

/** Whether a contact's interview has ended at `now`; false where there is none. */
export function isInterviewOver(contact: Contact, { now, settings }: RuleContext): boolean {
  const { interview, minutes } = contact;
  return interview !== undefined && now >= interviewEnd(interview, minutes, settings);
}

/** Whether a contact asked has answered by hand edit: `replied` on or after `contacted`. */
export function hasAnswered({ contacted, replied }: Contact): boolean {
  return contacted !== undefined && replied !== undefined && replied >= contacted;
}

/** Whether a snooze holds at the moment: `snoozed-until` is after today. */
export function isSnoozed(contact: Contact, { today }: RuleContext): boolean {
  const until = contact['snoozed-until'];
  return until !== undefined && until > today;
}

/**
 * Whether someone whose status says that they were asked is silent: reminded, or past the first
 * business days of waiting, and not known to have answered. Silence frees the contact's place among
 * the conversations in play.
 */
function isSilent(contact: Contact, { now, settings, businessDayAfter }: RuleContext): boolean {
  const { contacted, nudges = 0 } = contact;
  if (contacted === undefined || hasAnswered(contact)) return false;
  const { widenAfter } = settings;
  return nudges >= 1 || (widenAfter > 0 && now >= startOf(businessDayAfter(contacted, widenAfter)));
}

/** Whether a conversation with the contact is in play and so takes one of the places. */
export function isInPlay(contact: Contact, context: RuleContext): boolean {
  const { status } = contact;
  if (status === 'contacted') return !isSilent(contact, context);
  return status === 'replied' || status === 'scheduled';
}

/** The latest day on which there was contact; null where none is known. */
export function lastTouch(contact: Contact): Day | null {
  const { contacted, replied, interview, thanked } = contact;
  const touches = [
    contacted,
    replied,
    interview === undefined ? undefined : dayOf(interview),
    thanked,
    contact['reported-back'],
    contact['checked-in'],
  ];
  return touches.reduce<Day | null>(
    (latest, touch) =>
      touch !== undefined && (latest === null || touch > latest) ? touch : latest,
    null,
  );
}

/** Days between check-ins with the contact: their own, or the setting's; 0 is never. */
export function checkInCadence(contact: Contact, settings: Settings): number {
  return contact['check-in-every'] ?? settings.checkInEvery;
}
